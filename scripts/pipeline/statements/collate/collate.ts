import type { Collation, Opening, Place, Reading, StatementSegment } from '../../../../src/schema/statement.ts';
import { compareText } from '../../compare-text.ts';
import { runSteps, type Steps } from '../run-steps.ts';
import { at } from './at.ts';
import { assembleFullest, wordingOf } from './assemble-fullest.ts';
import { buildBlocks } from './build-blocks.ts';
import { buildColumns } from './build-columns.ts';
import { buildPlaces, rankBy, readRuns, textOfPart, wordsOfPart, type BuiltPlace } from './build-places.ts';
import { coverSegments, toCells, type Cover } from './cover-segments.ts';
import { toVoices, type Voices } from './to-voices.ts';
import { addReports, type ReportingArticle } from './find-reports.ts';
import { farther, judgePlaces, type PrintedDifference, type Verdicts } from './judge.ts';
import { readRows, type CollatedQuote } from './read-rows.ts';

export interface CollateInput {
  /** The quotes of the statement, those of one article in their order there. */
  readonly quotes: readonly CollatedQuote[];
  /** Groups of article ids that count as one voice. */
  readonly voices: readonly (readonly string[])[];
  /** What articles say in their own words, to find those that report what they do not print. None where left out. */
  readonly reporting?: readonly ReportingArticle[];
}

export interface Collated {
  readonly collation: Collation;
  /** By quote id: the farthest that any of its words stand from what the others print. */
  readonly printings: ReadonlyMap<string, PrintedDifference>;
  /** The farthest of all. */
  readonly difference: PrintedDifference;
  /** From 0 to 1: of the words inside the marks that several articles print, how many are other words. */
  readonly distance: number;
}

/**
 * Align the printings of one statement word by word, none of them the base, and say how they differ. Pure; the order
 * of the quotes of different articles does not matter.
 *
 * ```ts
 * collate({
 *   quotes: [
 *     { id: 'q1', article: 'a1', segments: ['We will rebuild the bridge,'] },
 *     { id: 'q2', article: 'a2', segments: ['We will repair the bridge.'] },
 *   ],
 *   voices: [],
 * }).collation.places.map(({ kind, readings }) => [kind, readings.map(({ text }) => text)]);
 * // [['same', ['We will ']], ['other-words', ['rebuild ', 'repair ']], ['same', ['the ']], ['punctuation', ['bridge,',
 * 'bridge.']]]
 * ```
 *
 * @throws {RangeError} Where there is no quote.
 */
export function collate({ voices, ...input }: CollateInput): Collated {
  return runSteps(collateInSteps({ ...input, voices: toVoices(voices) }));
}

/** The same, step by step: a statement that hundreds print in words of their own takes seconds. */
export function* collateInSteps({
  quotes,
  voices,
  reporting = [],
}: Omit<CollateInput, 'voices'> & { readonly voices: Voices }): Steps<Collated> {
  if (quotes.length === 0) throw new RangeError('Unexpected statement without a quote, expected one at least');
  const rows = readRows(quotes);
  const columns = yield* buildColumns(rows);
  yield;
  const { blocks, isAmbiguous } = yield* buildBlocks(rows, columns);
  yield;
  const { places: built, segments: ranges } = buildPlaces(blocks, voices);
  yield;
  const places = built.map((place) => toPlace(place, voices));
  yield;
  const verdicts = judgePlaces(built, ranges, voices);
  yield;
  yield;
  const fullest = assembleFullest(built, places, verdicts);
  const covers = coverSegments(built, ranges, verdicts);
  const segments = covers.map((cover): StatementSegment => ({
    from: cover.from,
    to: cover.to,
    text: wordingOf(fullest, places, cover) || at(at(places, cover.from).readings, 0).text,
    cells: toCells(cover),
  }));
  const printings = toPrintings(quotes, built, covers, verdicts);
  return {
    collation: {
      places,
      openings: toOpenings(built),
      segments: addReports(segments, reporting),
      fullest: isAmbiguous ? null : fullest,
    },
    printings,
    difference: [...printings.values()].reduce(farther, 'same'),
    distance: measureDistance(built, covers, verdicts),
  };
}

/** Readings whose words most voices print come first, and of these the one that most print so. */
function toPlace({ parts }: BuiltPlace, voices: Voices): Place {
  const byWords = rankBy(parts, voices, wordsOfPart);
  const partsOf = Map.groupBy(parts, wordsOfPart);
  const readings = byWords.flatMap(({ key: words }): Reading[] =>
    rankBy(partsOf.get(words) ?? [], voices, textOfPart).map(({ key, articles }) => ({ text: key, words, articles })),
  );
  if (parts.length === 1) return { kind: 'alone', readings };
  const kind = byWords.length > 1 ? 'other-words' : readings.length > 1 ? 'punctuation' : 'same';
  return { kind, readings };
}

function toOpenings(built: readonly BuiltPlace[]): Opening[] {
  return readRuns(built)
    .map((run): Opening => {
      const { place, part } = at(run, 0);
      return { article: part.article, place, quote: part.segment.quote, segment: part.segment.index };
    })
    .sort((a, b) => compareText(a.article, b.article) || a.place - b.place);
}

function toPrintings(
  quotes: readonly CollatedQuote[],
  built: readonly BuiltPlace[],
  covers: readonly Cover[],
  { printed }: Verdicts,
): Map<string, PrintedDifference> {
  const printings = new Map<string, PrintedDifference>(quotes.map(({ id }) => [id, 'same']));
  for (const { from, to, shorter } of covers) {
    for (let index = from; index < to; index += 1) {
      const { moved, parts } = at(built, index);
      for (const { article, segment } of parts) {
        let difference = at(printed, index).get(article) ?? 'same';
        if (moved?.kind === 'repeated' || shorter.has(article)) difference = farther(difference, 'shorter');
        printings.set(segment.quote, farther(printings.get(segment.quote) ?? 'same', difference));
      }
    }
  }
  return printings;
}

function measureDistance(built: readonly BuiltPlace[], covers: readonly Cover[], { printed }: Verdicts): number {
  let words = 0;
  let others = 0;
  for (const { from, to, articles } of covers) {
    if (articles.size < 2) continue;
    for (let index = from; index < to; index += 1) {
      for (const part of at(built, index).parts) {
        words += part.to - part.from;
        if (at(printed, index).get(part.article) === 'other-words') others += part.to - part.from;
      }
    }
  }
  return words === 0 ? 0 : others / words;
}
