import { getCollection } from 'astro:content';
import type { Block } from '../content/block.ts';
import type { Site } from '../schema/site.ts';
import { buildCatalog } from './build-catalog.ts';
import type { Catalog } from './catalog.ts';
import { readCurated, readSite } from './read-content.ts';
import { verifyStatements } from './verify-statements.ts';

let catalog: Promise<Catalog> | null = null;
let site: Promise<Site> | null = null;

/** The catalog of this build. Made once; while developing, anew for each request, so that edits show. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return read();
  return (catalog ??= read());
}

/** The site’s configuration, `content/site.yml`. */
export function getSite(): Promise<Site> {
  return (site ??= readSite(process.cwd()));
}

async function read(): Promise<Catalog> {
  const [entries, curated] = await Promise.all([getCollection('articles'), readCurated(process.cwd())]);
  verifyStatements(
    curated.gathered,
    entries.map(({ data }) => data),
    curated.registry,
  );
  return buildCatalog({
    articles: entries.map(({ id, data, body }) => ({
      slug: id,
      article: data,
      blocks: JSON.parse(body ?? '[]') as Block[],
    })),
    ...curated,
  });
}
