import type { Label } from './find-sections.ts';
import { dateline, type Line } from './line.ts';

type Labels = readonly (Label | null)[];

/** A picture's label opens it, and what names who took it closes it. */
const opener = /^(?:image|photo|picture|video)$/iu;
const closer = /^credits?\s*(?:…|\.{3}|:)?$/iu;
/** Its description for those who cannot see it, its caption, and one more. */
const mostBetween = 3;
const longestCredit = 14;

/**
 * Label a picture whose parts stand in lines of their own: what opens it, its description, its caption, and who took
 * it.
 *
 * ```text
 * Image
 * A pair of doors carved with fish.          ← caption
 * The doors have been on view since 1931.    ← caption
 * Credit...                                  ← credit
 * Ana Ruiz for Harbour News                  ← credit
 * ```
 */
export function labelPictures(lines: readonly Line[], labels: Labels): (Label | null)[] {
  const found = [...labels];
  for (const [at, { text }] of lines.entries()) {
    if (!closer.test(text)) continue;
    const above = lines.slice(Math.max(0, at - mostBetween - 1), at).findLastIndex((line) => opener.test(line.text));
    if (above === -1) continue;
    const credit: Label = { reason: 'credit', rule: 'picture-in-lines' };
    found[at] ??= credit;
    for (let index = Math.max(0, at - mostBetween - 1) + above; index < at; index += 1)
      found[index] ??= { reason: 'caption', rule: 'picture-in-lines' };
    const below = lines[at + 1];
    if (below && !below.isProse && !below.isClosed && below.words <= longestCredit) found[at + 1] ??= credit;
  }
  return found;
}

/** A shorter line above a caption is a subheading. */
const shortestDescription = 8;
const longestDescription = 30;

const enlarges = /^view image in full ?screen$/iu;
/** So many words that a description and the caption below it begin with are no chance. */
const fewestShared = 4;

/** Above the button that enlarges the picture, or above a caption that begins with the same words. */
function isShown(line: Line, below: Line, label: Label | null): boolean {
  if (line.words > longestDescription || line.hasSpeech || dateline.test(line.text)) return false;
  if (enlarges.test(below.text)) return true;
  const start = line.text.split(/\s+/u, fewestShared).join(' ');
  return label?.reason === 'caption' && line.isSentence && below.text.startsWith(`${start} `);
}

/**
 * Label the description that a page gives to those who cannot see a picture, where it stands above the caption: a line
 * as long as a sentence that closes with no mark; or one that the caption begins as well, or a button below enlarges.
 *
 * ```text
 * Two sailors on the deck of a ferry in rain                        ← caption
 * Crews say they are tired. Photograph: Ana Ruiz/Harbour Pictures   caption
 * ```
 */
export function labelDescriptions(lines: readonly Line[], labels: Labels): (Label | null)[] {
  return labels.map((label, at) => {
    const line = lines[at];
    const below = lines[at + 1];
    if (label !== null || line?.kind !== 'paragraph' || !below) return label;
    if (isShown(line, below, labels[at + 1] ?? null)) return { reason: 'caption', rule: 'above-caption' };
    if (labels[at + 1]?.reason !== 'caption') return label;
    const isWithin = lines[at - 1]?.isProse === true && labels[at - 1] === null;
    const isDescription =
      line.words >= shortestDescription &&
      line.words <= longestDescription &&
      !line.hasSpeech &&
      !line.isProse &&
      /^[^.!?]*[\p{L}\p{N}]$/u.test(line.text);
    return isWithin && isDescription ? { reason: 'caption', rule: 'above-caption' } : label;
  });
}
