import type { CutReason } from '../../../src/schema/article.ts';
import type { Line } from './line.ts';

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

/** A line no longer than `limit` characters that one of the patterns finds. */
export const short =
  (limit: number, ...patterns: readonly RegExp[]) =>
  ({ text }: Line): boolean =>
    text.length <= limit && patterns.some((pattern) => pattern.test(text));

/**
 * The same test, asked only of lines in which `sign` finds something: most lines have nothing of it, and to see that is
 * cheaper than to ask.
 */
export const signed = (sign: RegExp, limit: number, ...patterns: readonly RegExp[]): CutRule['matches'] => {
  const matches = short(limit, ...patterns);
  return (line) => line.text.length <= limit && sign.test(line.text) && matches(line);
};
