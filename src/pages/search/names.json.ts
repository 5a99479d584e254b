import type { APIRoute } from 'astro';
import { getCatalog } from '../../lib/get-catalog.ts';
import { buildNames } from '../../search/names.ts';

export const GET: APIRoute = async () => Response.json(buildNames(await getCatalog()));
