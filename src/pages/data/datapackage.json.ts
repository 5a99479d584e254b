import type { APIRoute } from 'astro';
import { toDataPackage } from '../../exports/data-package.ts';
import { getSite } from '../../lib/get-catalog.ts';
import { href } from '../../lib/href.ts';

/** Names every data file, for programs that look for a data package. */
export const GET: APIRoute = async () =>
  Response.json(toDataPackage((await getSite()).name, href.absolute(href.to('data/'))));
