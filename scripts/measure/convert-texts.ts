import { uncurated } from '../edge/read-content.ts';
import { digestSeed } from '../pipeline/digest-seed.ts';
import { finishArticle, toResolution } from '../pipeline/finish-article.ts';
import { convertSeed } from '../pipeline/index.ts';
import { emptyRegistry, registerArticles } from '../pipeline/registry/register-articles.ts';
import { resolveCorpus } from '../pipeline/resolve-corpus.ts';
import type { PackedTerms } from '../pipeline/topics/pack-terms.ts';
import type { Written } from '../pipeline/write/to-mdx.ts';

export interface TextFile {
  /** Name with its ending, which tells the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the converter makes of one file; the title is null where it finds none. */
export type ConvertedText = Written & { readonly title: string | null };

/**
 * Convert files as one corpus, as `extract` does: without sidecars, curated files and registry.
 *
 * @returns one for each file, in their order
 * @throws when one is refused, with what the converter says of it
 */
export async function convertTexts(files: readonly TextFile[], onConverted?: () => void): Promise<ConvertedText[]> {
  const termsByFile = new Map<string, PackedTerms>();
  const seeds = files.map(({ file, bytes }) => {
    const conversion = convertSeed({ file, bytes, sidecar: null });
    onConverted?.();
    if (!conversion.converted) throw new Error(`${file} is refused: ${conversion.messages.map(String).join('; ')}`);
    termsByFile.set(file, conversion.terms);
    return conversion.converted;
  });
  const termsOf = (file: string): PackedTerms => termsByFile.get(file) ?? raise(`${file} gave no terms`);
  const source = { termsOf, matches: new Map<string, string[]>() };
  const corpus = await resolveCorpus(seeds.map(digestSeed), source, uncurated, emptyRegistry);
  const { articles } = registerArticles(emptyRegistry, corpus, uncurated);
  const byFile = new Map(articles.map((article) => [article.file, article]));
  return seeds.map((seed) => {
    const article = byFile.get(seed.file) ?? raise(`${seed.file} gave no article`);
    return { ...finishArticle(seed, toResolution(article, uncurated)), title: seed.head.title };
  });
}

function raise(message: string): never {
  throw new Error(message);
}
