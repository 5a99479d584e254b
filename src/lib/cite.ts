import type { CatalogArticle, CatalogQuote } from './catalog.ts';
import { inMarks } from './display-quote.ts';
import { formatDate, formatList } from './format.ts';

/** What an article states of itself, as the middle of a citation; what it does not state is said to be so. */
function source({ title, authors, outlet, date, datePrinted }: CatalogArticle): string {
  const day = date === null ? datePrinted : formatDate(date);
  const facts = [authors.length > 0 ? formatList(authors) : null, `“${title}”`, outlet.name, day];
  const unknown = [
    authors.length > 0 ? null : 'author',
    outlet.name === null ? 'outlet' : null,
    day === null ? 'date' : null,
  ];
  const stated = facts.filter((fact) => fact !== null).join(', ');
  const missing = unknown.filter((fact) => fact !== null);
  return missing.length === 0 ? stated : `${stated} (${formatList(missing)} not stated)`;
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
    ...(article.lang === null ? {} : { language: article.lang }),
    URL: article.url ?? address,
    note: `${quote.speaker?.name ?? 'Speaker not named'}: ${inMarks(quote)} ${address}`,
  };
}
