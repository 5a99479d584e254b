import type { CatalogArticle, CatalogQuote } from './catalog.ts';
import { inMarks } from './display-quote.ts';
import { formatDate, formatList } from './format.ts';

/** What an article states of itself, as the middle of a citation; what it does not state is said to be so. */
function source({ title, authors, outlet, date, datePrinted }: CatalogArticle): string {
  const facts = [
    authors.length > 0 ? formatList(authors) : 'author not stated',
    `“${title}”`,
    outlet.name ?? 'outlet not stated',
    date === null ? (datePrinted ?? 'date not stated') : formatDate(date),
  ];
  return facts.join(', ');
}

/**
 * A citation in one sentence. It is a secondary one and says so: these are the speaker’s words as an article prints
 * them.
 *
 * @param address absolute address of the quote’s page
 */
export function cite(quote: CatalogQuote, address: string): string {
  const speaker = quote.speaker?.name ?? (quote.source ? `“${quote.source.text}” (not named)` : 'Speaker not named');
  return `${speaker}, quoted in ${source(quote.article)}: ${inMarks(quote)} ${address}`;
}

/**
 * The article a quote is printed in as one CSL-JSON entry, with the quote as its note; reference managers make every
 * citation style from it. What is not known is left out.
 */
export function toCslJson(quote: CatalogQuote, address: string): Readonly<Record<string, unknown>> {
  const { article } = quote;
  return {
    id: quote.id,
    type: 'article-newspaper',
    title: article.title,
    ...(article.authors.length > 0 ? { author: article.authors.map((literal) => ({ literal })) } : {}),
    ...(article.outlet.name === null ? {} : { 'container-title': article.outlet.name }),
    ...(article.date === null ? {} : { issued: { 'date-parts': [article.date.split('-').map(Number)] } }),
    language: article.lang,
    URL: article.url ?? address,
    note: `${quote.speaker?.name ?? 'Speaker not named'}: ${inMarks(quote)} ${address}`,
  };
}
