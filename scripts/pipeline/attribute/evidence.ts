import type { Span } from '../../../src/schema/span.ts';
import type { Source } from './source.ts';

/** How a source was tied to its speaker, as far as a reader wants to know. */
export type Tie = 'name' | 'pronoun' | 'role' | 'unnamed';

/** Longest stretch of the article that is shown whole, in code units. */
const longestPhrase = 60;

/**
 * One sentence that tells a reader why these words are given to this speaker, in the words of the article.
 *
 * @example “he wrote”: “he” is Ana Ruiz.
 * @param isShared whether the source stands with other words of the same speaker beside these
 */
export function evidenceFor(
  text: string,
  source: Source,
  cue: Span | null,
  tie: Tie,
  speaker: string | null,
  isShared: boolean,
): string {
  const name = text.slice(source.start, source.end);
  const phrase = `${isShared ? 'Carried on from the words before them, ' : ''}${printed(text, source, cue)}`;
  if (speaker === null)
    return tie === 'unnamed'
      ? `${phrase}: no name is given.`
      : `${phrase}: who “${name}” is cannot be told with certainty.`;
  if (name === speaker || name.endsWith(` ${speaker}`)) return `${phrase}.`;
  return tie === 'name' ? `${phrase}: ${name} is ${speaker}.` : `${phrase}: “${name}” is ${speaker}.`;
}

/** Source and cue as printed, in one stretch where they stand close together. */
function printed(text: string, source: Span, cue: Span | null): string {
  const show = ({ start, end }: Span): string => `“${text.slice(start, end).replace(/\s+/gu, ' ')}”`;
  if (!cue || /^\p{P}+$/u.test(text.slice(cue.start, cue.end))) return show(source);
  const both = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const isClose = both.end - both.start <= longestPhrase && !/[“”"\n]/u.test(text.slice(both.start, both.end));
  if (isClose) return show(both);
  return source.start < cue.start ? `${show(source)} … ${show(cue)}` : `${show(cue)} … ${show(source)}`;
}
