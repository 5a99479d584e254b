import type { Block } from '../types.ts';
import type { Quoted } from './find-quoted.ts';

/** Quoted words that are one stretch of speech, over one paragraph or several; and marks without a partner. */
export interface Joined {
  readonly chains: readonly (readonly Quoted[])[];
  readonly unbalanced: readonly Quoted[];
}

/** Fewer words than this behind a mark that never closes are a stray mark, not a quote. */
const minimumOpenWords = 4;

/**
 * Join a quote left open at the end of a paragraph to the one that the next paragraph opens with: newspapers put an
 * opening mark before each paragraph of a long quote and a closing mark only after the last.
 *
 * A quote left open that nothing continues is kept to the end of its paragraph when the paragraph begins with it
 * (its closing mark was lost); otherwise its mark is a stray.
 */
export function joinParagraphs(text: string, blocks: readonly Block[], quoted: readonly Quoted[]): Joined {
  const chains: Quoted[][] = [];
  const unbalanced: Quoted[] = [];
  let open: Quoted[] | null = null;
  for (const item of quoted) {
    const last = open?.at(-1);
    const continues = last && item.block === last.block + 1 && item.outer.start === blocks[item.block]?.start;
    if (open && continues) open.push(item);
    else open = [item];
    if (item.isOpen) {
      const block = blocks[item.block];
      const reachesEnd = block !== undefined && item.end >= block.end - 1;
      if (reachesEnd && (open.length > 1 || !isStray(text, blocks, item, quoted))) {
        if (open.length === 1) chains.push(open);
        continue;
      }
      if (open.length === 1) unbalanced.push(item);
      open = null;
      continue;
    }
    if (open.length === 1) chains.push(open);
    open = null;
  }
  return { chains, unbalanced };
}

/** Whether an unclosed mark at the end of its paragraph is a stray: nothing continues it and it does not look like speech. */
function isStray(text: string, blocks: readonly Block[], item: Quoted, quoted: readonly Quoted[]): boolean {
  const next = blocks[item.block + 1];
  if (next && quoted.some((other) => other.block === item.block + 1 && other.outer.start === next.start)) return false;
  const words = text.slice(item.start, item.end).split(/\s+/u).length;
  const before = text.slice(blocks[item.block]?.start ?? 0, item.outer.start).trimEnd();
  return words < minimumOpenWords || !(before === '' || /[,:]$/u.test(before));
}
