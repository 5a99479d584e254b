import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** A shorter one may be an answer: “No,” and again “No.” */
const fewestWords = 8;
/** A line of fewer words above it is of a menu. */
const fewestOfHeadline = 4;
/** In characters; nobody sets more in large type. */
const longest = 400;
const runLength = 4;
/** Share of the runs of words that the article must print elsewhere: editors shorten what they set large. */
const leastShared = 0.8;

/** All the words of the line, from the start of a sentence, stand between one pair of marks. */
const onlyQuoted = /^(?:“\p{Lu}[^“”]+”|"\p{Lu}[^"]+"|‘\p{Lu}[^‘]+’|«\p{Lu}[^«»]+»)$/u;

const sentenceEnd = /\.[”"’»]$/u;

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '));
}

/**
 * Label pull quotes: words of the article that the page sets once more, large and between marks, with nobody beside
 * them.
 *
 * ```text
 * “We have waited on this quay for three long weeks.”                           ← pull-quote
 * “We have waited,” Ruiz said, “on this quay for three long weeks.”             (not the same words: kept both)
 * The crews were tired. “We have waited on this quay for three long weeks,” …   the article’s own
 * ```
 *
 * No word is lost by it: what is cut stands in the article, with who said it.
 */
export function labelPullQuotes(lines: readonly Line[], labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const isCandidate = ({ kind, words, text }: Line): boolean =>
    (kind === 'paragraph' || kind === 'blockquote') &&
    words >= fewestWords &&
    text.length <= longest &&
    onlyQuoted.test(text);
  // What the text opens with is its headline, unless it ends as a sentence does.
  const first = lines.findIndex((line, at) => labels[at] === null && line.words >= fewestOfHeadline);
  const isHeadline = (line: Line, at: number): boolean => at <= first && !sentenceEnd.test(line.text);
  const candidates = new Set(
    lines.filter((line, at) => labels[at] === null && isCandidate(line) && !isHeadline(line, at)),
  );
  if (candidates.size === 0) return labels;
  const printed = new Set(
    lines.flatMap((line, at) => (labels[at] === null && line.isProse && !isCandidate(line) ? runsOf(line.text) : [])),
  );
  return labels.map((label, at) => {
    const line = lines[at];
    if (!line || !candidates.has(line)) return label;
    const runs = runsOf(line.text);
    const shared = runs.filter((run) => printed.has(run)).length;
    return shared >= runs.length * leastShared ? { reason: 'pull-quote', rule: 'pull-quote' } : label;
  });
}
