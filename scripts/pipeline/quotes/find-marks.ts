import type { Span } from '../../../src/schema/span.ts';

/** A quotation mark and the part it can play. */
export interface Mark extends Span {
  readonly family: 'double' | 'single' | 'angle';
  readonly role: 'open' | 'close';
}

const markPattern =
  /``|'{2,3}|’’(?![\p{L}\p{N}])|““(?=[\p{L}\p{N}])|(?<![^\s([{—–-]),,(?=\p{L})|[“”„‟"＂«»「」『』‹›‘’‚'`´]/gu;
const single = "‘’‚'‹›`´";
const angle = '«»「」『』';
const wordCharacter = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe for what they leave out, and decades. */
const elision = /^(?:bout|em|cause|cuz|til|till|tis|twas|twere|twill|twould|n|round|\d0s)(?![\p{L}\p{N}])/iu;

/** How far round a single mark the words are read that tell what it does, in UTF-16 units. */
const reach = { before: 8, after: 2000 };

/** Marks of direction and joiners without width, which posts are copied with: nothing to a reader. */
const invisible = {
  atStart: /^[\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/u,
  atEnd: /[\u200B-\u200F\u202A-\u202E\u2060-\u2069]+$/u,
};

/** What has been opened so far in the paragraph. */
interface Open {
  double: string | null;
  singles: number;
}

/** All quotation marks of a paragraph with the part each plays, apostrophes, elisions and primes left out. */
export function findMarks(text: string, { start: from, end: to }: Span): Mark[] {
  // Alone, as a search goes on to the next mark, however many paragraphs behind this one that is.
  const paragraph = text.slice(from, to);
  const marks: Mark[] = [];
  const add = (start: number, end: number, family: Mark['family'], role: Mark['role']): void => {
    marks.push({ start: from + start, end: from + end, family, role });
  };
  const open: Open = { double: null, singles: 0 };
  markPattern.lastIndex = 0;
  for (let match = markPattern.exec(paragraph); match; match = markPattern.exec(paragraph)) {
    const start = match.index;
    const mark = splitTriple(paragraph, match[0], start, open);
    const end = start + mark.length;
    markPattern.lastIndex = end;
    const preceding = paragraph.slice(Math.max(0, start - reach.before), start).replace(invisible.atEnd, '');
    const rest = paragraph.slice(end).replace(invisible.atStart, '');
    const before = preceding.at(-1) ?? ' ';
    // “We sail,’’ she said: two single marks for a double one, if one is open
    if (mark === '’’' && open.double === null) {
      markPattern.lastIndex = start + 1;
      const role = singleRole('’', preceding, paragraph.slice(start + 1), open.singles > 0);
      if (role) add(start, start + 1, 'single', role);
      open.singles += role === null ? 0 : role === 'open' ? 1 : -1;
      continue;
    }
    if (single.includes(mark)) {
      const role = singleRole(mark, preceding, rest, open.singles > 0);
      if (!role) continue;
      open.singles += role === 'open' ? 1 : -1;
      add(start, end, 'single', role);
    } else if (angle.includes(mark)) {
      add(start, end, 'angle', angleRole(mark, before, rest.charAt(0) || ' '));
    } else {
      if (isPrime(mark, preceding, rest, open.double !== null)) continue;
      const role = isGluedOn(mark, before, rest, open.double) ? 'open' : doubleRole(mark, before, rest, open.double);
      open.double = role === 'open' ? mark : null;
      add(start, end, 'double', role);
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

/** Feet or minutes and what is left over: 6'2, 7' 3 1/4. */
const afterFeet = /\d['’] ?[\d ¼½¾/.]*$/u;
/** What stands behind inches: 14" of snow. */
const measured = /^ (?:of|by|x|wide|long|tall|high|deep|thick|across|in|on) /u;
/** The next double mark: one that closes, or one that opens. */
const nextDouble = /(?<closing>(?<=[^\s([{—–])["”](?![\p{L}\p{N}]))|(?<opening>["“])/u;

/** Whether a mark behind a number is its inches or seconds: 19" screens. Inside a quote another mark must close that. */
function isPrime(mark: string, preceding: string, rest: string, isOpen: boolean): boolean {
  if (!/["”]/u.test(mark) || !/[\d¼½¾]$/u.test(preceding)) return false;
  if (!isOpen) return mark === '"';
  if (!afterFeet.test(preceding) && !measured.test(rest)) return false;
  return closesNext(rest);
}

/** Ruiz spoke of"a storm that is late": whether a straight mark lost the space before it, and another closes what it opens. */
const isGluedOn = (mark: string, before: string, rest: string, opened: string | null): boolean =>
  mark === '"' && opened === null && /\p{L}/u.test(before) && /^\p{L}/u.test(rest) && closesNext(rest);

/** Whether the next double mark behind one closes. */
const closesNext = (rest: string): boolean =>
  nextDouble.exec(rest.slice(0, reach.after))?.groups?.['closing'] !== undefined;

/** What an angle or corner mark does; German and Danish papers point them inwards: »We sail«. */
function angleRole(mark: string, before: string, after: string): Mark['role'] {
  if (mark === '»' && /[\s([{—–-]/u.test(before) && /[\p{L}\p{N}…]/u.test(after)) return 'open';
  if (mark === '«' && /\S/u.test(before) && !/[([{—–-]/u.test(before) && !wordCharacter.test(after)) return 'close';
  return '«「『'.includes(mark) ? 'open' : 'close';
}

/** What a double mark does, by its shape, or by its neighbours where shape does not tell or is wrong. */
function doubleRole(mark: string, before: string, rest: string, opened: string | null): Mark['role'] {
  const after = rest.charAt(0) || ' ';
  const isOpen = opened !== null;
  const opensHere = /[\s([{—–\-/:‘'“„]/u.test(before) && !/[\s,.;:!?)\]]/u.test(after);
  // A space was lost: Ruiz said,"We sail."
  const isGlued = /[,.:;!?]/u.test(before) && wordCharacter.test(after);
  // Behind a word or a sign it is a stray, or the value in a tag: <a id=''7''>.
  if (mark === "''" || mark === "'''")
    return !isOpen && (isGlued || /[\s([{—–\-/:‘“„]/u.test(before)) ? 'open' : 'close';
  const closesHere = !/[\s([{]/u.test(before);
  if (mark === '``' || mark === '„' || mark === '‟' || mark === ',,') return 'open';
  if (mark === '“') {
    // What a low mark opened this one closes, wherever it stands but before a word.
    if (opened === '„') return closesHere || !wordCharacter.test(after) ? 'close' : 'open';
    // Turned the wrong way behind a space too many: “We sail, “ she said.
    return isOpen && (closesHere ? /[\s,.;:!?)—–-]/u : /\s/u).test(after) ? 'close' : 'open';
  }
  // Turned the wrong way, as some keyboards do it: Ruiz said,”We sail.”, Ruiz said,” We sail.”
  if (mark === '”') {
    const isAnnounced = /[,:]/u.test(before) && (isGlued || (/\s/u.test(after) && closesNext(rest)));
    return !isOpen && ((opensHere && /\s/u.test(before)) || isAnnounced) ? 'open' : 'close';
  }
  if (opensHere && (!isOpen || /\s/u.test(before))) return 'open';
  if (isOpen) return 'close';
  return opensHere || !closesHere || isGlued ? 'open' : 'close';
}

/** Words behind an opening mark that points the wrong way: ’We sail,’ she said. */
const turned = /^\p{Lu}[^‘'”“"]{2,400}?[,.!?…]’(?![\p{L}\p{N}])/u;

/** What a single mark does; null where it is an apostrophe, a prime or an elision. */
function singleRole(mark: string, preceding: string, rest: string, isOpen: boolean): Mark['role'] | null {
  const before = preceding.at(-1) ?? ' ';
  const after = rest.charAt(0) || ' ';
  const isAfterWord = wordCharacter.test(before);
  if (isAfterWord && wordCharacter.test(after)) return null;
  // ›We sail‹: these too may point inwards.
  if (mark === '›') return /\s/u.test(before) && wordCharacter.test(after) ? 'open' : 'close';
  if ('‹‘'.includes(mark) && isOpen && /\S/u.test(before) && !wordCharacter.test(after)) return 'close';
  if (!isAfterWord && "‘’'".includes(mark) && elision.test(rest)) return null;
  if (/['’]n$/u.test(preceding)) return null; // rock ’n’ roll
  if (mark === '‘' || mark === '‚' || mark === '‹' || mark === '`') return isAfterWord ? null : 'open';
  const opens = /[\s([{—–“"]/u.test(before) && /[\p{L}\p{N}\[(…]/u.test(after);
  if ("'´".includes(mark) && opens && !isOpen) return 'open';
  if (mark === '’' && opens && !isOpen && turned.test(rest)) return 'open';
  if (!isOpen || /\s/u.test(before) || wordCharacter.test(after)) return null;
  return isEndApostrophe(preceding, rest) ? null : 'close';
}

/** Words that end in an apostrophe: plurals (“the crews’”), and what dialect cuts short (“goin’”, “o’”). */
const endsInApostrophe = /(?:s|\p{L}{2}in|(?<!\p{L})(?:o|th|an|ol|wi))$/iu;

/**
 * Whether a single mark behind such a word is its apostrophe and closes no quote: another mark follows that can only
 * close, before one that opens. That one stands behind punctuation, or behind a word that takes no apostrophe.
 *
 * ```text
 * ‘The crews’ boats are old,’ said Ruiz.      an apostrophe
 * Ruiz said ‘the crews’ boats are old’ too.   an apostrophe
 * ‘The boats are the crews’,’ said Ruiz.      an apostrophe
 * The ‘bosses’ left, and ‘nobody came,’ …     the end of a quote
 * ```
 */
function isEndApostrophe(preceding: string, rest: string): boolean {
  if (!endsInApostrophe.test(preceding)) return false;
  if (/^[,.!?;:]['’](?![\p{L}\p{N}'’])/u.test(rest)) return true;
  if (!/^ \p{Ll}/u.test(rest)) return false;
  return nextSingle.exec(rest.slice(0, reach.after))?.groups?.['closing'] !== undefined;
}

/** The next single mark that can only open or only close. */
const nextSingle =
  /(?<opening>(?<=[\s([{—–])['‘](?=[\p{L}\p{N}])(?!(?:em|n|til|cause|bout|\d0s)(?!\p{L})))|(?<closing>(?<=[,.!?…]|[^\P{L}snSN])['’](?![\p{L}\p{N}'’]))/u;
