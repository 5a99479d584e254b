import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** `1000+ VOTES SO FAR`, `312 votes`: what a poll of readers closes with. */
const tally = /^\d[\d,.]*k?\+? votes?(?: so far| cast)?$/iu;
/** A question, and answers of so many words; more of them are no poll. */
const longestAnswer = 8;
const mostAnswers = 8;

/**
 * Label a poll of readers: its question, the answers to choose from, and how many have voted.
 *
 * ```text
 * Should the harbour be dredged?   ← tools
 * Yes                              ← tools
 * No                               ← tools
 * 1000+ VOTES SO FAR               ← tools
 * ```
 */
export function labelPolls(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  for (const [index, { text }] of lines.entries()) {
    if (!tally.test(text)) continue;
    let from = index - 1;
    const isAnswer = (line: Line | undefined): boolean =>
      line !== undefined && line.words <= longestAnswer && !line.isProse && !line.text.endsWith('?');
    while (from > index - mostAnswers && isAnswer(lines[from])) from -= 1;
    const isAsked = lines[from]?.text.endsWith('?') === true && lines[from]?.hasSpeech === false;
    for (let at = isAsked ? from : index; at <= index; at += 1) found[at] ??= { reason: 'tools', rule: 'poll' };
  }
  return found;
}
