import type { APIRoute, GetStaticPaths } from 'astro';
import { toQuoteRecord } from '../../../exports/records.ts';
import type { CatalogQuote } from '../../../lib/catalog.ts';
import { toCslJson } from '../../../lib/cite.ts';
import { getCatalog } from '../../../lib/get-catalog.ts';
import { href } from '../../../lib/href.ts';

interface Props {
  readonly quote: CatalogQuote;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { quotes } = await getCatalog();
  return quotes.map((quote) => ({ params: { id: quote.id }, props: { quote } }));
}) satisfies GetStaticPaths;

/** The quote’s record, and its article as CSL-JSON for reference managers. */
export const GET: APIRoute<Props> = ({ props: { quote } }) =>
  Response.json({ ...toQuoteRecord(quote), csl: toCslJson(quote, href.absolute(href.quote(quote.id))) });
