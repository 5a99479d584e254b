import { spellOut } from '../schema/spell-out.ts';
import { foldLoose, wordsOf, type Word } from '../search/text.ts';

/** One word to compare by, and where it stands in its text. A contraction is two words in one place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, letters and digits only: equal keys are equal words. */
  readonly key: string;
}

/**
 * The words of a text as quotes are compared by: without marks, case, accents and typography, contractions in full.
 *
 * @example tokensOf('“We’ll wait—”').map(({ key }) => key) // ['we', 'will', 'wait']
 */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap((word) => keysOf(word, text).map((key) => ({ start: word.start, end: word.end, key })));
}

/** The longest text that says what a contraction stands for: an adverb and a participle. */
const lookAhead = 24;

function keysOf({ exact, loose, end }: Word, text: string): readonly string[] {
  const said = spellOut(exact, text.slice(end, end + lookAhead));
  return (said ? said.words.map(foldLoose) : [loose]).filter((key) => key !== '');
}

/** Words that any two sentences may share. That they are shared says little. */
const commonWords = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does for from get
  go going got had has have he her here him his how i if in into is it its just like may me might more most must my no
  not now of on one only or our out over say said she should so some such than that the their them then there these they
  this those through to too up us very was we well were what when where which who why will with would you your good know lot really right see thing things think want`
    .split(/\s+/u)
    .values(),
);

/** What a shared word counts: one, or next to nothing. A name says what is spoken of, not what is said of it. */
export function weightOf(key: string, names: ReadonlySet<string>): number {
  if (commonWords.has(key)) return 0.25;
  return names.has(key) ? 0.5 : 1;
}

/** The weight of several words together. */
export function weigh(keys: readonly string[], names: ReadonlySet<string>): number {
  return keys.reduce((sum, key) => sum + weightOf(key, names), 0);
}

const capital = /^\p{Lu}/u;
/** What stands before the first word of a sentence: four characters are enough to know it by. */
const sentenceStart = /(?:^|[.!?:…\u2063]["'”’)]*\s+|[“"‘(]\s*)$/u;

/**
 * Words that the text writes with a capital letter within a sentence. Where most words have one, as in a heading, it
 * says nothing.
 *
 * @param tokens of this text
 */
export function namesIn(text: string, tokens: readonly Token[]): Set<string> {
  const own = tokens.filter(({ key }) => !commonWords.has(key));
  const capitals = own.filter(({ start }) => capital.test(text.slice(start, start + 2)));
  if (capitals.length > (own.length * 2) / 3) return new Set();
  return new Set(
    capitals.flatMap(({ start, key }) => (sentenceStart.test(text.slice(Math.max(start - 4, 0), start)) ? [] : [key])),
  );
}
