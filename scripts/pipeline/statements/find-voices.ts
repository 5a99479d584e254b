import type { Voice } from '../../../src/schema/statement.ts';
import { compareText } from '../compare-text.ts';
import { readSketch, similarity } from '../registry/sketch.ts';
import { at } from './collate/at.ts';
import { Groups } from './groups.ts';

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
  const ordered = articles.toSorted((a, b) => compareText(a.id, b.id));
  const numbers = new Map(ordered.map(({ id }, number) => [id, number]));
  const voices = new Groups(ordered.length);
  /** By number of an article: why it was joined to others. */
  const reasons = new Map<number, Set<Reason>>();
  const known = new Set<string>();
  for (const ids of together) {
    const members = [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
    // Many statements are printed by the same articles.
    if (members.length < 2 || known.has(members.join(' '))) continue;
    known.add(members.join(' '));
    const group = members.map((number) => at(ordered, number));
    for (const { one, other, reason } of [...shareByline(group), ...shareText(group)]) {
      const [first, second] = [at(members, one), at(members, other)];
      voices.join(first, second);
      reasons.set(first, (reasons.get(first) ?? new Set()).add(reason));
    }
  }
  return voices
    .all()
    .filter((members) => members.length > 1)
    .map((members): Voice => {
      const found = new Set(members.flatMap((number) => [...(reasons.get(number) ?? [])]));
      return {
        articles: members.map((number) => at(ordered, number).id).sort(compareText),
        reason: found.size > 1 ? 'both' : ([...found][0] ?? 'byline'),
      };
    })
    .sort((a, b) => compareText(a.articles[0] ?? '', b.articles[0] ?? ''));
}

type Reason = 'byline' | 'near-identical';

/** Two articles of a group, by their index in it. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly reason: Reason;
}

/** A single word is no full name: “Staff”, “Reuters”. */
function shareByline(group: readonly VoicedArticle[]): Pair[] {
  const first = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const [other, { authors }] of group.entries()) {
    for (const author of authors) {
      const name = author.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
      if (!name.includes(' ')) continue;
      const one = first.get(name);
      if (one === undefined) first.set(name, other);
      else if (one !== other) pairs.push({ one, other, reason: 'byline' });
    }
  }
  return pairs;
}

/** How many different texts are found by one hash: what more have stands on every page of an outlet. */
const mostHolders = 64;

/**
 * Only articles that share one of the hashes of their sketches are compared, with the first of each text that has it:
 * hundreds of copies of one text take as many comparisons, not their square.
 */
function shareText(group: readonly VoicedArticle[]): Pair[] {
  const sketches = group.map(({ sketch }) => readSketch(sketch));
  const texts = new Groups(group.length);
  const holders = new Map<number, number[]>();
  const pairs: Pair[] = [];
  for (const [other, hashes] of sketches.entries()) {
    for (const one of new Set(hashes.flatMap((hash) => holders.get(hash) ?? []))) {
      if (texts.of(one) === texts.of(other) || similarity(at(sketches, one), hashes) < nearIdentical) continue;
      texts.join(one, other);
      pairs.push({ one, other, reason: 'near-identical' });
    }
    for (const hash of hashes) {
      const held = holders.get(hash) ?? [];
      if (held.length >= mostHolders || held.some((one) => texts.of(one) === texts.of(other))) continue;
      held.push(other);
      holders.set(hash, held);
    }
  }
  return pairs;
}
