/** The two words that one written word is said as. */
export interface SpelledOut {
  /** Where the second begins in the written word. */
  readonly cut: number;
  readonly words: readonly [string, string];
}

/** Written without a mark. */
const unmarked: ReadonlyMap<string, SpelledOut> = new Map([
  ['cannot', { cut: 3, words: ['can', 'not'] }],
  ['gonna', { cut: 3, words: ['going', 'to'] }],
  ['gotta', { cut: 3, words: ['got', 'to'] }],
  ['wanna', { cut: 3, words: ['want', 'to'] }],
]);

const contraction = /^(?<stem>.+?)(?<ending>n't|'(?:ll|re|ve|m|d|s))$/u;

const endings: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
]);

/** What is left of *can’t*, *won’t* and *shan’t*. */
const stemsBeforeNot: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** After these `’s` is a verb. After any other word it is more often a possessive, which has no long form. */
const beforeVerb = new Set('it he she that this there here what who where how when why everyone everybody'.split(' '));

const adverb = '(?:(?:already|also|always|ever|just|long|never|not|only)\\s+)?';
/** What follows *had* rather than *would*. */
const afterHad = new RegExp(`^\\W*${adverb}(?:been|become|better|done|gone|got|had|made|seen)\\b`, 'iu');
/** What follows *has* rather than *is*: “it’s made of tin” is “it is”. */
const afterHas = new RegExp(`^\\W*${adverb}(?:been|become|got|had)\\b`, 'iu');

/**
 * The words that a contraction is said as, so that it meets its long form where texts are compared.
 *
 * @param word in lower case, its apostrophe straight
 * @param after the text behind it: it tells “he’d been” from “he’d go”
 * @returns null where it is no contraction, and for `’s` after a word that may own something
 * @example spellOut("won't") // { cut: 2, words: ['will', 'not'] }
 * @example spellOut("ruiz's") // null
 */
export function spellOut(word: string, after = ''): SpelledOut | null {
  const known = unmarked.get(word);
  if (known || !word.includes("'")) return known ?? null;
  const { stem, ending } = contraction.exec(word)?.groups ?? {};
  if (stem === undefined || ending === undefined) return null;
  const second = sayEnding(stem, ending, after);
  if (second === null) return null;
  return { cut: stem.length, words: [ending === "n't" ? (stemsBeforeNot.get(stem) ?? stem) : stem, second] };
}

function sayEnding(stem: string, ending: string, after: string): string | null {
  if (ending === "'d") return afterHad.test(after) ? 'had' : 'would';
  if (ending !== "'s") return endings.get(ending) ?? null;
  if (stem === 'let') return 'us';
  if (!beforeVerb.has(stem)) return null;
  return afterHas.test(after) ? 'has' : 'is';
}
