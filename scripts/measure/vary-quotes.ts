import type { GatherableQuote } from '../pipeline/statements/gather-statements.ts';
import type { GoldArticle } from './gold.ts';

/** What was done to a quote, so that one can see what is gathered well and what is not. */
export type Variation =
  | 'as printed'
  | 're-marked'
  | 'first part'
  | 'last part'
  | 'fragment'
  | 'split'
  | 'joined'
  | 'reworded'
  | 'reworded part'
  | 'same frame';

/** A quote of a corpus whose right gathering is known. Quotes of one utterance belong together, and no others. */
export interface VariedQuote extends GatherableQuote {
  readonly utterance: number;
  readonly variation: Variation;
}

interface Base {
  readonly speaker: string;
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly utterance: number;
}

export interface Variations {
  /** Share of words that reworded quotes have changed, 0 to 1. */
  readonly reworded: number;
  /** How many articles are made of each. */
  readonly copies: number;
  /** Another number gives another corpus. */
  readonly seed: number;
}

/** Shorter quotes are left as they are: they stand among the others as decoys. */
const shortest = 6;

/** With fewer other quotes, a speaker’s words are taken from everyone’s. */
const fewest = 8;

/** A sentence that keeps more of its words than this is no other sentence. */
const mostKept = 0.6;

/**
 * Make of annotated articles a corpus in which many articles print the same utterances, each in its own way: cut,
 * reworded with words of the same speaker’s other quotes, split, joined with the next, with other marks and case. What
 * the speaker says elsewhere on the same subject stands beside it, and so do sentences with the same frame and other
 * content. The same articles, variations and seed give the same corpus.
 *
 * Two quotes that some article prints as one are one utterance. Quotes that articles really share are used once.
 */
