import type { Span } from '../../../src/schema/span.ts';
import type { Block } from '../types.ts';
import { findMarks, type Mark } from './find-marks.ts';

/** Words between a pair of marks in one paragraph; `start` and `end` lie inside the marks. */
export interface Quoted extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
  /** Where its opening and closing marks begin and end: `[openStart, closeEnd)` is the whole, marks included. */
  readonly outer: Span;
  /** True when the paragraph ends before the closing mark: the words run on, or the mark is a stray. */
  readonly isOpen: boolean;
  /** `none`: speech printed without marks. */
  readonly family: Mark['family'] | 'none';
}

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Find the words a paragraph sets between quotation marks, outermost pairs only.
 *
 * ```text
 * > | “I said ‘no’ twice,” she recalled. "Then I left."
 *      ^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^
 * ```
 *
 * Curly, straight, doubled (`` ``…'' ``), low („…“) and angle marks may stand in one document, and one kind may close
 * what another opened. Single marks make a pair of their own only outside double ones (British style), and never
 * where an apostrophe explains them: one left open counts only where it may run on in the next paragraph. An opening
 * mark that nothing closes gives a quoted stretch with `isOpen`, to the end of its paragraph: whether the words run on
 * in the next one only the caller can see. A closing mark that nothing opened is passed over. Nothing here reaches
 * beyond the paragraph, so a stray mark costs at most its own.
 */
export function findQuoted(text: string, block: Block, index: number): Quoted[] {
  const marks = findMarks(text, block);
  const found: Quoted[] = [];
  let position = 0;
  while (position < marks.length) {
    const mark = marks[position];
    position += 1;
    if (!mark || mark.role === 'close') continue;
    const closing = findClosing(marks, position, mark);
    if (closing === null) {
      if (mark.family === 'single' && !isLeftOpen(text, block, marks, position - 1)) continue;
      // A second opening mark after an unclosed one: the first lost its partner, the second may still have one.
      const next = marks.slice(position).find(({ family, role }) => family === mark.family && role === 'open');
      const end = trimEnd(text, mark.end, next?.start ?? block.end);
      if (end > mark.end) {
        found.push({
          ...inner(text, mark.end, end),
          block: index,
          outer: { start: mark.start, end },
          isOpen: true,
          family: mark.family,
        });
      }
      while ((marks[position]?.start ?? Infinity) < end) position += 1;
      continue;
    }
    const { mark: close, next } = closing;
    const span = inner(text, mark.end, close.start);
    if (span.end > span.start && (mark.family !== 'single' || wordCharacter.test(text.slice(span.start, span.end)))) {
      found.push({
        ...span,
        block: index,
        outer: { start: mark.start, end: close.end },
        isOpen: false,
        family: mark.family,
      });
    }
    position = next;
  }
  return found;
}

/**
 * Whether a single mark that nothing closes opens a quote that runs on in the next paragraph; else it is an apostrophe.
 * It begins the paragraph or follows what announces speech, and no other mark opens behind it: none at all, or none of
 * its own kind where the next paragraph begins with such a mark again.
 */
function isLeftOpen(text: string, block: Block, marks: readonly Mark[], index: number): boolean {
  const start = marks[index]?.start ?? block.start;
  const isAnnounced = start === block.start || /[:,]\s$/u.test(text.slice(Math.max(block.start, start - 2), start));
  const opening = marks.slice(index + 1).filter(({ role }) => role === 'open');
  if (!isAnnounced || opening.length === 0) return isAnnounced;
  return (
    opening.every(({ family }) => family !== 'single') &&
    /^\s{1,8}['‘](?=[\p{L}\p{N}])/u.test(text.slice(block.end, block.end + longestBreak))
  );
}

/** Where the next paragraph begins, white space and a mark. */
const longestBreak = 10;

/** The mark that closes `open`, with pairs of the same family inside it skipped; null where none does. */
function findClosing(marks: readonly Mark[], from: number, open: Mark): { mark: Mark; next: number } | null {
  let depth = 0;
  for (let index = from; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.family !== open.family) continue;
    if (mark.role === 'open') {
      // Nested marks of one family must close before the outer pair does; if too few closing marks follow, the
      // second opening mark begins a new quote and the first was never closed.
      const rest = marks.slice(index).filter(({ family }) => family === open.family);
      const closers = rest.filter(({ role }) => role !== 'open').length;
      if (closers < rest.length - closers + 1 + depth) return null;
      depth += 1;
    } else if (depth > 0) depth -= 1;
    else return { mark, next: index + 1 };
  }
  return null;
}

/** Trim white space at both ends of a stretch. */
function inner(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && /\s/u.test(text.charAt(from))) from += 1;
  return { start: from, end: trimEnd(text, from, end) };
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return to;
}
