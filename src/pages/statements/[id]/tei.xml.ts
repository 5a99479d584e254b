import type { APIRoute, GetStaticPaths } from 'astro';
import { toTei } from '../../../exports/tei.ts';
import type { CatalogStatement } from '../../../lib/catalog.ts';
import { getCatalog, getSite } from '../../../lib/get-catalog.ts';
import { href } from '../../../lib/href.ts';

interface Props {
  readonly statement: CatalogStatement;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { statements } = await getCatalog();
  return statements.map((statement) => ({ params: { id: statement.id }, props: { statement } }));
}) satisfies GetStaticPaths;

/** The statement as a TEI apparatus. */
export const GET: APIRoute<Props> = async ({ props: { statement } }) =>
  new Response(toTei(statement, (await getSite()).name, href), {
    headers: { 'content-type': 'application/tei+xml; charset=utf-8' },
  });
