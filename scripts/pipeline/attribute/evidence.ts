import type { Source } from './find-source.ts';

/** How a source was tied to its speaker, as far as a reader wants to know. */
export type Tie = 'name' | 'pronoun' | 'role' | 'unnamed';

/**
 * One sentence that tells a reader why these words are given to this speaker, in the words of the article:
 * ““he wrote”: “he” is Ana Ruiz.”
 */
export function evidenceFor(
  text: string,
  source: Source,
  cue: { start: number; end: number } | null,
  tie: Tie,
  speaker: string | null,
  isShared: boolean,
): string {
  const phrase = text.slice(source.start, source.end);
  const word = cue ? text.slice(cue.start, cue.end) : null;
  const where = isShared ? ' said of the words beside these' : '';
  const said =
    word === null || /^\p{P}+$/u.test(word)
      ? `“${phrase}” introduces these words`
      : `The article has “${phrase}” with “${word}”${where}`;
  if (speaker === null)
    return tie === 'unnamed'
      ? `${said}, and does not name who that is.`
      : `${said}; who “${phrase}” is cannot be told with certainty.`;
  if (tie === 'name') return phrase === speaker || phrase.endsWith(` ${speaker}`) ? `${said}.` : `${said}: ${speaker}.`;
  return `${said}; “${phrase}” is ${speaker}.`;
}
