import type { APIRoute, GetStaticPaths } from 'astro';
import { toQuoteRecord } from '../../../exports/records.ts';
import type { CatalogQuote } from '../../../lib/catalog.ts';
import { getCatalog } from '../../../lib/get-catalog.ts';

interface Props {
  readonly quote: CatalogQuote;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { quotes } = await getCatalog();
  return quotes.map((quote) => ({ params: { id: quote.id }, props: { quote } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { quote } }) => Response.json(toQuoteRecord(quote));
