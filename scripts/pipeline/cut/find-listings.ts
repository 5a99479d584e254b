import type { Line } from './line.ts';

/** A shorter run of lines of one form may be chance. */
const fewestRows = 5;
/** In marks and numbers; fewer tell no form. */
const shortestForm = 3;
const fewestWords = 3;
/** In characters; a longer line is a paragraph. */
const longestRow = 240;

/**
 * The marks and numbers that a line begins with, words left out.
 *
 * ```text
 * June 9 -- Harbour Hall, Oakport    0--
 * Oakport (Group A): 10th time       ():
 * Sailors of Oakport go home         nothing: a headline has no form
 * ```
 */
function formOf({ text, words, isLink, isProse }: Line): string | null {
  if (isProse || isLink || words < fewestWords || text.length > longestRow) return null;
  const form = text
    .replace(/\d+/gu, '0')
    .replace(/[^0\p{P}\p{S}]+|[’'“”"‘.]/gu, '')
    .slice(0, shortestForm);
  return form.length === shortestForm && !/^(?:0:0|[,]+)/u.test(form) ? form : null;
}

/**
 * Find the rows of the lists that an article prints: dates of a tour, members of a group, results. They are several in
 * a row and have one form, which neither menus nor headlines have.
 *
 * @returns numbers of the lines
 */
export function findListings(lines: readonly Line[]): ReadonlySet<number> {
  const forms = lines.map(formOf);
  const listed = new Set<number>();
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    const form = forms[from] ?? null;
    if (form !== null && forms[at] === form) continue;
    if (form !== null && at - from >= fewestRows) for (let row = from; row < at; row += 1) listed.add(row);
    from = at;
  }
  return listed;
}
