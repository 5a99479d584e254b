import { hash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema } from '../../src/schema/article.ts';
import type { Registry } from '../../src/schema/permalinks.ts';
import type { Registered } from '../pipeline/registry/register-articles.ts';
import { toMdx } from '../pipeline/write/to-mdx.ts';
import type { Cache } from './cache.ts';
import { registryFile, readIfThere } from './read-content.ts';
import { writeAtomically } from './write-atomically.ts';

/** One file of `content/` that is not what the seeds give: `text` is what it should hold, null that it should not be. */
export interface Difference {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Find, one by one, the files of a content folder that are not what the seeds give: articles, the plain texts of
 * Markdown and HTML seeds, the registry last. Files of articles that are live in the registry but not among `articles`
 * belong to seeds refused this time and are left alone, as is whatever no converter wrote.
 *
 * @throws when an article is not what its schema says or a span does not have its words: a bug, never the seed’s fault.
 */
export function* findDifferences(
  folder: string,
  articles: readonly Registered[],
  registry: Registry,
  cache: Cache,
): Generator<Difference> {
  for (const registered of articles) {
    const path = join(folder, 'articles', `${registered.slug}.mdx`);
    const now = readIfThere(path);
    const key = `mdx-${hash('sha256', JSON.stringify([registered.article, registered.body, registered.text]))}`;
    if (now !== null && cache.get(key) === hash('sha256', now)) continue;
    assertSound(registered);
    const text = toMdx(registered);
    cache.set(key, hash('sha256', text));
    if (text !== now) yield { path, text };
  }
  for (const { article, text } of articles) {
    if (article.seed.format === 'txt') continue;
    const path = join(folder, 'texts', `${article.id}.txt`);
    if (readIfThere(path) !== text) yield { path, text };
  }
  yield* findStale(folder, articles, registry);
  const path = join(folder, registryFile);
  const text = `${JSON.stringify(registry, null, 2)}\n`;
  if (readIfThere(path) !== text) yield { path, text };
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
  const plain = new Set(articles.flatMap(({ article }) => (article.seed.format === 'txt' ? [article.id] : [])));
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

/** The promise of the site, checked before a word is written: every span has the seed’s own words. */
function assertSound({ article, text }: Registered): void {
  const { file } = article.seed;
  const parsed = articleSchema.safeParse(article);
  if (!parsed.success) throw new Error(`Unexpected article of \`${file}\``, { cause: parsed.error });
  const spans = [
    ...article.cuts,
    ...article.rejected,
    ...article.people.flatMap(({ mentions }) => mentions),
    ...article.quotes.flatMap(({ segments, source, cue }) => [...segments, source ?? [], cue ?? []].flat()),
  ];
  const wrong = spans.find(({ start, end, text: words }) => text.slice(start, end) !== words);
  if (wrong)
    throw new Error(`Unexpected \`${wrong.text}\` at ${wrong.start}-${wrong.end} of \`${file}\`: not its words`);
}
