import { tweetSignature } from './find-extent.ts';
import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** A caption above its credit has no more words. */
const longestCaption = 30;
/** So many pictures with a caption each show what the lines above their credits are. */
const fewestPictures = 3;

/** A shorter line below a credit is a subheading. */
const shortestBelow = 8;

/**
 * Label the captions that stand above the credits of their pictures: lines without a full stop, and sentences where
 * each of several credits has one above it; and those below a credit that has none above it, where they are longer than
 * a subheading.
 *
 * ```text
 * Divers search the harbour      ← caption
 * Ana Ruiz/Getty Images          credit
 * The boats left at six, as they do every morning.
 * Getty Images                                                 credit
 * Former mayor Ana Ruiz told the crews to wait “a few years”   ← caption
 * ```
 */
export function labelCaptions(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  const above = lines.flatMap((_, at) => {
    const line = lines[at - 1];
    const isCredit = labels[at]?.rule === 'photo-credit' && labels[at - 1] === null;
    return line && isCredit && line.kind !== 'heading' ? [{ line, at: at - 1 }] : [];
  });
  const isShort = ({ line }: { readonly line: Line }): boolean =>
    line.words <= longestCaption && !line.hasSpeech && !/^[“"‘'«„]/u.test(line.text);
  const isGallery = above.length >= fewestPictures && above.every(isShort);
  for (const { line, at } of above) {
    if (((line.isSentence || line.isClosed) && !isGallery) || !isShort({ line }) || at === 0) continue;
    found[at] = { reason: 'caption', rule: 'above-credit' };
  }
  for (const [at, line] of lines.entries()) {
    const isBelow = labels[at - 1]?.rule === 'photo-credit' && found[at - 2] === null && lines[at - 2]?.isProse;
    if (!isBelow || found[at] !== null || lines[at + 1]?.isProse !== true) continue;
    const isCaption = line.kind === 'paragraph' && line.words >= shortestBelow && line.words <= longestCaption;
    if (isCaption && !/^[“"‘'«„]|[.!?:…]["”’]?$/u.test(line.text))
      found[at] = { reason: 'caption', rule: 'below-credit' };
  }
  return found;
}

/** Headlines in a row: at least so many, of so many words. */
const fewestHeadlines = 3;
const shortestHeadline = 7;
/** In characters. */
const longestHeadline = 200;

const isHeadline = ({ text, words, kind, isSentence, hasSpeech }: Line): boolean =>
  kind === 'paragraph' &&
  words >= shortestHeadline &&
  words <= 25 &&
  !isSentence &&
  // “Mayor says ‘no way’ to pier” is a headline; a line that begins with the words themselves may be speech.
  !(hasSpeech && /^[“"‘'«„]/u.test(text)) &&
  !/[.;:,]["”’]?$/u.test(text);

/** The nearest line that nothing cuts: an advertisement may part a row from the paragraphs round it. */
function nearestOpen(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  from: number,
  step: 1 | -1,
): Line | undefined {
  let at = from;
  while (at >= 0 && at < lines.length && (labels[at] ?? null) !== null) at += step;
  return lines[at];
}

/** Subheadings in capitals are shorter. */
const shortestShouted = 6;
const isCapitals = ({ text, words, kind }: Line): boolean =>
  kind === 'paragraph' && words >= shortestShouted && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);

/** “RANSOM NOTE” above the headline that it is part of. */
const isKicker = ({ text, words }: Line, next: Line | undefined): boolean =>
  words <= 5 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && next !== undefined && isHeadline(next);

/** “Harbour plans ‘a big risk’, says port”: a headline, as no sentence of an article ends without a full stop so. */
const reportedHeadline = /^[^“"‘'«„].*[”"’'»],? (?:says?|claims?|warns?) \p{L}[^.?!“"‘]{1,40}$/u;
const isReported = ({ kind, text, isProse }: Line): boolean =>
  kind === 'paragraph' && !isProse && text.length <= longestHeadline && reportedHeadline.test(text);

/** Links to other articles, and the sections they stand in, do not end a row of headlines. */
const isLink = (label: Label | null | undefined): boolean =>
  label?.reason === 'related' || label?.reason === 'navigation';

const isRowLine = (line: Line): boolean => !line.isProse && (!line.isSentence || isHeadline(line));

/** The lines of a post end with who wrote it; they are the article's own. */
const isPost = ({ text }: Line): boolean => tweetSignature.test(text);

/** The name of a section has no more words. */
const longestSection = 2;

/** Lines of a picture, and advertisements, that may part a row from the paragraph below it. */
const widestPicture = 8;

const otherHeadline: Label = { reason: 'related', rule: 'headlines-in-a-row' };

/**
 * Label headlines of other articles between two paragraphs: several in a row, one all in capitals, or one that reports
 * what somebody says. What a colon announces is a list of the article’s own, and so are the lines of a post.
 *
 * ```text
 * The boats left at six, as they do every morning.
 * Harbour plans ‘a big risk’, says port            ← related
 * What the crews won
 * Ana Ruiz told the crews on Monday that they had won.
 * ```
 */
export function labelHeadlines(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && (isLink(labels[at]) || (labels[at] === null && isRowLine(line)))) continue;
    const run = lines.slice(from, at).filter((_, index) => labels[from + index] === null);
    const headlines = run.filter(isHeadline).length;
    const kickers = run.filter((one, at) => isKicker(one, run[at + 1])).length;
    const isRow =
      headlines >= fewestHeadlines &&
      headlines >= (run.length - kickers) / 2 &&
      !run.some((one) => isPost(one) || one.text.endsWith(':'));
    const isShouted = run.length === 1 && run.every(isCapitals);
    const hasReported = run.some(isReported);
    if (isRow || isShouted || hasReported) {
      const before = nearestOpen(lines, labels, from - 1, -1);
      const after = lines
        .slice(at, at + widestPicture)
        .find((one, index) => labels[at + index] === null && !isRowLine(one));
      const isWithin =
        before?.isProse === true && (after?.isProse === true || (!isShouted && after?.isSentence === true));
      if (isWithin && !before.text.endsWith(':')) {
        const all = lines.slice(from, at);
        // What ends the row and is no headline is the subheading of the paragraph below, or a section above furniture.
        const isSection = ({ words }: Line): boolean => words <= longestSection && (labels[at] ?? null) !== null;
        const last = isRow
          ? all.findLastIndex((one, index) => isHeadline(one) || isSection(one) || labels[from + index] !== null)
          : at;
        for (const [index, one] of all.entries())
          if (index <= last && (isRow || isShouted || isReported(one))) found[from + index] ??= otherHeadline;
      }
    }
    from = at + 1;
  }
  return found;
}
