import type { QuoteFigures, Robustness } from '../../src/schema/measured.ts';
import type { Quote } from '../../src/schema/quote.ts';
import type { Span } from '../../src/schema/span.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';
import { isRightPerson } from './same-person.ts';
import { mean, percent } from './percent.ts';

/** What the converter says of one article. */
export interface Reading {
  readonly quotes: readonly Omit<Quote, 'id'>[];
}

/** What became of one run of words that people marked as quoted speech. */
interface Outcome {
  readonly mentionType: string;
  readonly isFound: boolean;
  /** Whether people say who, in full. */
  readonly isNamed: boolean;
  readonly rule: string | null;
  readonly confidence: number;
  /**
   * *right* and *wrong* of a person given, *silent* where none is; null where people do not say, or it is not found.
   */
  readonly person: 'right' | 'wrong' | 'silent' | null;
  /** Null where the converter gives no source or people marked none. */
  readonly isSourceRight: boolean | null;
}

/** What was counted in one article. */
export interface ArticleScore {
  readonly outcomes: readonly Outcome[];
  /** Segments the converter gives, without those in headlines and those about which annotators disagree. */
  readonly given: number;
  readonly segments: number;
  readonly verbatim: number;
  readonly notSpeech: number;
  readonly leftOut: number;
}

interface Segment extends Span {
  readonly text: string;
  readonly person: string | null;
  readonly source: Span | null;
  readonly rule: string | null;
  readonly confidence: number;
}

/** How much of a segment and a quote must be common for one to be found in the other: intersection over union. */
const overlapOfQuotes = 0.8;
const overlapOfOthers = 0.5;

const indefinite =
  /^(?:an?|one|some|several|many|other|another|sources?|officials?|critics|experts|people|aides|analysts|supporters|opponents)\b/iu;

/** Compare what the converter says of one article with what people say. */
export function scoreArticle({ text, quotes, notSpeech }: GoldArticle, reading: Reading): ArticleScore {
  const segments = segmentsOf(reading);
  const used = new Set<Segment>();
  const outcomes = quotes
    .filter(({ isHeadline }) => !isHeadline)
    .map((quote) => {
      const free = segments.filter((segment) => !used.has(segment));
      const found = bestOf(free, quote);
      if (found) used.add(found);
      return toOutcome(quote, found, text);
    });
  const ignored = [
    ...quotes.filter(({ isHeadline }) => isHeadline),
    ...notSpeech.filter(({ isCounted }) => !isCounted),
  ];
  const counted = notSpeech.filter(({ isCounted }) => isCounted);
  const touches = (spans: readonly Span[], span: Span): boolean =>
    spans.some((other) => overlap(other, span) >= overlapOfOthers);
  return {
    outcomes,
    given: segments.filter((segment) => used.has(segment) || !touches(ignored, segment)).length,
    segments: segments.length,
    verbatim: segments.filter((segment) => text.slice(segment.start, segment.end) === segment.text).length,
    notSpeech: counted.length,
    leftOut: counted.filter((span) => !touches(segments, span)).length,
  };
}

function segmentsOf({ quotes }: Reading): Segment[] {
  return quotes.flatMap(({ segments, speaker, source, rule, confidence }) =>
    segments.map((segment) => ({
      ...segment,
      person: speaker?.type === 'person' ? speaker.name : null,
      source,
      rule,
      confidence,
    })),
  );
}

function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The segment most like the quote; of equals the last, as in the reference. */
function bestOf(segments: readonly Segment[], quote: Span): Segment | undefined {
  return segments
    .map((segment) => ({ segment, value: overlap(segment, quote) }))
    .filter(({ value }) => value >= overlapOfQuotes)
    .reduce<{ segment: Segment; value: number } | null>((a, b) => (a && a.value > b.value ? a : b), null)?.segment;
}

function toOutcome(quote: GoldQuote, found: Segment | undefined, text: string): Outcome {
  const { mentionType, mentionSpans, person: name } = quote;
  const source = found?.source;
  return {
    mentionType,
    isFound: found !== undefined,
    isNamed: name !== null,
    rule: found?.rule ?? null,
    confidence: found?.confidence ?? 0,
    person: found ? judgePerson(quote, found.person, text) : null,
    isSourceRight:
      source && mentionSpans.length > 0
        ? mentionSpans.some(({ start, end }) => source.start < end && start < source.end)
        : null,
  };
}

/** A person given to a body’s words, or to those of an indefinite “official”, is wrong: none is right. */
function judgePerson(
  { person, mentionType, mention }: GoldQuote,
  said: string | null,
  text: string,
): Outcome['person'] {
  if (person !== null) return isRightPerson(said, person, text) ? 'right' : said === null ? 'silent' : 'wrong';
  const isNobody = mentionType === 'org' || (mentionType === 'nominal' && indefinite.test(mention));
  return said !== null && isNobody ? 'wrong' : null;
}

