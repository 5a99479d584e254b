import type { Block, BlockKind, PageBlock } from '../types.ts';

/** A block's words before they have a place in the text. */
export interface Piece {
  readonly kind: BlockKind;
  readonly words: string;
  /** The page marks it as the caption of a picture. */
  readonly isCaption?: boolean;
  /** All its words are a link. */
  readonly isLink?: boolean;
  /** What the structure of the page says of it. */
  readonly page?: PageBlock;
}

const between = '\n\n';

/** White space of every kind becomes one space: in Markdown and HTML a line break is no more than that. */
export const collapse = (words: string): string => words.replace(/[\s\ufeff]+/gu, ' ').trim();

/**
 * Lay pieces out as the plain text of a seed, one block after another with a blank line between. Offsets of a .md or
 * .html seed count in this text, so its form must never change.
 */
export function buildText(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const { kind, words, isCaption, isLink, page } of pieces) {
    const own = collapse(words);
    if (own === '') continue;
    const start = text === '' ? 0 : text.length + between.length;
    text = text === '' ? own : `${text}${between}${own}`;
    blocks.push({
      start,
      end: start + own.length,
      kind,
      ...(isCaption === true ? { isCaption } : {}),
      ...(isLink === true ? { isLink } : {}),
      ...(page ? { page } : {}),
    });
  }
  return { text: text === '' ? '' : `${text}\n`, blocks };
}
