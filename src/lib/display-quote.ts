import type { Block, Run } from '../content/block.ts';
import type { CatalogQuote } from './catalog.ts';

/** A stretch of a quote set on its own: its words, or the article’s words between two parts of it. */
export interface Piece {
  readonly kind: 'words' | 'between';
  readonly text: string;
}

/** A quote set on its own: paragraphs of pieces. Together they are verbatim what the article prints, marks included. */
export type Display = readonly (readonly Piece[])[];

const openingMark = /["“„«‘']$/u;
const closingMark = /^["”“»’']/u;

/** Longer words of the article between two parts of a quote are left out of the display, as […]. */
const longestBetween = 90;

/**
 * Set a quote on its own, with the marks its article prints round it and the words between its parts.
 *
 * @example [[{ kind: 'words', text: '“Until then,”' }, { kind: 'between', text: ' she wrote, ' }, { kind: 'words', text: '“we wait.”' }]]
 */
export function displayQuote({ id, text, context }: Pick<CatalogQuote, 'id' | 'text' | 'context'>): Display {
  const paragraphs = context.map((block) => piecesOf(block, id)).filter((pieces) => pieces.length > 0);
  return paragraphs.length > 0 ? paragraphs : [[{ kind: 'words', text: `“${text}”` }]];
}

function piecesOf({ runs }: Block, id: string): Piece[] {
  const isOwn = (index: number): boolean => {
    const run = runs[index];
    return typeof run === 'object' && run.quote === id;
  };
  const first = runs.findIndex((_run, index) => isOwn(index));
  if (first === -1) return [];
  const last = runs.findLastIndex((_run, index) => isOwn(index));

  const pieces: Piece[] = [];
  let open = openingOf(runs[first - 1]);
  let index = first;
  while (index <= last) {
    let words = '';
    for (; isOwn(index); index += 1) words += wordsOf(runs[index]);
    let between = '';
    const from = index;
    for (; index <= last && !isOwn(index); index += 1) between += wordsOf(runs[index]);
    const close = closingMark.exec(between === '' ? wordsOf(runs[from]) : between)?.[0] ?? '';
    pieces.push({ kind: 'words', text: open + words + close });
    if (between === '') continue;
    open = openingOf(between);
    const inner = between.slice(close.length, between.length - open.length);
    pieces.push({ kind: 'between', text: inner.length > longestBetween ? ' […] ' : inner });
  }
  return pieces;
}

function wordsOf(run: Run | undefined): string {
  return typeof run === 'object' ? run.text : (run ?? '');
}

/** The opening mark at the end of the running text before a quote. */
function openingOf(run: Run | undefined): string {
  return typeof run === 'string' ? (openingMark.exec(run)?.[0] ?? '') : '';
}

/** The words of a quote with its marks, in one line: for titles, descriptions and links. */
export function inMarks(quote: Pick<CatalogQuote, 'segments'>): string {
  return `“${quote.segments.map(({ text }) => text).join(' … ')}”`;
}