/** Bands of the calibration table, from the surest down. */
const bandEdges = [1.01, 0.95, 0.9, 0.8, 0.7, 0.5, 0];

/** The figures over all articles. Shares in per cent. */
export function toQuoteFigures(scores: readonly ArticleScore[]): QuoteFigures {
  const outcomes = scores.flatMap((score) => score.outcomes);
  const sum = (field: Exclude<keyof ArticleScore, 'outcomes'>): number =>
    scores.reduce((total, score) => total + score[field], 0);
  const found = outcomes.filter(({ isFound }) => isFound);
  const named = outcomes.filter(({ isNamed }) => isNamed);
  const namedFound = named.filter(({ isFound }) => isFound);
  const asserted = outcomes.filter(({ person }) => person === 'right' || person === 'wrong');
  const sure = namedFound.filter(({ person, confidence }) => person !== 'silent' && confidence >= 0.9);
  const sourced = found.filter(({ isSourceRight }) => isSourceRight !== null);

  const precision = found.length / sum('given');
  const recall = found.length / outcomes.length;
  return {
    articles: scores.length,
    detection: {
      wanted: outcomes.length,
      precision: percent(found.length, sum('given')),
      recall: percent(found.length, outcomes.length),
      f1: mean(precision, recall),
    },
    person: {
      wanted: named.length,
      endToEndRecall: percent(countOf(named, isRight), named.length),
      givenFound: percent(countOf(named, isRight), namedFound.length),
      wrongOfAsserted: percent(countOf(asserted, isWrong), asserted.length),
      silent: percent(
        countOf(namedFound, ({ person }) => person === 'silent'),
        namedFound.length,
      ),
    },
    source: {
      given: percent(sourced.length, found.length),
      right: percent(countOf(sourced, hasSource), sourced.length),
    },
    sure: { share: percent(sure.length, namedFound.length), right: percent(countOf(sure, isRight), sure.length) },
    notSpeech: { n: sum('notSpeech'), leftOut: percent(sum('leftOut'), sum('notSpeech')) },
    verbatim: percent(sum('verbatim'), sum('segments')),
    mentions: byMention(outcomes),
    rules: byRule(found),
    calibration: calibrate(namedFound),
  };
}

/** Those of the figures by which two readings of the same articles are compared. */
export function toRobustness({ detection, person, notSpeech }: QuoteFigures): Robustness {
  return {
    f1: detection.f1,
    endToEndRecall: person.endToEndRecall,
    wrongOfAsserted: person.wrongOfAsserted,
    notSpeechLeftOut: notSpeech.leftOut,
  };
}

const isRight = ({ person }: Outcome): boolean => person === 'right';
const isWrong = ({ person }: Outcome): boolean => person === 'wrong';
const hasSource = ({ isSourceRight }: Outcome): boolean => isSourceRight === true;

function countOf(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number {
  return outcomes.filter(test).length;
}

/** Groups, the largest first; of equals the one met first. */
function groupsOf<Key>(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => Key): [Key, Outcome[]][] {
  return [...Map.groupBy(outcomes, keyOf)].sort(([, a], [, b]) => b.length - a.length);
}

function byMention(outcomes: readonly Outcome[]): QuoteFigures['mentions'] {
  return groupsOf(outcomes, ({ mentionType }) => mentionType).map(([type, group]) => ({
    type,
    n: group.length,
    found: percent(
      countOf(group, ({ isFound }) => isFound),
      group.length,
    ),
    right: percent(
      countOf(group, isRight),
      countOf(group, ({ isNamed }) => isNamed),
    ),
  }));
}

function byRule(found: readonly Outcome[]): QuoteFigures['rules'] {
  return groupsOf(found, ({ rule }) => rule).map(([id, group]) => {
    const sourced = group.filter(({ isSourceRight }) => isSourceRight !== null);
    const asserted = group.filter(({ person }) => person === 'right' || person === 'wrong');
    return {
      id,
      n: group.length,
      sourceRight: percent(countOf(sourced, hasSource), sourced.length),
      personRight: percent(
        countOf(group, isRight),
        countOf(group, ({ isNamed }) => isNamed),
      ),
      wrong: percent(countOf(asserted, isWrong), asserted.length),
    };
  });
}

function calibrate(namedFound: readonly Outcome[]): QuoteFigures['calibration'] {
  return bandEdges.slice(1).map((from, index) => {
    const below = bandEdges[index] ?? Infinity;
    const group = namedFound.filter(
      ({ person, confidence }) => person !== 'silent' && confidence >= from && confidence < below,
    );
    return { from, below, n: group.length, right: percent(countOf(group, isRight), group.length) };
  });
}
