import type { Step } from './compare.ts';
import type { Found } from './find-printings.ts';
import { interruption } from './quote-set.ts';

/** A stretch of a printing set beside the pasted words. */
export interface Piece {
  /**
   * - *text*: what both have, and punctuation
   * - *printed*: words that only the article prints; *pasted*: words that only the paste has
   * - *beyond*: what the article prints before or after the pasted words, and not in the place of any
   */
  readonly kind: 'text' | 'printed' | 'pasted' | 'beyond';
  readonly text: string;
}

/** Words shown of what lies beyond the pasted words, and of pasted words that lie beyond the printing. */
const wordsBeyond = 24;

const interrupted = new RegExp(`${interruption}\\s?`, 'gu');

/**
 * A printing from end to end, with the words that the paste has in its place. All pieces but the pasted ones are the
 * printing, verbatim; far from the shared words […] stands for it.
 */
export function piecesOf({
  quote,
  pasted,
  comparison: { steps },
}: Pick<Found, 'quote' | 'pasted' | 'comparison'>): Piece[] {
  const pieces: Piece[] = [];
  const first = steps.findIndex(({ kind }) => kind === 'both');
  const last = steps.findLastIndex(({ kind }) => kind === 'both');
  let at = 0;
  const add = (kind: Piece['kind'], text: string): void => {
    const before = pieces.at(-1);
    if (text === '') return;
    if (before?.kind === kind) pieces.splice(-1, 1, { kind, text: before.text + text });
    else pieces.push({ kind, text });
  };
  for (const [index, step] of steps.entries()) {
    const side = index < first ? 'end' : index > last ? 'start' : null;
    if (step.kind === 'pasted') {
      const words = pasted.text.slice(step.pasted?.start, step.pasted?.end);
      if (at > 0) add('text', ' ');
      add('pasted', side ? shorten(words, side) : words);
      if (at === 0) add('text', ' ');
      continue;
    }
    const { start = at, end = at } = step.printed ?? {};
    // Half of a contraction may stand on either side of a step.
    const from = Math.max(start, at);
    const words = quote.words.slice(from, end);
    add('text', quote.words.slice(at, from));
    if (step.kind === 'both') add('text', words);
    else if (side === null || isInPlaceOf(words, steps[index - 1], pasted.text)) add('printed', words);
    else if (side === 'end') add('beyond', shorten(words, side));
    // With what closes the quote, so that nothing stands behind […].
    else add('beyond', shorten(quote.words.slice(from), side));
    at = pieces.at(-1)?.kind === 'beyond' && side === 'start' ? quote.words.length : end;
  }
  add('text', quote.words.slice(at));
  return pieces.map(({ kind, text }) => ({ kind, text: text.replace(interrupted, '” … “') }));
}

/** Whether printed words before or after the shared ones stand for pasted ones: they are not many more. */
function isInPlaceOf(words: string, before: Step | undefined, pasted: string): boolean {
  if (before?.kind !== 'pasted') return false;
  return countWords(words) <= 2 * countWords(pasted.slice(before.pasted?.start, before.pasted?.end)) + 2;
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

/** The words of a text that are nearest to its end, or to its start. */
function shorten(text: string, side: 'start' | 'end'): string {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= wordsBeyond) return text;
  if (side === 'end') return `[…] ${text.slice(words.at(-wordsBeyond)?.index)}`;
  const end = words[wordsBeyond]?.index;
  return `${text.slice(0, end).trimEnd()} […]`;
}
