import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '../../src/schema/permalinks.ts';
import type { Statements } from '../../src/schema/statement.ts';
import type { Registered } from '../pipeline/registry/register-articles.ts';
import { registryFile, statementsFile } from './read-content.ts';
import { readIfThere } from './read-if-there.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * One file of `content/` that is not what the seeds give: `text` is what it should hold, null that it should not be.
 */
export interface Difference {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Find, one by one, the files of a content folder besides those of its articles that are not what the seeds give: stale
 * articles and texts, the statements, the registry last. Files of articles that are live in the registry but not among
 * `articles` belong to seeds refused this time and are left alone, as is whatever no converter wrote.
 */
export function* findDifferences(
  folder: string,
  articles: readonly Registered[],
  registry: Registry,
  statements: Statements,
): Generator<Difference> {
  yield* findStale(folder, articles, registry);
  // A line for each field: a diff shows what changed.
  const generated = [
    { path: join(folder, statementsFile), text: `${JSON.stringify(statements, null, 1)}\n` },
    { path: join(folder, registryFile), text: `${JSON.stringify(registry, null, 2)}\n` },
  ];
  for (const { path, text } of generated) if (readIfThere(path) !== text) yield { path, text };
}

/** Where an article belongs, and its plain text where that is not the seed itself. */
export function pathsOf(
  { id, slug, format }: Pick<Registered, 'id' | 'slug' | 'format'>,
  folder: string,
): { readonly path: string; readonly textPath: string | null } {
  return {
    path: join(folder, 'articles', `${slug}.mdx`),
    textPath: format === 'txt' ? null : join(folder, 'texts', `${id}.txt`),
  };
}

/** Bring one file to what the seeds give. */
export function applyDifference({ path, text }: Difference): void {
  if (text === null) rmSync(path, { force: true });
  else writeAtomically(path, text);
}

const writtenByConverter = /^---\n(?:.*\n)*?seed:\n(?: {2}.*\n)*? {2}converter: /u;
const textFile = /^(?<id>[0-9a-z]{10})\.txt$/u;
const leftover = /^\..*\.tmp$/u;

/** Articles and texts of seeds that are gone, and what a killed run left half-written. */
function* findStale(folder: string, articles: readonly Registered[], registry: Registry): Generator<Difference> {
  const live = Object.entries(registry.articles).filter(([, { status }]) => status === 'live');
  const slugs = new Set(live.map(([, { slug }]) => slug));
  const plain = new Set(articles.flatMap(({ id, format }) => (format === 'txt' ? [id] : [])));
  const ids = new Set(live.map(([id]) => id));
  for (const name of listIfThere(join(folder, 'articles'))) {
    const path = join(folder, 'articles', name);
    const isArticle = name.endsWith('.mdx') && !slugs.has(name.slice(0, -'.mdx'.length));
    if (leftover.test(name) || (isArticle && writtenByConverter.test(readIfThere(path) ?? '')))
      yield { path, text: null };
  }
  for (const name of listIfThere(join(folder, 'texts'))) {
    const id = textFile.exec(name)?.groups?.['id'];
    const isStale = id !== undefined && (!ids.has(id) || plain.has(id));
    if (leftover.test(name) || isStale) yield { path: join(folder, 'texts', name), text: null };
  }
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
