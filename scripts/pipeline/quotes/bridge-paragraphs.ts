import type { Block } from '../types.ts';
import { findMarks } from './find-marks.ts';
import type { Quoted } from './find-quoted.ts';

/** How many paragraphs behind the one with the opening mark are looked at for the closing one. */
const longest = 6;

/**
 * Add the paragraphs of a quote that is marked only where it begins and where it ends, as press releases print it:
 * behind one left open at the end of its paragraph, those without a mark, up to the one that ends with a closing mark
 * nothing opened. What is marked otherwise stays as it is.
 *
 * ```text
 * Ruiz said: “We left at noon.          left open
 * The sea was calm.                     added
 * Then it was not.”                     added
 * ```
 *
 * @param quoted in order, from `findQuoted`; given back in order
 */
export function bridgeParagraphs(text: string, blocks: readonly Block[], quoted: readonly Quoted[]): Quoted[] {
  const marked = new Set(quoted.map(({ block }) => block));
  return quoted.flatMap((item) => {
    const reachesEnd = item.isOpen && item.family === 'double' && item.end >= (blocks[item.block]?.end ?? 0) - 1;
    return reachesEnd ? [item, ...findBare(text, blocks, item.block, marked)] : [item];
  });
}

/** The paragraphs behind `from` up to the one that closes the quote; none where another mark stands between. */
function findBare(text: string, blocks: readonly Block[], from: number, marked: ReadonlySet<number>): Quoted[] {
  const found: Quoted[] = [];
  for (let index = from + 1; index <= from + longest; index += 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || marked.has(index)) return [];
    const [mark, ...others] = findMarks(text, block).filter(({ family }) => family !== 'single');
    const span = { start: block.start, end: mark?.start ?? block.end };
    const outer = { start: block.start, end: mark?.end ?? block.end };
    found.push({ ...span, block: index, outer, isOpen: !mark, family: 'double' });
    if (!mark) continue;
    const isLast = mark.role === 'close' && others.length === 0 && mark.end === block.end && span.end > span.start;
    return isLast ? found : [];
  }
  return [];
}
