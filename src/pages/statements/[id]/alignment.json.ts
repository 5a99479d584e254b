import type { APIRoute, GetStaticPaths } from 'astro';
import { toAlignment } from '../../../exports/alignment.ts';
import type { CatalogStatement } from '../../../lib/catalog.ts';
import { getCatalog } from '../../../lib/get-catalog.ts';

interface Props {
  readonly statement: CatalogStatement;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { statements } = await getCatalog();
  return statements.map((statement) => ({ params: { id: statement.id }, props: { statement } }));
}) satisfies GetStaticPaths;

/** The alignment alone, as collation tools exchange it. */
export const GET: APIRoute<Props> = ({ props: { statement } }) => Response.json(toAlignment(statement));
