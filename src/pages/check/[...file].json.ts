import type { APIRoute, GetStaticPaths } from 'astro';
import { buildCheckFiles } from '../../check/check-files.ts';
import { getCatalog } from '../../lib/get-catalog.ts';

export const getStaticPaths = (async () =>
  buildCheckFiles(await getCatalog()).map(({ path, body }) => ({
    params: { file: path.replace(/\.json$/u, '') },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
  new Response(body, { headers: { 'content-type': 'application/json' } });
