import type { CutReason } from '../../../src/schema/article.ts';
import type { Line } from './line.ts';
import type { Sign } from './signs.ts';

/**
 * One kind of line that is not the article’s own text. Its examples are its documentation and its tests: `cut` lines
 * must match, `kept` lines (the nearest thing that is article text) must not.
 */
export interface CutRule {
  readonly id: string;
  readonly reason: CutReason;
  readonly summary: string;
  /** `certain`: cut wherever it stands. `likely`: left alone where the line reports speech. */
  readonly evidence: 'certain' | 'likely';
  readonly examples: { readonly cut: readonly string[]; readonly kept: readonly string[] };
  readonly matches: (line: Line) => boolean;
}

/** A pattern that takes the whole line: one of `phrases` (regular expressions), with trailing marks allowed. */
export const wholeLine = (...phrases: readonly string[]): RegExp =>
  new RegExp(`^[\\s\\[(•·*#+–—|›»>→-]*(?:${phrases.join('|')})[\\s\\])*.:!?…|›»>→✕×+-]*$`, 'iu');

/** Something to ask of a line: a pattern that finds words in it, or a test made of others. */
type Test = RegExp | CutRule['matches'];

const isTrue = (test: Test, line: Line): boolean => (test instanceof RegExp ? test.test(line.text) : test(line));

/** A line no longer than `limit` characters of which one of the tests is true. */
export const short =
  (limit: number, ...tests: readonly Test[]): CutRule['matches'] =>
  (line) =>
    line.text.length <= limit && tests.some((test) => isTrue(test, line));

/**
 * A line that holds one of `signs`, and of which one of the tests is true. None of them may be true of a line without a
 * sign: most lines hold none, and are not searched.
 */
export const holding =
  (signs: readonly Sign[], ...tests: readonly Test[]): CutRule['matches'] =>
  (line) =>
    line.signs.size > 0 && signs.some((sign) => line.signs.has(sign)) && tests.some((test) => isTrue(test, line));
