import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import { dataTables, type DataTable } from '../../../exports/records.ts';

interface Props {
  readonly table: DataTable;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (() =>
  dataTables.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

/** JSON Schema of one table: an array of its records. */
export const GET: APIRoute<Props> = ({ props: { table } }) =>
  Response.json(z.toJSONSchema(z.array(table.schema).describe(table.what)));
