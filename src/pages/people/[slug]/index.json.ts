import type { APIRoute, GetStaticPaths } from 'astro';
import { toPersonRecord, toQuoteRecord } from '../../../exports/records.ts';
import type { CatalogPerson } from '../../../lib/catalog.ts';
import { getCatalog } from '../../../lib/get-catalog.ts';

interface Props {
  readonly person: CatalogPerson;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { people, bodies } = await getCatalog();
  return [...people, ...bodies].map((person) => ({ params: { slug: person.id }, props: { person } }));
}) satisfies GetStaticPaths;

/** The person’s record, with the quotes whole. */
export const GET: APIRoute<Props> = ({ props: { person } }) =>
  Response.json({ ...toPersonRecord(person), quotes: person.quotes.map(toQuoteRecord) });
