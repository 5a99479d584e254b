import type { Block } from '../types.ts';

interface Row {
  readonly start: number;
  readonly end: number;
}

const rowBreak = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/gu;
/** White space, and marks that show nothing: a byte order mark, zero-width spaces and joiners at a row's edge. */
const blank = /[\s\ufeff\u200b-\u200d\u2060]/u;

/** The rows of a text, trimmed; a blank row has `start === end`. */
function findRows(text: string): Row[] {
  const rows: Row[] = [];
  const add = (from: number, to: number): void => {
    let [start, end] = [from, to];
    while (start < to && blank.test(text.charAt(start))) start += 1;
    while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
    rows.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(rowBreak)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return rows;
}

/** Rows up to the next blank one. */
function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let group: Row[] = [];
  for (const row of [...rows, { start: 0, end: 0 }]) {
    if (row.start < row.end) group.push(row);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}

/** No one wraps text at more columns than this; a longer row is a paragraph in one line. */
const widestColumn = 120;
const narrowestColumn = 40;

/**
 * Whether the text was broken into rows of a common width, with blank rows between its paragraphs: then most rows that
 * have one after them in their group are nearly as long as the longest, and break in the midst of a sentence.
 */
function isWrapped(text: string, groups: readonly Row[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < 4) return false;
  const lengths = inner.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths.at(-1) ?? 0;
  const longest = Math.max(...groups.flat().map(({ start, end }) => end - start));
  if (longest > widestColumn || width < narrowestColumn) return false;
  const full = lengths.filter((length) => length >= width * 0.75).length;
  const open = inner.filter(({ end }) => /[\p{L}\p{N},;–—-]/u.test(text.charAt(end - 1))).length;
  return full >= inner.length * 0.7 && open >= inner.length * 0.6;
}

/**
 * Find the blocks of a plain text. In scraped text a row is a paragraph; in text wrapped to a column, a paragraph is
 * the rows up to a blank one.
 *
 * ```text
 * The mayor said the
 * ferry was safe.       ┐ one block where all rows break at a column,
 *                       ┘ two where rows are paragraphs
 * ```
 *
 * Blocks are trimmed, never empty, in order and disjoint. A block of several rows keeps their breaks inside.
 */
export function findBlocks(text: string): Block[] {
  const groups = groupRows(findRows(text));
  const blocks = isWrapped(text, groups)
    ? groups.flatMap((group) => {
        const [first] = group;
        const last = group.at(-1);
        return first && last ? [{ start: first.start, end: last.end }] : [];
      })
    : groups.flat();
  return blocks.map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }));
}
