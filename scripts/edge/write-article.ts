import { hash } from 'node:crypto';
import { articleSchema } from '../../src/schema/article.ts';
import { toMdx, type Written } from '../pipeline/write/to-mdx.ts';
import type { Cache } from './cache.ts';
import { readIfThere } from './read-if-there.ts';
import { writeAtomically } from './write-atomically.ts';

/** An article and where it belongs. With `isCheck` nothing is written. */
export interface ArticleFile {
  readonly written: Written;
  readonly path: string;
  readonly isCheck: boolean;
}

/**
 * Bring an article’s file to what the seeds give. An article that was written before with the same facts is known by
 * their digest and not put into MDX again.
 *
 * @returns its path where the file was something else, null where there was nothing to do
 * @throws when the article is not what its schema says or a span does not have its words: a bug, never the seed’s fault
 */
export function bringArticle({ written, path, isCheck }: ArticleFile, cache: Cache): string | null {
  const { article, body, text } = written;
  const now = readIfThere(path);
  const key = `mdx-${hash('sha256', JSON.stringify([article, body, text]))}`;
  if (now !== null && cache.get(key) === hash('sha256', now)) return null;
  assertSound(written);
  const mdx = toMdx(written);
  cache.set(key, hash('sha256', mdx));
  if (mdx === now) return null;
  if (!isCheck) writeAtomically(path, mdx);
  return path;
}

/** The promise of the site, checked before a word is written: every span has the seed’s own words. */
function assertSound({ article, text }: Written): void {
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
