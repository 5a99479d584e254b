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
  const printings = kept.map((printing) => ({
    ...printing,
    difference: withholdDifference(printing.article, printing.difference, collation.places),
  }));
  return {
    ...statement,
    printings,
    links: statement.links.filter(({ quotes }) => quotes.every(isShown)),
    difference: farthest(printings),
    distance: measureDistance(collation),
    collation,
  };
}

const differences: readonly Printing['difference'][] = ['same', 'punctuation', 'shorter', 'other-words'];

function farthest(printings: readonly Printing[]): Printing['difference'] {
  return (
    differences.findLast((difference) => printings.some((printing) => printing.difference === difference)) ?? 'same'
  );
}

/** Words that differed only from those withheld differ from nobody’s now: never farther than they were judged. */
function withholdDifference(
  article: string,
  known: Printing['difference'],
  places: readonly Place[],
): Printing['difference'] {
  const now = differenceAmong(article, places);
  return differences.indexOf(now) < differences.indexOf(known) ? now : known;
}

/** How an article’s words stand to the others’, of those in some places. */
function differenceAmong(article: string, places: readonly Place[]): Printing['difference'] {
  const isIn = ({ readings }: Place): boolean => readings.some(({ articles }) => articles.includes(article));
  const kinds = new Set(places.filter(isIn).map(({ kind }) => kind));
  if (kinds.has('other-words')) return 'other-words';
  if (!places.every(isIn)) return 'shorter';
  return kinds.has('punctuation') ? 'punctuation' : 'same';
}

/**
 * Share of the words inside the marks, of those that several articles print, that are not what most of them print. The
 * number for all printings would tell of those withheld.
 */
function measureDistance({ places, segments }: Collation): number {
  let all = 0;
  let others = 0;
  for (const { from, to } of segments) {
    const within = places.slice(from, to);
    if (new Set(within.flatMap(({ readings }) => readings.flatMap(({ articles }) => articles))).size < 2) continue;
    for (const { readings } of within) {
      const counts = [...Map.groupBy(readings, ({ words }) => words)]
        .map(([words, same]) => ({
          words: words.split(' ').filter((word) => word !== '').length,
          articles: same.reduce((sum, { articles }) => sum + articles.length, 0),
        }))
        .sort((a, b) => b.articles - a.articles);
      const [most, second] = counts;
      const printed = counts.reduce((sum, { words, articles }) => sum + words * articles, 0);
      const isSettled = most !== undefined && most.articles !== second?.articles;
      all += printed;
      others += isSettled ? printed - most.words * most.articles : printed;
    }
  }
  return all === 0 ? 0 : others / all;
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
          cells: cells
            .filter(({ article }) => isKept(article))
            .map((cell) =>
              cell.difference === 'no-marks'
                ? cell
                : {
                    ...cell,
                    difference: withholdDifference(cell.article, cell.difference, places.slice(start, end)),
                  },
            ),
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
