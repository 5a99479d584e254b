import type { APIRoute, GetStaticPaths } from 'astro';
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

/** CSL-JSON is a list of entries; reference managers import the file as it is. */
export const GET: APIRoute<Props> = ({ props: { quote } }) =>
  Response.json([toCslJson(quote, href.absolute(href.quote(quote.id)))]);
