import { readdir, readFile } from 'node:fs/promises';
import { join, parse as parsePath } from 'node:path';
import { parse } from 'yaml';
import { sidecarSchema, type Corrections } from '../schema/sidecar.ts';
import type { Catalog, CatalogArticle } from './catalog.ts';

/** One thing an editor put right, in words for readers. */
export interface Correction {
  readonly article: CatalogArticle;
  readonly what: string;
  /** The words it is about; null where the rights of the article do not allow them. */
  readonly words: string | null;
  readonly note: string | null;
}

/**
 * Every correction in the sidecars, `seeds/<name>.yml`, by article.
 *
 * @throws when a sidecar is not what its schema expects.
 */
export async function readCorrections(root: string, { articles }: Catalog): Promise<readonly Correction[]> {
  const folder = join(root, 'seeds');
  const bySeed = new Map(articles.map((article) => [parsePath(article.seed.file).name, article]));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yml')).sort();
  const all = await Promise.all(
    files.map(async (file) => {
      const article = bySeed.get(parsePath(file).name);
      if (!article) return [];
      const { corrections } = sidecarSchema.parse(parse(await readFile(join(folder, file), 'utf8')) ?? {});
      return describe(article, corrections);
    }),
  );
  return all.flat();
}

/**
 * Corrections in words.
 *
 * @example describe(article, corrections)[0]?.what // 'Speaker set to Ana Ruiz'
 */
export function describe(article: CatalogArticle, corrections: Corrections): Correction[] {
  const { rights } = article;
  const say = (
    what: string,
    { text, note }: { text: string; note?: string | undefined },
    isQuote: boolean,
  ): Correction => ({
    article,
    what,
    words: rights === 'full' || (isQuote && rights !== 'link-only') ? text : null,
    note: note ?? null,
  });
  const named = (speaker: string | null): string =>
    rights === 'link-only' ? 'a speaker' : (speaker ?? 'nobody named');
  return [
    ...corrections.speakers.map((entry) => say(`Speaker set to ${named(entry.speaker)}`, entry, true)),
    ...corrections.quotes.map((entry) => say(`Quote added, of ${named(entry.speaker)}`, entry, true)),
    ...corrections.reject.map((entry) => say('Not a quote', entry, false)),
    ...corrections.keep.map((entry) => say('Kept as the article’s own text', entry, false)),
  ];
}
