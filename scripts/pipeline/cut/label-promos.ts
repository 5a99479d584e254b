import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

type Labels = readonly (Label | null)[];

/** Names of newsletters have no more words. */
const longestName = 5;
/** The form of a newsletter, with its name and its promise, has no more lines. */
const longestForm = 12;
/** In characters. */
const longestPromise = 200;

/**
 * Label the name of a newsletter, and what it promises, above the form that names it again.
 *
 * ```text
 * Harbour Notes                                         ← newsletter
 * Plan your week on the water with tides and weather.   ← newsletter
 * There was an error, please provide a valid address.   newsletter
 * The next issue of Harbour Notes will soon be in your inbox.
 * ```
 */
export function labelNewsletterNames(lines: readonly Line[], labels: Labels): (Label | null)[] {
  const found = [...labels];
  for (const [index, line] of lines.entries()) {
    if (found[index] !== null || line.words > longestName || line.isClosed || line.text.length < 4) continue;
    const form = lines.slice(index + 1, index + 1 + longestForm);
    const first = form.findIndex((_, at) => labels[index + 1 + at]?.reason === 'newsletter');
    const again = form.findIndex(
      ({ text }, at) => labels[index + 1 + at]?.reason === 'newsletter' && text.includes(line.text),
    );
    const promise = form.slice(0, Math.max(0, first));
    // A page that marks its headings says what the form below is headed by.
    const isHeading = line.kind === 'heading' && first === 0;
    if ((again === -1 && !isHeading) || promise.length > 1) continue;
    if (promise.some(({ text, hasSpeech }) => hasSpeech || text.length > longestPromise)) continue;
    for (let at = index; at <= index + promise.length; at += 1)
      found[at] ??= { reason: 'newsletter', rule: 'newsletter-name' };
  }
  return found;
}

/** Shorter lines may well stand twice: “£205”, “No.” */
const shortestTeaser = 30;
/** How many lines may stand between the two: the section, the picture’s credit. */
const widestGap = 3;
/** Words of a headline that its summary repeats at least. */
const fewestShared = 3;

const contentWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

