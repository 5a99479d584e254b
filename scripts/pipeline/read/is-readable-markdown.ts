/** Emphasis, links and code that one paragraph may open; a parser looks at each of them for every other. */
const mostMarks = 2000;
/** Block quotes and lists within each other, on one line. */
const deepest = 100;
/** Columns that a list may be indented by, two for each list around it. */
const widestIndent = 200;

const mark = /\[|[*_]+|`+/gu;
const container = /[\t ]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[\t ]))/uy;
const indentedItem = new RegExp(`^[\\t ]{${String(widestIndent)},}(?:[*+-]|\\d{1,9}[.)])[\\t ]`, 'mu');

function depthOf(line: string): number {
  let depth = 0;
  for (container.lastIndex = 0; container.test(line); depth += 1);
  return depth;
}

/**
 * Whether a text is Markdown as people write it. What is not, such as a thousand links within each other, costs a
 * parser minutes or its stack; it is read as plain text instead.
 *
 * ```text
 * > - [a](b)          yes
 * [a]([a]([a]( …      no: 20,000 marks in one paragraph
 * ```
 *
 * Takes time in proportion to the text.
 */
export function isReadableMarkdown(source: string): boolean {
  if (indentedItem.test(source)) return false;
  let marks = 0;
  for (const line of source.split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') marks = 0;
    marks += line.match(mark)?.length ?? 0;
    if (marks > mostMarks || depthOf(line) > deepest) return false;
  }
  return true;
}