export function varyQuotes(articles: readonly GoldArticle[], { reworded, copies, seed }: Variations): VariedQuote[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const bases = basesOf(articles);
  const everyone = bases.flat();
  const spoken = Map.groupBy(everyone, ({ speaker }) => speaker);
  const parent = new Map<number, number>();
  const rootOf = (utterance: number): number => {
    let root = utterance;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  const quotes: VariedQuote[] = [];
  let utterances = everyone.length;

  for (const [index, base] of bases.entries()) {
    const put = (copy: number, order: number, from: Base, text: string, variation: Variation, own?: number): void => {
      const { speaker, paragraph, utterance } = from;
      const article = `${index}-${copy}`;
      quotes.push({
        id: `${article}-${order}`,
        article,
        order,
        paragraph,
        segments: [text],
        speaker,
        utterance: own ?? utterance,
        variation,
      });
    };
    for (const [order, each] of base.entries()) put(0, order, each, each.text, 'as printed');
    for (let copy = 1; copy <= copies; copy += 1) {
      let order = 0;
      for (let at = 0; at < base.length; at += 1) {
        const each = base[at];
        if (!each || each.words.length < shortest || random() < 0.25) continue;
        const { words } = each;
        const others = (spoken.get(each.speaker) ?? []).filter((other) => other !== each);
        const anyWord = (): string => pick((pick(others.length < fewest ? everyone : others) ?? each).words) ?? '';
        const kind = random();
        const from = Math.floor(words.length * (0.3 + 0.3 * random()));
        if (kind < 0.12) put(copy, (order += 1), each, remark(each.text, random), 're-marked');
        else if (kind < 0.2) put(copy, (order += 1), each, words.slice(0, Math.max(4, from)).join(' '), 'first part');
        else if (kind < 0.28)
          put(copy, (order += 1), each, words.slice(Math.min(from, words.length - 4)).join(' '), 'last part');
        else if (kind < 0.36) {
          const length = 4 + Math.floor(random() * 5);
          const start = Math.floor(random() * Math.max(1, words.length - length));
          put(copy, (order += 1), each, words.slice(start, start + length).join(' '), 'fragment');
        } else if (kind < 0.44) {
          put(copy, (order += 1), each, words.slice(0, from).join(' '), 'split');
          put(copy, (order += 1), each, words.slice(from).join(' '), 'split');
        } else if (kind < 0.5) {
          const next = base[at + 1];
          if (next?.speaker !== each.speaker || next.words.length < shortest) {
            put(copy, (order += 1), each, each.text, 'as printed');
            continue;
          }
          const [one, other] = [rootOf(each.utterance), rootOf(next.utterance)];
          if (one !== other) parent.set(other, one);
          put(copy, (order += 1), each, `${each.text} ${next.text}`, 'joined');
          at += 1;
        } else if (kind < 0.82) put(copy, (order += 1), each, reword(words, reworded, anyWord, random), 'reworded');
        else if (kind < 0.92) {
          const part =
            random() < 0.5 ? words.slice(0, Math.max(5, from)) : words.slice(Math.min(from, words.length - 5));
          put(copy, (order += 1), each, reword(part, reworded, anyWord, random), 'reworded part');
        } else {
          const long = words.filter((word) => word.length >= 5);
          if (long.length < (1 - mostKept) * words.length) continue;
          const frame = words.map((word) => (word.length < 5 ? word : longWord(anyWord))).join(' ');
          put(copy, (order += 1), each, frame, 'same frame', utterances);
          utterances += 1;
        }
      }
    }
  }
  return quotes.map((quote) => ({ ...quote, utterance: rootOf(quote.utterance) }));
}

/** The quotes with a named speaker, by article, without those that repeat what a longer one has. */
function basesOf(articles: readonly GoldArticle[]): Base[][] {
  const all = articles.flatMap(({ text, quotes }, article) =>
    quotes
      .filter(({ person, isHeadline }) => person !== null && !isHeadline)
      .map(({ start, end, person }) => {
        const printed = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
        const words = printed.split(' ').filter((word) => word !== '');
        const paragraph = text.slice(0, start).split('\n').length;
        return { article, start, speaker: person ?? '', paragraph, text: printed, words };
      }),
  );
  const known = new Set<string>();
  const kept = all
    .toSorted((a, b) => b.words.length - a.words.length || a.article - b.article || a.start - b.start)
    .filter(({ speaker, words }) => {
      const runs = runsOf(speaker, words);
      const repeated = runs.filter((run) => known.has(run)).length;
      for (const run of runs) known.add(run);
      return runs.length > 0 && repeated < Math.min(3, Math.max(1, runs.length / 3));
    });
  const ordered = kept.sort((a, b) => a.article - b.article || a.start - b.start);
  const bases = Map.groupBy(
    ordered.map((base, utterance) => ({ ...base, utterance })),
    ({ article }) => article,
  );
  return [...bases.values()];
}

/** Runs of three words, by which a real reprint is told; of a shorter quote, all of it. */
function runsOf(speaker: string, words: readonly string[]): string[] {
  const plain = words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const length = Math.min(3, plain.length);
  return plain.slice(length - 1).map((_, start) => `${speaker}: ${plain.slice(start, start + length).join(' ')}`);
}

/** Other words here and there: half of the changes replace one, the others drop or insert one. */
function reword(words: readonly string[], share: number, anyWord: () => string, random: () => number): string {
  const changes = Math.round(words.length * share);
  const places = new Set<number>();
  while (places.size < Math.min(changes, words.length - 1)) places.add(Math.floor(random() * words.length));
  return words
    .flatMap((word, place) => {
      if (!places.has(place)) return [word];
      const kind = random();
      if (kind < 0.5) return [anyWord()];
      return kind < 0.75 ? [] : [word, anyWord()];
    })
    .join(' ');
}

function remark(text: string, random: () => number): string {
  const marked = text
    .replaceAll('’', "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[–—]/gu, ' -- ')
    .replace(/[.,!?]$/u, '');
  return random() < 0.3 ? marked.toUpperCase() : `${marked.charAt(0).toUpperCase()}${marked.slice(1)}…`;
}

function longWord(anyWord: () => string): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const word = anyWord();
    if (word.length >= 5) return word;
  }
  return anyWord();
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
