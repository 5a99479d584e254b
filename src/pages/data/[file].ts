import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFormats, type DataFormat } from '../../exports/formats.ts';
import { dataTables, type DataTable } from '../../exports/records.ts';
import { getCatalog } from '../../lib/get-catalog.ts';

interface Props {
  readonly table: DataTable;
  readonly format: DataFormat;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (() =>
  dataTables.flatMap((table) =>
    dataFormats.map((format) => ({
      params: { file: `${table.name}.${format.extension}` },
      props: { table, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { table, format } }) =>
  new Response(format.render(table.records(await getCatalog())), {
    headers: { 'content-type': `${format.mediaType}; charset=utf-8` },
  });
