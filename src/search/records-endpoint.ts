import type { APIRoute } from 'astro';
import { getCatalog, getSite } from '../lib/get-catalog.ts';
import { href } from '../lib/href.ts';
import { buildRecords } from './records.ts';

/** Hands the records from the build of the pages, which has the catalog, to that of the index. */
export const GET: APIRoute = async () => {
  const [catalog, site] = await Promise.all([getCatalog(), getSite()]);
  return Response.json(buildRecords(catalog, href, site.lang));
};
