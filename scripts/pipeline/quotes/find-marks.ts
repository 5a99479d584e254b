import type { Span } from '../../../src/schema/span.ts';

/** A quotation mark and the part it can play. */
export interface Mark extends Span {
  readonly family: 'double' | 'single' | 'angle';
  readonly role: 'open' | 'close';
}

const markPattern = /``|'{2,3}|[“”„‟"＂«»「」『』‹›‘’‚'`]/gu;
const single = "‘’‚'‹›`";
const angle = '«»「」『』';
const wordCharacter = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe for what they leave out, and decades. */
const elision = /^(?:bout|em|cause|cuz|til|till|tis|twas|twere|n|round|\d0s)(?![\p{L}\p{N}])/iu;

/** What has been opened so far in the paragraph. */
interface Open {
  double: string | null;
  singles: number;
}

/** All quotation marks of a paragraph with the part each plays, apostrophes, elisions and primes left out. */
export function findMarks(text: string, { start: from, end: to }: Span): Mark[] {
  const marks: Mark[] = [];
  const open: Open = { double: null, singles: 0 };
  markPattern.lastIndex = from;
  for (let match = markPattern.exec(text); match && match.index < to; match = markPattern.exec(text)) {
    const start = match.index;
    const mark = splitTriple(text.slice(from, to), match[0], start - from, open);
    const end = start + mark.length;
    markPattern.lastIndex = end;
    const before = start > from ? text.charAt(start - 1) : ' ';
    const rest = text.slice(end, to);
    if (single.includes(mark)) {
      const role = singleRole(mark, before, rest, open.singles > 0);
      if (!role) continue;
      open.singles += role === 'open' ? 1 : -1;
      marks.push({ start, end, family: 'single', role });
    } else if (angle.includes(mark)) {
      marks.push({ start, end, family: 'angle', role: '«「『'.includes(mark) ? 'open' : 'close' });
    } else {
      // Inches and seconds: 6'2", 19" screens.
      if (mark === '"' && /\d/.test(before) && open.double === null) continue;
      const role = doubleRole(mark, before, rest.charAt(0) || ' ', open.double);
      open.double = role === 'open' ? mark : null;
      marks.push({ start, end, family: 'double', role });
    }
  }
  return marks;
}

/**
 * Three straight single marks are one mark where they open and close a quote of their own, and otherwise a single
 * mark within doubled ones: '''Never'''; ''He said 'never''' …
 */
function splitTriple(paragraph: string, mark: string, at: number, { double, singles }: Open): string {
  if (mark !== "'''" || double === "'''") return mark;
  if (double !== null) return singles > 0 ? "'" : "''";
  return paragraph.includes("'''", at + 3) ? mark : "''";
}

/** What a double mark does, by its shape, or by its neighbours where shape does not tell or is wrong. */
function doubleRole(mark: string, before: string, after: string, opened: string | null): Mark['role'] {
  const isOpen = opened !== null;
  if (mark === "''" || mark === "'''") return isOpen ? 'close' : 'open';
  const opensHere = /[\s([{—–\-/:‘'“„]/u.test(before) && !/[\s,.;:!?)\]]/u.test(after);
  const closesHere = !/[\s([{]/u.test(before);
  if (mark === '``' || mark === '„' || mark === '‟') return 'open';
  if (mark === '“') {
    // What a low mark opened this one closes, wherever it stands but before a word.
    if (opened === '„') return closesHere || !wordCharacter.test(after) ? 'close' : 'open';
    return closesHere && isOpen && /[\s,.;:!?)—–-]/u.test(after) ? 'close' : 'open';
  }
  if (mark === '”') return opensHere && !isOpen && /\s/u.test(before) ? 'open' : 'close';
  if (opensHere && (!isOpen || /\s/u.test(before))) return 'open';
  if (isOpen) return 'close';
  return opensHere || !closesHere ? 'open' : 'close';
}

/** What a single mark does; null where it is an apostrophe, a prime or an elision. */
function singleRole(mark: string, before: string, rest: string, isOpen: boolean): Mark['role'] | null {
  const after = rest.charAt(0) || ' ';
  const isAfterWord = wordCharacter.test(before);
  if (isAfterWord && wordCharacter.test(after)) return null;
  if (mark === '›') return 'close';
  if (!isAfterWord && "‘’'".includes(mark) && elision.test(rest)) return null;
  if (mark === '‘' || mark === '‚' || mark === '‹' || mark === '`') return isAfterWord ? null : 'open';
  const opens = /[\s([{—–“"]/u.test(before) && /[\p{L}\p{N}\[(…]/u.test(after);
  if (mark === "'" && opens && !isOpen) return 'open';
  if (!isOpen || /\s/u.test(before) || wordCharacter.test(after)) return null;
  return isPluralPossessive(before, rest) ? null : 'close';
}

/**
 * Whether a single mark behind an “s” is a plural's apostrophe: a word follows it, and before another quote opens a
 * mark stands behind a comma or a full stop, as the mark that closes speech does.
 *
 * ```text
 * ‘The crews’ boats are old,’ said Ruiz.      an apostrophe
 * The ‘bosses’ left, and ‘nobody came,’ …     the end of a quote
 * ```
 */
function isPluralPossessive(before: string, rest: string): boolean {
  if (before !== 's' || !/^ \p{Ll}/u.test(rest)) return false;
  const next = /(?<opening>(?<=[\s([{—–])['‘](?=[\p{L}\p{N}]))|(?<closing>(?<=[,.!?…])['’](?![\p{L}\p{N}]))/u.exec(
    rest,
  );
  return next?.groups?.['closing'] !== undefined;
}
