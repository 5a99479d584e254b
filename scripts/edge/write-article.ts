import { hash } from 'node:crypto';
import { articleSchema } from '../../src/schema/article.ts';
import { finishArticle, type Resolution } from '../pipeline/finish-article.ts';
import { toMdx, type Written } from '../pipeline/write/to-mdx.ts';
import type { Cache } from './cache.ts';
import { loadSeed } from './convert-file.ts';
import type { KeptSeed } from './kept-seed.ts';
import { readIfThere } from './read-if-there.ts';
import { writeAtomically } from './write-atomically.ts';

/** An article and where it belongs. With `isCheck` nothing is written. */
export interface ArticleFile {
  readonly kept: KeptSeed;
  readonly resolution: Resolution;
  readonly path: string;
  /** Where its plain text belongs, which of a plain text seed is the seed itself: null. */
  readonly textPath: string | null;
  readonly isCheck: boolean;
}

/**
 * Bring an article’s files to what the seeds give. An article that was written before of the same seed with the same
 * resolution is known by their digests and not made again.
 *
 * @returns the paths of the files that were something else
 * @throws when the article is not what its schema says: a bug, never the seed’s fault
 */
export function bringArticle({ kept, resolution, path, textPath, isCheck }: ArticleFile, cache: Cache): string[] {
  const paths = textPath === null ? [path] : [path, textPath];
  const now = paths.map(readIfThere);
  const key = `mdx-${hash('sha256', JSON.stringify([kept.key, resolution]))}`;
  if (cache.get(key, 0) === digestOf(now)) return [];
  const written = finishArticle(loadSeed(kept, cache), resolution);
  assertValid(written);
  const wanted = [toMdx(written), written.text].slice(0, paths.length);
  cache.set(key, [digestOf(wanted)]);
  return paths.filter((each, index) => {
    const text = wanted[index] ?? '';
    if (text === now[index]) return false;
    if (!isCheck) writeAtomically(each, text);
    return true;
  });
}

/** One for some files; null is a file that is not there. */
function digestOf(texts: readonly (string | null)[]): string {
  return texts.map((text) => (text === null ? '' : hash('sha256', text))).join(' ');
}

/** What the steps over all articles added is checked before it is written; the seed’s own was at its conversion. */
function assertValid({ article }: Written): void {
  const parsed = articleSchema.safeParse(article);
  if (!parsed.success) throw new Error(`Unexpected article of \`${article.seed.file}\``, { cause: parsed.error });
}
