import { uncurated } from '../edge/read-content.ts';
import { convertSeed } from '../pipeline/index.ts';
import { emptyRegistry } from '../pipeline/registry/register-articles.ts';
import { resolveCorpus } from '../pipeline/resolve-corpus.ts';
import type { CorpusArticle } from '../pipeline/types.ts';

export interface TextFile {
  /** Name with its ending, which tells the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the converter makes of one file; the title is null where it finds none. */
export type ConvertedText = CorpusArticle & { readonly title: string | null };

/**
 * Convert files as one corpus, as `extract` does: without sidecars, curated files and registry.
 *
 * @returns one for each file, in their order
 * @throws when one is refused, with what the converter says of it
 */
export function convertTexts(files: readonly TextFile[], onConverted?: () => void): ConvertedText[] {
  const seeds = files.map(({ file, bytes }) => {
    const { converted, messages } = convertSeed({ file, bytes, sidecar: null });
    onConverted?.();
    if (!converted) throw new Error(`${file} is refused: ${messages.map(String).join('; ')}`);
    return { seed: converted, title: converted.head.title };
  });
  const { articles } = resolveCorpus(
    seeds.map(({ seed }) => seed),
    uncurated,
    emptyRegistry,
  );
  const titles = new Map(seeds.map(({ seed, title }) => [seed.file, title]));
  const byFile = new Map(articles.map((article) => [article.article.seed.file, article]));
  return files.map(({ file }) => {
    const article = byFile.get(file);
    if (!article) throw new Error(`${file} gave no article`);
    return { ...article, title: titles.get(file) ?? null };
  });
}
