import type { Found } from './find-printings.ts';
import { interruption } from './quote-set.ts';

/** A stretch of a printing set beside the pasted words. */
export interface Piece {
  /**
   * - *text*: what both have, and punctuation
   * - *printed*: words that only the article prints; *pasted*: words that only the paste has
   * - *beyond*: what the article prints before or after the pasted words
   */
  readonly kind: 'text' | 'printed' | 'pasted' | 'beyond';
  readonly text: string;
}

/** Words shown of what lies beyond the pasted words, and of pasted words that lie beyond the printing. */
const wordsBeyond = 24;

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
    if (step.kind === 'both' || side === null) {
      add('text', quote.words.slice(at, Math.max(start, at)));
      add(step.kind === 'both' ? 'text' : 'printed', quote.words.slice(Math.max(start, at), end));
    } else {
      const rest = side === 'end' ? quote.words.slice(at, end) : quote.words.slice(at);
      add('beyond', shorten(rest, side));
    }
    at = index > last && side ? quote.words.length : end;
  }
  add('text', quote.words.slice(at));
  return pieces.map(({ kind, text }) => ({ kind, text: text.replaceAll(interruption, '” … “') }));
}

/** The words of a text that are nearest to its end, or to its start. */
function shorten(text: string, side: 'start' | 'end'): string {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= wordsBeyond) return text;
  if (side === 'end') return `[…] ${text.slice(words.at(-wordsBeyond)?.index)}`;
  const end = words[wordsBeyond]?.index;
  return `${text.slice(0, end).trimEnd()} […]`;
}
