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
    const text = await readIfThere(join(root, 'content', file));
    const result = schema.safeParse((text === null ? null : parseOrSay(file, text, parseText)) ?? empty[file] ?? {});
    if (result.success) return result.data;
    throw new Error(`content/${file}: ${z.prettifyError(result.error)}\n${mendOf(file)}`, { cause: result.error });
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

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const conflictMarker = /^(?:<{7}|={7}|>{7})(?: |$)/mu;

/** @throws what is wrong with the text, with the name of its file and what to do */
function parseOrSay(file: string, text: string, parseText: (text: string) => unknown): unknown {
  try {
    return parseText(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const found = conflictMarker.test(text)
      ? 'Unexpected conflict marker of a merge'
      : `Unexpected text: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new Error(`content/${file}: ${found}. ${mendOf(file)}`, { cause });
  }
}

/** What to do where a file is not what it should be. */
function mendOf(file: string): string {
  if (file === 'statements.json') return 'It is generated: run `npm run convert`, which writes it anew';
  if (file === 'permalinks.json')
    return 'It holds every published address: take both sides of a merge, or an earlier version, then run `npm run convert`';
  return 'Mend the file by hand, then run `npm run convert`';
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
