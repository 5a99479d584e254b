import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** A caption above its credit has no more words. */
const longestCaption = 30;
/** So many pictures with a caption each show what the lines above their credits are. */
const fewestPictures = 3;

/**
 * Label the captions that stand above the credits of their pictures: lines without a full stop, and sentences where
 * each of several credits has one above it.
 *
 * ```text
 * Divers search the harbour      ← caption
 * Ana Ruiz/Getty Images          credit
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
  return found;
}

/** Headlines in a row: at least so many, of so many words. */
const fewestHeadlines = 3;
const shortestHeadline = 7;

const isHeadline = ({ text, words, kind, isSentence, hasSpeech }: Line): boolean =>
  kind === 'paragraph' &&
  words >= shortestHeadline &&
  words <= 25 &&
  !isSentence &&
  !hasSpeech &&
  !/[.;:,]$/u.test(text);

/** Subheadings in capitals are shorter. */
const shortestShouted = 6;
const isCapitals = ({ text, words, kind }: Line): boolean =>
  kind === 'paragraph' && words >= shortestShouted && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);

/**
 * Label headlines of other articles between two paragraphs: several in a row, or one all in capitals. What a colon announces is a list of
 * the article’s own.
 */
export function labelHeadlines(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && labels[at] === null && !line.isProse && !(line.isSentence && !isHeadline(line))) continue;
    const run = lines.slice(from, at);
    const headlines = run.filter(isHeadline).length;
    const isInside = (lines[from - 1]?.isProse ?? false) && (line?.isProse ?? false);
    const isAnnounced = lines[from - 1]?.text.endsWith(':') === true;
    const isRow = headlines >= fewestHeadlines && headlines >= run.length / 2;
    const isShouted = run.length === 1 && run.every(isCapitals);
    if (isInside && !isAnnounced && (isRow || isShouted)) {
      for (let index = from; index < at; index += 1) found[index] = { reason: 'related', rule: 'headlines-in-a-row' };
    }
    from = at + 1;
  }
  return found;
}
