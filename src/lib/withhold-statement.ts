import type { Collation, FullestPart, Place, Printing, Reading, Statement } from '../schema/statement.ts';

/**
 * A statement without the printings that may not be shown, as if their articles had never been gathered.
 *
 * @param isShown tells by the id of a quote
 * @returns null where fewer than two printings are left
 */
export function withholdStatement(statement: Statement, isShown: (quote: string) => boolean): Statement | null {
  const hidden = new Set(statement.printings.filter(({ quote }) => !isShown(quote)).map(({ article }) => article));
  if (hidden.size === 0) return statement;
  const kept = statement.printings.filter(({ article }) => !hidden.has(article));
  if (kept.length < 2) return null;

  const collation = withholdCollation(statement.collation, hidden);
  const printings = kept.map((printing) => withholdDifference(printing, collation));
  return {
    ...statement,
    printings,
    links: statement.links.filter(({ quotes }) => quotes.every(isShown)),
    difference: farthest(printings),
    collation,
  };
}

const differences: readonly Printing['difference'][] = ['same', 'punctuation', 'shorter', 'other-words'];

function farthest(printings: readonly Printing[]): Printing['difference'] {
  return (
    differences.findLast((difference) => printings.some((printing) => printing.difference === difference)) ?? 'same'
  );
}

/** Words that differed only from those withheld differ from nobody’s now. */
function withholdDifference(printing: Printing, { places }: Collation): Printing {
  const differs = places.some(
    ({ kind, readings }) =>
      kind === 'other-words' && readings.some(({ articles }) => articles.includes(printing.article)),
  );
  return printing.difference !== 'other-words' || differs ? printing : { ...printing, difference: 'shorter' };
}

function withholdCollation(collation: Collation, hidden: ReadonlySet<string>): Collation {
  const isKept = (article: string): boolean => !hidden.has(article);
  const places: Place[] = [];
  /** Where each place, and each reading of it, stands now. */
  const moved: { place: number; readings: readonly (number | null)[] }[] = [];
  for (const { readings } of collation.places) {
    const kept: Reading[] = [];
    const at = readings.map((reading) => {
      const articles = reading.articles.filter(isKept);
      return articles.length === 0 ? null : kept.push({ ...reading, articles }) - 1;
    });
    moved.push({ place: places.length, readings: at });
    if (kept.length > 0) places.push({ kind: kindOf(kept), readings: kept });
  }
  const placeAt = (place: number): number => moved[place]?.place ?? places.length;

  const fullest = collation.fullest?.flatMap(({ place, reading, gap }): FullestPart[] => {
    const { readings = [] } = moved[place] ?? {};
    const now = readings[reading] ?? readings.find((index) => index !== null) ?? null;
    return now === null ? [] : [{ place: placeAt(place), reading: now, gap }];
  });
  return {
    places,
    openings: collation.openings
      .filter(({ article }) => isKept(article))
      .map((opening) => ({ ...opening, place: placeAt(opening.place) })),
    segments: collation.segments
      .map(({ from, to, cells }) => {
        const [start, end] = [placeAt(from), placeAt(to)];
        return {
          from: start,
          to: end,
          text: textOf(places.slice(start, end)),
          cells: cells.filter(({ article }) => isKept(article)),
        };
      })
      .filter(({ from, to, cells }) => from < to && cells.length > 0),
    fullest: fullest ?? null,
  };
}

function kindOf(readings: readonly Reading[]): Place['kind'] {
  const [first, ...others] = readings;
  if (others.length === 0) return (first?.articles.length ?? 0) > 1 ? 'same' : 'alone';
  return others.every(({ words }) => words === first?.words) ? 'punctuation' : 'other-words';
}

/** The words that most articles print at each place. */
function textOf(places: readonly Place[]): string {
  return places
    .map(({ readings }) => readings.toSorted((a, b) => b.articles.length - a.articles.length)[0]?.text ?? '')
    .join('')
    .trim();
}
