import { cutBoilerplate } from '../cut/cut-boilerplate.ts';
import { toLine, type Line } from '../cut/line.ts';
import { buildText, type Piece } from './build-text.ts';

/** A piece of a page, with the block element its words stand in. */
export interface PagePiece extends Piece {
  readonly holder: object;
}

interface Judged<P extends Piece> {
  readonly piece: P;
  readonly line: Line;
  /** No rule cuts it by itself. */
  readonly isOwn: boolean;
  /** It lies in the run of lines that reads as an article. */
  readonly isInside: boolean;
}

/** Lay pieces out as lines, with what the rules for plain text say of each. */
function judge<P extends Piece>(pieces: readonly P[]): Judged<P>[] {
  const own = pieces.filter(({ words }) => words.trim() !== '');
  const { text, blocks } = buildText(own);
  const lines = blocks.map((block) => toLine(text, block));
  const { labels, extent } = cutBoilerplate(lines);
  return lines.flatMap((line, at) => {
    const piece = own[at];
    return piece
      ? [
          {
            piece,
            line,
            isOwn: (labels[at] ?? null) === null,
            isInside: extent !== null && at >= extent.from && at < extent.to,
          },
        ]
      : [];
  });
}

const fold = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** How much running text the rules find, in characters. */
const measure = (judged: readonly Judged<Piece>[]): number =>
  judged.reduce(
    (sum, { line, isOwn, isInside }) =>
      sum + (isOwn && isInside && (line.isProse || line.isSentence) ? line.text.length : 0),
    0,
  );

/**
 * Readability weighs containers; a page that spreads one article over several, or has few `p`, makes it lose a part.
 */
const lostAt = 1.25;

/**
 * Put together what Readability found and what the rules find on the whole page: Readability decides where the article
 * is; a paragraph of running text that it dropped from the middle is put back, and from the end where it stands loose
 * in the element that holds others; where it lost a good part of the article, the whole page is the text.
 */
export function choosePieces(
  found: readonly Piece[],
  whole: readonly PagePiece[],
  title: string | null,
): readonly Piece[] {
  const judged = judge(whole);
  if (measure(judged) > measure(judge(found)) * lostAt) return whole;
  const kept = new Map<string, number>();
  for (const { words } of found) kept.set(fold(words), (kept.get(fold(words)) ?? 0) + 1);
  const isFound = ({ words }: Piece): boolean => kept.has(fold(words));
  const firstFound = judged.findIndex(({ piece, line }) => line.isProse && isFound(piece));
  const last = judged.findLastIndex(({ piece, line }) => line.isProse && isFound(piece));
  if (firstFound === -1) return found;
  // What stands between the headline and the first paragraph that was found is the opening of the article.
  const headline = judged.findLastIndex(
    ({ piece }, at) => at < firstFound && (piece.isHeadline === true || fold(piece.words) === title),
  );
  const from = headline === -1 ? firstFound : headline;
  const holders = new Set(judged.flatMap(({ piece, line }) => (line.isProse && isFound(piece) ? [piece.holder] : [])));
  const isLost = ({ piece, line, isOwn, isInside }: Judged<PagePiece>, at: number): boolean => {
    if (at <= from || isFound(piece)) return false;
    if (at >= last) return isOwn && isInside && line.isProse && piece.kind === 'paragraph' && holders.has(piece.holder);
    if (piece.isCaption === true) return true;
    if (!isOwn) return false;
    if (at > firstFound && (piece.kind === 'blockquote' || piece.kind === 'heading')) return true;
    return line.isProse && line.isSentence && piece.kind === 'paragraph';
  };
  return judged.some(isLost)
    ? judged.filter((one, at) => isFound(one.piece) || isLost(one, at)).map(({ piece }) => piece)
    : found;
}
