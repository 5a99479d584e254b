import { pushTo } from '../push-to.ts';
import type { WordIds, WordValues } from './weigh-words.ts';

/** A list as short as this is compared throughout; of a longer one each wording is compared with its fullest. */
const shortList = 40;
const fullest = 20;

/** How many of its likeliest partners each wording is held against. */
const mostPartners = 16;

/** Words and pairs of words of less value find too many partners, and wordings that share less are none. */
const leastKeyValue = 2;
const leastPairValue = 2.75;
const leastShared = 5;

/**
 * Pairs of wordings worth lining up, by place in `wordings`, the lesser place first: those that share words, or pairs
 * of words, of some value. Never all pairs: the work grows with the number of wordings times a constant, however often
 * the speaker says a word.
 *
 * @param wordings of one speaker, in an order that only their words decide
 */
export function findCandidates(wordings: readonly WordIds[], valueOf: WordValues): [number, number][] {
  const byLength = [...wordings.keys()];
  byLength.sort((a, b) => (wordings[b]?.length ?? 0) - (wordings[a]?.length ?? 0) || a - b);
  const keys = wordings.map((wording) => keysOf(wording, valueOf));
  const holders = new Map<number, number[]>();
  for (const place of byLength) {
    for (const key of keys[place]?.keys() ?? []) {
      pushTo(holders, key, place);
    }
  }

  const scores = new Float64Array(wordings.length);
  const pairs = new Set<number>();
  for (const [place, own] of keys.entries()) {
    const met: number[] = [];
    for (const [key, value] of own) {
      const list = holders.get(key) ?? [];
      const end = list.length <= shortList ? list.length : fullest;
      for (let at = 0; at < end; at += 1) {
        const other = list[at] ?? 0;
        if (scores[other] === 0) met.push(other);
        scores[other] = (scores[other] ?? 0) + value;
      }
    }
    const partners = met.filter((other) => other !== place && (scores[other] ?? 0) >= leastShared);
    partners.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const other of partners.slice(0, mostPartners)) {
      pairs.add(Math.min(place, other) * wordings.length + Math.max(place, other));
    }
    for (const other of met) scores[other] = 0;
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / wordings.length), pair % wordings.length]);
}

/** What a wording is found by: its words, and its pairs of neighbouring words, each with its value. */
function keysOf(wording: WordIds, valueOf: WordValues): Map<number, number> {
  const keys = new Map<number, number>();
  for (const [place, word] of wording.entries()) {
    const value = valueOf(word);
    if (value >= leastKeyValue) keys.set(word, value);
    const before = wording[place - 1];
    if (before === undefined) continue;
    const both = value + valueOf(before);
    // Pairs are told from words by being negative.
    if (both >= leastPairValue) keys.set(-1 - (before * 2 ** 24 + word), both / 2);
  }
  return keys;
}
