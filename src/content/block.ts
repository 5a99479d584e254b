/** A stretch of quoted words in a block: which quote, and which of its parts where it has several. */
export interface QuoteRun {
  readonly quote: string;
  /** Counted from 1; null where the quote is in one piece. */
  readonly part: number | null;
  readonly text: string;
}

/** Running text, or a stretch of a quote. */
export type Run = string | QuoteRun;

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'blockquote';

/** One paragraph (or heading, list item, block quote) of an article’s body. */
export interface Block {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** The words of a block as one string. */
export function textOf({ runs }: Block): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** Every run of white space as one space, none at the ends: how words are compared where line ends may differ. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
