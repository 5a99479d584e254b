import type { APIRoute, GetStaticPaths } from 'astro';
import { toStatementRecord } from '../../../exports/statement-record.ts';
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

/** The statement’s record. */
export const GET: APIRoute<Props> = ({ props: { statement } }) => Response.json(toStatementRecord(statement));
