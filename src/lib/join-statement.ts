import { foldSpace, textOf } from '../content/block.ts';
import type { Statement } from '../schema/statement.ts';
import type { CatalogArticle, CatalogPerson, CatalogPrinting, CatalogQuote, CatalogStatement } from './catalog.ts';
import { countVoices } from './count-voices.ts';
import { bySiglum } from './siglum.ts';
import { withholdStatement } from './withhold-statement.ts';

/** What statements are joined to: everything the catalog shows, by id. */
export interface Known {
  readonly articles: ReadonlyMap<string, CatalogArticle>;
  readonly quotes: ReadonlyMap<string, CatalogQuote>;
  readonly speaker: CatalogPerson;
}

/**
 * A statement tied to its quotes, articles and speaker. What the rights of an article withhold is not in it: all of an
 * article whose quotes are not shown, and of the others’ framing and reporting sentences what is not shown anyway.
 *
 * @returns null where fewer than two of its printings may be shown
 */
export function joinStatement(statement: Statement, known: Known): CatalogStatement | null {
  const shown = withholdStatement(statement, (quote) => known.quotes.has(quote));
  if (!shown) return null;
  const { collation, links } = shown;
  const quoteOf = (id: string): CatalogQuote => need(known.quotes, id, 'quote');
  const articleOf = (id: string): CatalogArticle => need(known.articles, id, 'article');
  const articlesOf = (ids: readonly string[]): CatalogArticle[] => ids.map(articleOf).sort(bySiglum);

  const printings = shown.printings
    .map(({ quote, difference, framing }): CatalogPrinting => {
      const printed = quoteOf(quote);
      return {
        quote: printed,
        article: printed.article,
        difference,
        framing: framing.filter(({ text }) => isShownAround(printed, text)),
      };
    })
    .sort((a, b) => bySiglum(a.article, b.article) || placeOf(a.quote) - placeOf(b.quote));
  const articles = [...new Set(printings.map(({ article }) => article))];
  const segments = collation.segments.map((segment) => ({
    ...segment,
    cells: segment.cells
      .map(({ article, reported, ...cell }) => ({ ...cell, article: articleOf(article), reported }))
      // That it reports the words in its own is told of no article of which only a link is shown.
      .filter(({ article }) => article.rights !== 'link-only')
      .map((cell) => (cell.article.rights === 'full' ? cell : { ...cell, reported: null }))
      .sort((a, b) => bySiglum(a.article, b.article)),
  }));
  const among = new Set([
    ...articles,
    ...segments.flatMap(({ cells }) => cells.map(({ article }) => article)),
    ...known.speaker.appearances.map(({ article }) => article),
    ...known.speaker.quotes.map(({ article }) => article),
  ]);
  return {
    id: shown.id,
    difference: shown.difference,
    distance: shown.distance,
    speaker: known.speaker,
    printings,
    articles,
    among: [...among].sort(bySiglum),
    links: links.map(({ quotes: [one, other], ...link }) => ({ ...link, quotes: [quoteOf(one), quoteOf(other)] })),
    collation: {
      fullest: collation.fullest,
      places: collation.places.map(({ kind, readings }) => ({
        kind,
        readings: readings.map(({ articles: ids, ...reading }) => ({ ...reading, articles: articlesOf(ids) })),
      })),
      openings: collation.openings
        .map(({ article, quote, ...opening }) => ({ ...opening, article: articleOf(article), quote: quoteOf(quote) }))
        .sort((a, b) => bySiglum(a.article, b.article) || a.place - b.place),
      segments,
    },
  };
}

/** Those whose words differ most first; then those of most voices; then in the order of the articles. */
export function byDifference(a: CatalogStatement, b: CatalogStatement): number {
  const [first, second] = [a, b].map(({ printings }) => printings[0]);
  return (
    Number(b.difference === 'other-words') - Number(a.difference === 'other-words') ||
    b.distance - a.distance ||
    countVoices(b.articles) - countVoices(a.articles) ||
    (first && second ? bySiglum(first.article, second.article) || placeOf(first.quote) - placeOf(second.quote) : 0)
  );
}

function placeOf({ segments }: CatalogQuote): number {
  return segments[0]?.start ?? 0;
}

/** Whether words of an article stand in what its rights show round a quote. */
function isShownAround({ article, context }: CatalogQuote, text: string): boolean {
  if (article.rights === 'full') return true;
  const words = foldSpace(text);
  return context.some((block) => foldSpace(textOf(block)).includes(words));
}

function need<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found) return found;
  throw new Error(
    `Unexpected ${what} \`${id}\` in content/statements.json, expected one of content/articles/: run \`npm run convert\``,
  );
}
