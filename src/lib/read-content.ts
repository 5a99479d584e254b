import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { curatedOutletsSchema, curatedPeopleSchema, curatedTopicsSchema } from '../schema/curated.ts';
import { registrySchema } from '../schema/permalinks.ts';
import { parseSite, type Site } from '../schema/site.ts';
import { statementsSchema } from '../schema/statement.ts';
import type { Content } from './build-catalog.ts';

/**
 * Read what lies in `content/` beside the articles: curated people, outlets and topics, the registry, and the
 * statements gathered. A file that is missing is empty.
 *
 * @param root folder of the project
 * @throws when a file is there and is not what its schema expects, naming file and field.
 */
export async function readCurated(root: string): Promise<Omit<Content, 'articles'>> {
  const read = async <T>(file: string, schema: z.ZodType<T>, parseText: (text: string) => unknown): Promise<T> => {
    const text = await readFile(join(root, 'content', file), 'utf8').catch(() => null);
    const result = schema.safeParse((text === null ? null : parseText(text)) ?? empty[file] ?? {});
    if (result.success) return result.data;
    throw new Error(`content/${file}: ${z.prettifyError(result.error)}`, { cause: result.error });
  };
  const [people, outlets, topics, registry, gathered] = await Promise.all([
    read('people.yml', curatedPeopleSchema, parse),
    read('outlets.yml', curatedOutletsSchema, parse),
    read('topics.yml', curatedTopicsSchema, parse),
    read('permalinks.json', registrySchema, JSON.parse),
    read('statements.json', statementsSchema, JSON.parse),
  ]);
  return { people, outlets, topics, registry, gathered };
}

/** What a file holds where it is missing, unless that is `{}`. */
const empty: Readonly<Record<string, unknown>> = {
  'permalinks.json': { articles: {}, quotes: {}, statements: {}, people: {}, topics: {}, outlets: {} },
  'statements.json': { statements: [], voices: [] },
};

/** Read `content/site.yml`; the environment may override its address. */
export async function readSite(root: string): Promise<Site> {
  return parseSite(await readFile(join(root, 'content', 'site.yml'), 'utf8'), process.env);
}
