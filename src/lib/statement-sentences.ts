import type { Difference } from '../schema/statement.ts';
import type { CatalogArticle, CatalogQuote, CatalogReading, CatalogStatement } from './catalog.ts';
import { countVoices } from './count-voices.ts';
import { capitalize, countInWords, formatList, formatNumber, truncate } from './format.ts';
import { bySiglum } from './siglum.ts';
import { bare, variantsOf, type Variant } from './statement-words.ts';

/** A stretch of a sentence about a statement: ours, the letters of articles, or words that they print. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sigla'; readonly articles: readonly CatalogArticle[] }
  | { readonly kind: 'words'; readonly text: string };

const text = (words: string): SentencePart => ({ kind: 'text', text: words });
const sigla = (articles: readonly CatalogArticle[]): SentencePart => ({ kind: 'sigla', articles });
const words = (reading: CatalogReading): SentencePart => ({
  kind: 'words',
  text: truncate(bare(reading.text), longestWords),
});

/** Longer readings are cut in a sentence; the table has them whole. */
export const longestWords = 70;
/** At most so many readings are told in a sentence. */
const mostReadings = 3;

/**
 * The sentence that leads the page of a statement: in which words the articles differ, without saying who is right.
 *
 * @example asText(leadOf(statement)) // 'B prints “criminals” where D prints “gang members”; both inside quotation marks.'
 */
export function leadOf(statement: CatalogStatement): readonly SentencePart[] {
  const { difference, articles } = statement;
  const variant = tellingVariant(variantsOf(statement));
  if (variant) return tellVariant(withoutMoved(statement, variant));
  if (difference === 'shorter' || difference === 'other-words') {
    const whole = articles.filter((article) => differenceIn(statement, article) !== 'shorter');
    const part = articles.filter((article) => !whole.includes(article));
    return whole.length > 0 && part.length > 0
      ? [
          sigla(part),
          text(part.length === 1 ? ' prints a part of what ' : ' print a part of what '),
          sigla(whole),
          text(`${whole.length === 1 ? ' prints' : ' print'}; no other words.`),
        ]
      : [sigla(articles), text(' each print a part; where they print the same part, in the same words.')];
  }
  return difference === 'punctuation'
    ? [sigla(articles), text(' print the same words; punctuation, capitals or typography differ.')]
    : [sigla(articles), text(' print the same words.')];
}

function tellVariant({ readings }: Variant): SentencePart[] {
  const [first, second, ...others] = readings
    .slice(0, mostReadings)
    .toSorted((a, b) => a.articles.length - b.articles.length || byFirstSiglum(a, b));
  if (!first || !second) return [];
  const parts = [
    sigla(first.articles),
    text(first.articles.length === 1 ? ' prints ' : ' print '),
    words(first),
    text(' where '),
  ];
  for (const [index, reading] of [second, ...others].entries()) {
    if (index > 0) parts.push(text(' and '));
    parts.push(sigla(reading.articles), text(reading.articles.length === 1 ? ' prints ' : ' print '), words(reading));
  }
  parts.push(text(others.length === 0 ? '; both inside quotation marks.' : '; all inside quotation marks.'));
  return parts;
}

/**
 * The same place without what the other articles print in another place: where one prints “gang members without
 * evidence” and the other “criminals”, and “without evidence” later on, they differ in “gang members”.
 */
function withoutMoved({ collation: { places } }: CatalogStatement, { place, readings }: Variant): Variant {
  const elsewhere = (articles: readonly CatalogArticle[]): string =>
    ` ${places
      .flatMap((other, index) =>
        index === place
          ? []
          : other.readings.filter((reading) => articles.some((own) => reading.articles.includes(own))),
      )
      .map(({ text: printed }) => foldRun(printed))
      .join(' ')} `;
  return {
    place,
    readings: readings.map((reading) => {
      const others = elsewhere(readings.filter((other) => other !== reading).flatMap(({ articles }) => articles));
      const isElsewhere = (run: readonly string[]): boolean => others.includes(` ${foldRun(run.join(' '))} `);
      const printed = bare(reading.text).split(/\s+/u);
      const ends = printed.findIndex((_, from) => printed.length - from > 1 && isElsewhere(printed.slice(from)));
      const kept = ends > 0 ? printed.slice(0, ends) : printed;
      return { ...reading, text: kept.join(' ') };
    }),
  };
}

const foldRun = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Readings of as many articles, in the order of their first letters. */
function byFirstSiglum({ articles: [a] }: CatalogReading, { articles: [b] }: CatalogReading): number {
  return a && b ? bySiglum(a, b) : 0;
}

/**
 * The place whose readings tell a reader most: many long words, few words in all, in the middle of a sentence. Ends of
 * sentences differ by what else an article prints.
 */
export function tellingVariant(variants: readonly Variant[]): Variant | null {
  const weigh = ({ readings }: Variant): number =>
    readings.slice(0, mostReadings).reduce((sum, { text: printed, articles }) => {
      const long = printed.match(/\p{L}{5,}/gu)?.length ?? 0;
      const tooLong = Math.max(0, printed.length - longestWords) / 20;
      return sum + Math.min(long, 3) + articles.length / 4 - tooLong - Number(/[.?!]\s*$/u.test(printed));
    }, 0);
  return variants.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? null;
}

