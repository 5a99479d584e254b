import type { Voice } from '../../../src/schema/statement.ts';
import { compareText } from '../compare-text.ts';
import { readSketch, similarity } from '../registry/sketch.ts';

/** From this share of equal runs of words on, two articles are copies of one text. */
const nearIdentical = 0.5;

/** What tells whether an article speaks for itself. */
export interface VoicedArticle {
  readonly id: string;
  readonly authors: readonly string[];
  readonly sketch: string;
}

/**
 * Find the articles that count as one voice when agreement is counted: those that share an author’s full name, or most
 * of their text. Only articles that print one statement are held against each other: what two reporters once wrote
 * together does not make one voice of all they write.
 *
 * @param together for each statement the ids of its articles
 * @returns groups of two and more, by first article; an article is in one group at most
 */
export function findVoices(articles: readonly VoicedArticle[], together: readonly (readonly string[])[]): Voice[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  const pairs: { readonly first: string; readonly reason: 'byline' | 'near-identical' }[] = [];
  for (const ids of new Set(together.map((group) => [...new Set(group)].sort(compareText).join(' ')))) {
    const group = ids.split(' ').flatMap((id) => byId.get(id) ?? []);
    for (const { one, other, reason } of [...shareByline(group), ...shareText(group)]) {
      const [first, second] = [leaderOf(one), leaderOf(other)].sort(compareText) as [string, string];
      if (first !== second) leaders.set(second, first);
      pairs.push({ first: one, reason });
    }
  }
  const reasons = Map.groupBy(pairs, ({ first }) => leaderOf(first));
  const members = Map.groupBy(new Set([...leaders.keys(), ...leaders.values()]), leaderOf);
  return [...members]
    .map(([leader, ids]): Voice => {
      const found = new Set(reasons.get(leader)?.map(({ reason }) => reason));
      return { articles: ids.sort(compareText), reason: found.size > 1 ? 'both' : ([...found][0] ?? 'byline') };
    })
    .sort((a, b) => compareText(a.articles[0] ?? '', b.articles[0] ?? ''));
}

interface Pair<Reason> {
  readonly one: string;
  readonly other: string;
  readonly reason: Reason;
}

/** A single word is no full name: “Staff”, “Reuters”. */
function shareByline(group: readonly VoicedArticle[]): Pair<'byline'>[] {
  const first = new Map<string, string>();
  const pairs: Pair<'byline'>[] = [];
  for (const { id, authors } of group) {
    for (const author of authors) {
      const name = author.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
      if (!name.includes(' ')) continue;
      const one = first.get(name);
      if (one === undefined) first.set(name, id);
      else if (one !== id) pairs.push({ one, other: id, reason: 'byline' });
    }
  }
  return pairs;
}

/** Only articles that share one of the hashes of their sketches are compared. */
function shareText(group: readonly VoicedArticle[]): Pair<'near-identical'>[] {
  const sketches = group.map(({ sketch }) => readSketch(sketch));
  const holders = new Map<number, number[]>();
  const pairs: Pair<'near-identical'>[] = [];
  for (const [index, hashes] of sketches.entries()) {
    const sharing = new Set<number>();
    for (const hash of hashes) {
      const held = holders.get(hash);
      if (held) {
        for (const other of held) sharing.add(other);
        held.push(index);
      } else holders.set(hash, [index]);
    }
    const other = group[index];
    for (const earlier of sharing) {
      const one = group[earlier];
      if (one && other && similarity(sketches[earlier] ?? [], hashes) >= nearIdentical)
        pairs.push({ one: one.id, other: other.id, reason: 'near-identical' });
    }
  }
  return pairs;
}
