import type { TextSpan } from '../../../../src/schema/span.ts';
import type { CoverageCell, StatementSegment } from '../../../../src/schema/statement.ts';
import { compareText } from '../../compare-text.ts';
import { pushTo } from '../../push-to.ts';
import { memo } from '../memo.ts';
import { at } from './at.ts';
import { contentKeysOf } from './tokenize-printing.ts';

/** What an article says outside marks, where it speaks of the speaker of a statement. */
export interface ReportingArticle {
  readonly article: string;
  /**
   * Its sentences, or the stretches of them outside marks, in order. Those of the paragraphs that name the speaker
   * (by a name, or by a pronoun or role resolved to the person) will do: others are never taken.
   */
  readonly sentences: readonly ReportingSentence[];
  /** Indices of the paragraphs that hold quotes of this speaker, of any statement. */
  readonly quoted: readonly number[];
}

export interface ReportingSentence extends TextSpan {
  /** Index of its paragraph in the article. */
  readonly paragraph: number;
  /** Whether its paragraph names the speaker. */
  readonly namesSpeaker: boolean;
  /** Its `stemsOf`. */
  readonly stems: readonly string[];
}

/** A sentence that reports a segment, and the evidence. */
export interface Report {
  /** Index of the segment. */
  readonly segment: number;
  readonly article: string;
  readonly reported: TextSpan;
  /** Stems that both have, in alphabetical order. */
  readonly stems: readonly string[];
}

/**
 * How many stems a report must share with the words it reports, which share of their rarity, and how near it stands.
 */
const fewestStems = 3;
const smallestShare = 0.4;
const neighbourhood = 2;
/** With so many stems, a smaller share will do: long sentences are seldom reported whole. */
const manyStems = 6;
const smallestShareOfMany = 0.3;
/** From this share of the sentences on, a stem is everybody’s and no evidence. */
const commonShare = 0.5;

/**
 * Find, for each segment of a statement and each article that does not print it, the sentence in which the article
 * reports it in its own words; none rather than a wrong one.
 *
 * Evidence are the stems of words that are not any sentence’s, each weighed by how few of the sentences have it. A
 * report shares three of them and two fifths of the weight of the segment (or six and three tenths), and stands in a
 * paragraph that names the speaker, at most two from one that quotes the same speaker, where the article does at all.
 * One sentence may report several segments. The cost grows with the number of sentences and of shared stems.
 */
export function findReports(
  segments: readonly Pick<StatementSegment, 'text' | 'cells'>[],
  articles: readonly ReportingArticle[],
): Report[] {
  const candidates = articles.flatMap(({ article, sentences, quoted }) =>
    sentences
      .filter(({ paragraph, namesSpeaker }) => namesSpeaker && isNear(paragraph, quoted))
      .map((sentence) => ({ article, sentence })),
  );
  const holders = new Map<string, number[]>();
  for (const [index, { sentence }] of candidates.entries())
    for (const stem of sentence.stems) pushTo(holders, stem, index);
  const size = candidates.length;
  const rarity = (stem: string): number => Math.log((size + 1) / ((holders.get(stem)?.length ?? 0) + 0.5));
  return segments.flatMap(({ text, cells }, segment) => {
    const printed = new Set(cells.map(({ article }) => article));
    const stems = stemsOf(text).sort(compareText);
    const whole = stems.reduce((sum, stem) => sum + rarity(stem), 0);
    const shared = new Map<number, string[]>();
    for (const stem of stems) {
      const held = holders.get(stem) ?? [];
      if (size > 8 && held.length > commonShare * size) continue;
      for (const index of held) pushTo(shared, index, stem);
    }
    const best = new Map<string, { index: number; stems: string[]; share: number }>();
    for (const [index, found] of [...shared].sort(([a], [b]) => a - b)) {
      const { article } = at(candidates, index);
      const share = found.reduce((sum, stem) => sum + rarity(stem), 0) / whole;
      if (printed.has(article) || found.length < fewestStems) continue;
      if (share < (found.length < manyStems ? smallestShare : smallestShareOfMany)) continue;
      if (share > (best.get(article)?.share ?? 0)) best.set(article, { index, stems: found, share });
    }
    return [...best].map(([article, found]) => {
      const { start, end, text: reported } = at(candidates, found.index).sentence;
      return { segment, article, reported: { start, end, text: reported }, stems: found.stems };
    });
  });
}

/** The segments with a cell for each article that reports them in its own words. */
export function addReports(
  segments: readonly StatementSegment[],
  articles: readonly ReportingArticle[],
): StatementSegment[] {
  const reports = Map.groupBy(findReports(segments, articles), ({ segment }) => segment);
  return segments.map((segment, index) => {
    const added = (reports.get(index) ?? []).map(({ article, reported }): CoverageCell => ({
      article,
      difference: 'no-marks',
      joined: false,
      reported,
    }));
    const cells = [...segment.cells, ...added].sort((a, b) => compareText(a.article, b.article));
    return { ...segment, cells };
  });
}

const isNear = (paragraph: number, quoted: readonly number[]): boolean =>
  quoted.length === 0 || quoted.some((other) => Math.abs(other - paragraph) <= neighbourhood);

/** “releasing”, “released” and “release” are one; so are “eagerly” and “eager”. Rougher than the key of a column. */
const ending = /(?:ations?|ings?|edly|ed|ively|ly|ments?|ness|es|e|s|y)$/u;

/** The stems of the words of a text that are not any sentence’s, each once. */
export function stemsOf(text: string): string[] {
  return [...new Set(contentKeysOf(text).map(stemOf))];
}

/** Most words come again. */
const stemOf = memo(50_000, (key) =>
  key.length <= 4 ? key : key.replace(ending, '').replace(/(?<=\p{L}{3})(\p{L})\1$/u, '$1'),
);