/** A paragraph of one sentence that says again what the headline says. */
function isSummary(line: Line | undefined, headline: Line): boolean {
  if (!line || line.hasSpeech || !(line.isProse || line.isSentence) || /[.!?]["”’]?\s+\S/u.test(line.text))
    return false;
  const words = contentWords(line.text);
  return [...contentWords(headline.text)].filter((word) => words.has(word)).length >= fewestShared;
}

/** The two stand one below the other, and have been labelled for that. */
function isDoubledHeadline(lines: readonly Line[], labels: Labels, index: number): boolean {
  const line = lines[index];
  if (!line || line.isProse || line.isSentence || line.text.length < shortestTeaser) return false;
  return lines[index + 1]?.text === line.text && [index, index + 1].every((at) => labels[at]?.rule === 'doubled-line');
}

/**
 * Label the card of another article: a headline that is printed twice with nothing of the article between, as text of
 * its picture and as headline; and the summary below it where it says the same.
 *
 * ```text
 * Business                                       navigation
 * Pilots fear the new harbour law of Oakport     ← related
 * Business                                       navigation
 * Pilots fear the new harbour law of Oakport     ← related
 * Pilots of Oakport fear that the law will end their work.   ← related
 * ```
 */
export function labelCardsPrintedTwice(lines: readonly Line[], labels: Labels): (Label | null)[] {
  const found = [...labels];
  const label: Label = { reason: 'related', rule: 'headline-twice' };
  // Above the first paragraph it is the caption of the article’s own picture.
  const opening = lines.findIndex(({ isProse }) => isProse);
  const isBelowOpening = (index: number): boolean => opening !== -1 && index > opening;
  for (const [index, line] of lines.entries()) {
    if (
      isBelowOpening(index) &&
      isDoubledHeadline(lines, labels, index) &&
      isSummary(lines[index + 2], line) &&
      found[index + 2] === null
    )
      for (let at = index; at <= index + 2; at += 1) found[at] = label;
    if (found[index] !== null || line.isProse || line.text.length < shortestTeaser) continue;
    let again = index + 1;
    while (again <= index + widestGap && (labels[again] ?? null) !== null) again += 1;
    if (again === index + 1 || lines[again]?.text !== line.text || found[again] !== null) continue;
    found[index] = label;
    found[again] = label;
    if (found[again + 1] === null && isSummary(lines[again + 1], line)) found[again + 1] = label;
  }
  return found;
}

/** Behind a headline that closes without a mark another sentence begins. */
const nextSentence = /\s+(?=[“"‘']?\p{Lu})/gu;
/** In characters; so that a page of teasers takes time in step with its length. */
const longestHeadline = 240;

/**
 * Label a teaser with its headline glued to the front: the headline stands alone further down.
 *
 * ```text
 * Mayor of Oakport opens the new pier He came by boat, and left on foot.   ← related
 * …
 * Mayor of Oakport opens the new pier
 * ```
 */
export function labelGluedTeasers(lines: readonly Line[], labels: Labels): (Label | null)[] {
  const lastAt = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const [at, { text, words, isProse }] of lines.entries()) {
    const isHeadline = words >= 6 && text.length >= shortestTeaser && !isProse && !/[.:]["”’]?$/u.test(text);
    if (!isHeadline) continue;
    lastAt.set(text, at);
    beginnings.add(text.slice(0, shortestTeaser));
  }
  return labels.map((label, index) => {
    const line = lines[index];
    if (label !== null || !line || !(line.isProse || line.isSentence)) return label;
    if (!beginnings.has(line.text.slice(0, shortestTeaser))) return label;
    const isGlued = [...line.text.slice(0, longestHeadline).matchAll(nextSentence)].some(
      ({ index: end }) => (lastAt.get(line.text.slice(0, end)) ?? 0) > index + 1,
    );
    return isGlued ? { reason: 'related', rule: 'glued-teaser' } : label;
  });
}

/** A river of other articles has at least so many, by so many authors; entries of a live report have one or two. */
const fewestInRiver = 5;
const fewestAuthors = 3;
/** Lines from the time of one to that of the next at most: its summary, a credit, a section, a headline, an author. */
const longestEntry = 6;

/**
 * Label the river of other articles below an article: headline, author, how long ago, and a summary, again and again.
 *
 * ```text
 * Pilots fear the new harbour law       ← related
 * Ana Ruiz                              ← related
 * 8 hours ago                           metadata
 * The law would end their work, …       ← related
 * ```
 */
export function labelRivers(lines: readonly Line[], labels: Labels): (Label | null)[] {
  const found = [...labels];
  const isEntry = (_: Line, at: number): boolean => {
    const [headline, author, summary] = [lines[at - 2], lines[at - 1], lines[at + 1]];
    return (
      labels[at]?.rule === 'page-facts' &&
      /\bago$/iu.test(lines[at]?.text ?? '') &&
      author !== undefined &&
      author.words <= longestName &&
      headline?.isProse === false &&
      headline.words > 2 &&
      summary?.isProse === true
    );
  };
  const entries = lines.flatMap((line, at) => (isEntry(line, at) ? [at] : []));
  let run: number[] = [];
  for (const at of [...entries, Infinity]) {
    if (run.length > 0 && at - (run.at(-1) ?? 0) > longestEntry) {
      const [first = 0, last = 0] = [run[0], run.at(-1)];
      const authors = new Set(run.map((entry) => lines[entry - 1]?.text));
      if (run.length >= fewestInRiver && authors.size >= fewestAuthors)
        for (let index = first - 2; index <= last + 1; index += 1)
          found[index] ??= { reason: 'related', rule: 'river' };
      run = [];
    }
    run.push(at);
  }
  return found;
}

/** A button below one headline, not the header of a list. */
const readMore = /^(?:read|see|learn|find out) more\s*[›»→>]*$/iu;
const shortestLink = 5;

/**
 * Label the headline of another article that stands above the button which leads to it.
 *
 * ```text
 * Mayor’s plan for the pier suffers a setback     ← related
 * Read more                                       related
 * “The pier stays,” said Ruiz on Monday.
 * ```
 */
export function labelButtonHeadlines(lines: readonly Line[], labels: Labels): (Label | null)[] {
  return labels.map((label, index) => {
    const [line, button, next] = [lines[index], lines[index + 1], lines[index + 2]];
    if (label !== null || !line || !button || !readMore.test(button.text) || line.kind !== 'paragraph') return label;
    const isList = next !== undefined && labels[index + 2]?.reason === 'related';
    const isLink = line.words >= shortestLink && !line.isProse && !line.isSentence && !/[.:]["”’]?$/u.test(line.text);
    return isLink && !isList ? { reason: 'related', rule: 'above-button' } : label;
  });
}

/** Broken-off lines in a row: an article trails off once, a list of teasers in every line. */
const fewestBroken = 3;
const shortestBroken = 8;

/**
 * Label the teasers below an article that break off, three or more in a row.
 *
 * ```text
 * Pilots fear that the new harbour law will end their…          ← related
 * The mayor of Oakport has opened a pier that nobody wanted,…    ← related
 * Five boats left the harbour at dawn, and only four of them…    ← related
 * ```
 */
export function labelBrokenOff(lines: readonly Line[], labels: Labels): (Label | null)[] {
  const found = [...labels];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    const isBroken =
      line &&
      line.words >= shortestBroken &&
      /(?:…|\.{3}|\[(?:…|\.{3})\])$/u.test(line.text) &&
      !/^[“"]/u.test(line.text);
    if (isBroken) continue;
    if (at - from >= fewestBroken)
      for (let index = from; index < at; index += 1) found[index] ??= { reason: 'related', rule: 'broken-off' };
    from = at + 1;
  }
  return found;
}