/** A sentence as plain text: words in quotation marks, articles by their letters. */
export function asText(parts: readonly SentencePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'sigla') return formatList(part.articles.map(({ siglum }) => siglum));
      return part.kind === 'words' ? `“${part.text}”` : part.text;
    })
    .join('');
}

/**
 * The farthest that the words of an article stand from what the others print. One that lacks a sentence which others
 * print has a part of the statement.
 */
export function differenceIn(statement: CatalogStatement, article: CatalogArticle): Difference {
  const own = new Set<Difference>(
    statement.printings.flatMap((printing) => (printing.article === article ? [printing.difference] : [])),
  );
  if (own.size === 0) return 'not-printed';
  const printsAll = statement.collation.segments.every(({ cells }) =>
    cells.some((cell) => cell.article === article && cell.difference !== 'no-marks'),
  );
  if (!printsAll) own.add('shorter');
  const order = ['other-words', 'shorter', 'punctuation', 'same'] as const;
  return order.find((difference) => own.has(difference)) ?? 'same';
}

/**
 * How many print a statement, and how many of them otherwise.
 *
 * @example describePrinted(statement) // 'Printed by four of five articles, three voices; two print other words inside the marks.'
 */
export function describePrinted(statement: CatalogStatement): string {
  const { articles, among } = statement;
  const printed = `Printed by ${formatNumber(articles.length)} of ${countInWords(among.length, 'article')}, ${countInWords(countVoices(articles), 'voice')}`;
  const count = (difference: Difference): number =>
    articles.filter((article) => differenceIn(statement, article) === difference).length;
  const [other, part] = [count('other-words'), count('shorter')];
  if (other > 0) {
    const otherwise = `${formatNumber(other)} ${other === 1 ? 'prints' : 'print'} other words inside the marks`;
    return `${printed}; ${otherwise}${part > 0 ? `, ${formatNumber(part)} only a part` : ''}.`;
  }
  if (part > 0) return `${printed}; ${formatNumber(part)} ${part === 1 ? 'prints' : 'print'} a part of it.`;
  return `${printed}; all in the same words.`;
}

/** What the page of a quote says of its other printings. Where there are none it says that. */
export function describeQuotePrinted(quote: CatalogQuote): string {
  if (quote.statement) return describePrinted(quote.statement);
  if (!quote.speaker)
    return 'Printed by this article only, as far as is known: words are gathered by speaker, and this one is not named.';
  const among = new Set([
    ...quote.speaker.appearances.map(({ article }) => article),
    ...quote.speaker.quotes.map(({ article }) => article),
  ]).size;
  return among > 1
    ? `Printed by this article only, of the ${formatNumber(among)} that name ${quote.speaker.name}.`
    : `No other article names ${quote.speaker.name}.`;
}

/**
 * What stands in the margin beside a quote in its article.
 *
 * @returns null where nobody else prints its words
 */
export function describeBeside(quote: CatalogQuote): {
  others: readonly CatalogArticle[];
  how: string;
  differs: boolean;
} | null {
  const { statement, article } = quote;
  if (!statement) return null;
  const others = statement.articles.filter((other) => other !== article);
  if (others.length === 0) return { others, how: 'printed here more than once', differs: false };
  const differing = others.filter((other) => differenceIn(statement, other) === 'other-words');
  if (differenceIn(statement, article) === 'other-words') return { others, how: 'other words here', differs: true };
  if (differing.length > 0) {
    const where =
      differing.length > mostLetters ? countInWords(differing.length, 'of them', 'of them') : lettersOf(differing);
    return {
      others,
      how: differing.length === others.length ? 'other words there' : `other words in ${where}`,
      differs: true,
    };
  }
  if (differenceIn(statement, article) === 'shorter') return { others, how: 'a part here', differs: false };
  const part = others.filter((other) => differenceIn(statement, other) === 'shorter');
  const how =
    part.length === 0
      ? 'the same words'
      : part.length === others.length
        ? 'a part there'
        : `a part in ${lettersOf(part)}`;
  return { others, how, differs: false };
}

/** More letters than this are counted. */
const mostLetters = 6;
const lettersOf = (articles: readonly CatalogArticle[]): string => formatList(articles.map(({ siglum }) => siglum));

/** Title of a statement’s page: its speaker and the beginning of its fullest wording. */
export function titleOf({ speaker }: CatalogStatement, fullest: string, limit = 70): string {
  return `${speaker.name}: “${truncate(fullest, limit)}”`;
}

/** @example describeDistance(0.163) // '16 % of the words' */
export function describeDistance(distance: number): string {
  const percent = Math.round(100 * distance);
  return percent === 0 && distance > 0 ? 'less than 1\u00a0% of the words' : `${percent}\u00a0% of the words`;
}

/** The voices among some articles that are more than one of them, as a sentence; null where there is none. */
export function describeVoices(
  articles: readonly CatalogArticle[],
  voices: readonly { readonly articles: readonly CatalogArticle[]; readonly reason: string }[],
  reasons: Readonly<Record<string, string>>,
): string | null {
  const shared = voices.flatMap(({ articles: members, reason }) => {
    const here = members.filter((member) => articles.includes(member));
    return here.length > 1
      ? [`${formatList(here.map(({ siglum }) => siglum))} count as one voice: ${reasons[reason] ?? reason}.`]
      : [];
  });
  return shared.length > 0 ? shared.map(capitalize).join(' ') : null;
}
