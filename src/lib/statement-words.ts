import type { CatalogArticle, CatalogPlace, CatalogQuote, CatalogReading, CatalogStatement } from './catalog.ts';
import { bySiglum } from './siglum.ts';

/** What one article prints at one place of a statement, and how it stands to what the others print there. */
export interface Piece {
  /** Exactly as printed. */
  readonly text: string;
  readonly kind: CatalogPlace['kind'];
  /** What the others print here in other words. */
  readonly others: readonly CatalogReading[];
  /** Words that others print between the piece before, or the beginning, and this one; null where there are none. */
  readonly omitted: string | null;
}

/** Words between one pair of marks. */
export interface PrintedRun {
  readonly quote: CatalogQuote;
  readonly pieces: readonly Piece[];
}

/** All that one article prints of a statement. */
export interface PrintedRow {
  readonly article: CatalogArticle;
  readonly runs: readonly PrintedRun[];
  /** Words that others print after its last; null where there are none. */
  readonly omitted: string | null;
}

/**
 * The words of one article in a statement, run by run. Read one after the other, the pieces of a run are the words of
 * the quote’s segment, character for character.
 *
 * @param among the articles it is held against; those of the statement unless stated
 */
export function rowOf(
  { collation: { places, openings }, articles }: CatalogStatement,
  article: CatalogArticle,
  among: readonly CatalogArticle[] = articles,
): PrintedRow {
  const own = new Map(
    openings.filter((opening) => opening.article === article).map((opening) => [opening.place, opening]),
  );
  const isAmong = (reading: CatalogReading): boolean => reading.articles.some((other) => among.includes(other));
  const runs: { quote: CatalogQuote; pieces: Piece[] }[] = [];
  let omitted = '';
  for (const [index, place] of places.entries()) {
    const readings = place.readings.filter(isAmong);
    const printed = readings.find((reading) => reading.articles.includes(article));
    if (!printed) {
      omitted += mostPrinted(readings)?.text ?? '';
      continue;
    }
    const opening = own.get(index);
    if (opening) runs.push({ quote: opening.quote, pieces: [] });
    runs.at(-1)?.pieces.push({
      text: printed.text,
      kind: kindAmong(printed, readings, among),
      others: readings.filter(({ words }) => words !== printed.words),
      omitted: omitted === '' ? null : omitted.trim(),
    });
    omitted = '';
  }
  return { article, runs, omitted: omitted === '' ? null : omitted.trim() };
}

/** The reading of most articles; of as many, the one listed first. */
export function mostPrinted(readings: readonly CatalogReading[]): CatalogReading | null {
  return readings.toSorted((a, b) => b.articles.length - a.articles.length)[0] ?? null;
}

function kindAmong(
  printed: CatalogReading,
  readings: readonly CatalogReading[],
  among: readonly CatalogArticle[],
): CatalogPlace['kind'] {
  const others = readings.filter((reading) => reading !== printed);
  if (others.some(({ words }) => words !== printed.words)) return 'other-words';
  if (others.length > 0) return 'punctuation';
  return printed.articles.filter((article) => among.includes(article)).length > 1 ? 'same' : 'alone';
}

/** A stretch of the fullest wording that the same articles print. */
export interface Stretch {
  readonly text: string;
  /** Who prints these words here, whatever their punctuation. */
  readonly articles: readonly CatalogArticle[];
  /** Whether others print other words here. */
  readonly varies: boolean;
  /** Index of its first place. */
  readonly place: number;
  /** True where no article prints the words before and these in one go. */
  readonly gap: boolean;
}

/**
 * The fullest wording in stretches, for each of which the same articles vouch. Null where the order of the printings is
 * ambiguous, so that there is none.
 */
export function stretchesOf({ collation: { places, fullest } }: CatalogStatement): readonly Stretch[] | null {
  if (!fullest) return null;
  const stretches: Stretch[] = [];
  for (const { place, reading, gap } of fullest) {
    const at = places[place];
    const chosen = at?.readings[reading];
    if (!at || !chosen) continue;
    const articles = at.readings
      .filter(({ words }) => words === chosen.words)
      .flatMap((same) => same.articles)
      .toSorted(bySiglum);
    const varies = at.kind === 'other-words';
    const last = stretches.at(-1);
    if (last && !gap && !varies && !last.varies && sameArticles(last.articles, articles)) {
      stretches[stretches.length - 1] = {
        ...last,
        text: last.text + spaceBetween(last.text, chosen.text) + chosen.text,
      };
    } else {
      const text = spaceBetween(last?.text ?? ' ', chosen.text) + chosen.text;
      stretches.push({ text, articles, varies, place, gap });
    }
  }
  return stretches;
}

/** Where words come from different printings, the space between them may be in neither, and is ours. */
function spaceBetween(before: string, after: string): string {
  return /[\s\-–—(“‘]$/u.test(before) || /^(?:[\s’'.,;:!?)”]|n[’']t\b)/iu.test(after) ? '' : ' ';
}

function sameArticles(one: readonly CatalogArticle[], other: readonly CatalogArticle[]): boolean {
  return one.length === other.length && one.every((article) => other.includes(article));
}

/** The fullest wording as plain text, gaps as […]; where there is none, its sentences one after the other. */
export function fullestText(statement: CatalogStatement): string {
  const stretches = stretchesOf(statement);
  if (!stretches) return statement.collation.segments.map(({ text }) => text).join(' […] ');
  return stretches
    .map(({ text, gap }, index) => (gap && index > 0 ? ` […] ${text.trimStart()}` : text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A place at which articles print other words, each reading with who prints it; those that most print first. */
export interface Variant {
  readonly place: number;
  readonly readings: readonly CatalogReading[];
}

/** The places at which articles print other words inside the marks. Readings that differ in no word are one. */
export function variantsOf({ collation: { places } }: CatalogStatement): readonly Variant[] {
  return places.flatMap(({ kind, readings }, place): Variant[] => {
    if (kind !== 'other-words') return [];
    const byWords = Map.groupBy(readings, ({ words }) => words);
    const joined = [...byWords.values()].flatMap((same): CatalogReading[] => {
      const [first] = same;
      return first ? [{ ...first, articles: same.flatMap(({ articles }) => articles).toSorted(bySiglum) }] : [];
    });
    return [{ place, readings: joined.toSorted((a, b) => b.articles.length - a.articles.length) }];
  });
}

/** A reading as it is set in running text: without the white space and the punctuation that join it to the rest. */
export function bare(text: string): string {
  return text
    .trim()
    .replace(/[\s,;:]+$/u, '')
    .replace(/^[\s,;:]+/u, '');
}

/** A stretch of words and the white space at its ends, which a mark or a link round the words leaves out. */
export interface SpacedWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** @example splitSpaces(' of all ') // { before: ' ', words: 'of all', after: ' ' } */
export function splitSpaces(text: string): SpacedWords {
  const words = text.trim();
  const start = words === '' ? text.length : text.indexOf(words);
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}
