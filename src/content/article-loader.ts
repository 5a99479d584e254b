import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Article } from '../schema/article.ts';
import { ArticleError, parseArticle } from './parse-article.ts';
import { verifyArticle } from './verify-article.ts';

/** Changes whenever parsing or checking does, so that no entry kept from an earlier version is taken for current. */
const version = '1';

/**
 * Content loader of the articles: each `content/articles/*.mdx` is parsed once (never evaluated), held against its
 * seed, and kept with its body as JSON. A file that is unchanged, with its seed, is not read into a tree again.
 */
export function articleLoader(): Loader {
  return {
    name: 'article-loader',
    async load(context) {
      const { store, config, watcher, logger } = context;
      const digestOf = (mdx: string, text: string): string => context.generateDigest(version + mdx + text);
      const root = fileURLToPath(config.root);
      const folder = join(root, 'content', 'articles');

      const sync = async (): Promise<void> => {
        const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.mdx')).sort();
        if (files.length === 0) logger.warn('Found no articles in content/articles/: run `npm run convert`');
        const ids = new Set<string>();
        for (const file of files) {
          const id = basename(file, '.mdx');
          ids.add(id);
          const mdx = await readFile(join(folder, file), 'utf8');
          const known = store.get<Article>(id);
          const source = `content/articles/${file}`;
          if (known) {
            const text = await readPlainText(root, known.data, source);
            if (known.digest === digestOf(mdx, text)) continue;
          }
          const parsed = parseArticle(mdx, source);
          const text = await readPlainText(root, parsed.article, source);
          verifyArticle(parsed, text, source);
          store.set({
            id,
            data: parsed.article,
            body: JSON.stringify(parsed.blocks),
            filePath: source,
            digest: digestOf(mdx, text),
          });
        }
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      };

      await sync();
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (!path.startsWith(folder)) return;
          sync().catch((error: unknown) => {
            logger.error(String(error));
          });
        });
      }
    },
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text an article’s offsets count in: a .txt seed as it is, for other formats what the converter read from it. */
async function readPlainText(root: string, { id, seed }: Article, source: string): Promise<string> {
  const path = seed.format === 'txt' ? join('seeds', seed.file) : join('content', 'texts', `${id}.txt`);
  try {
    return decoder.decode(await readFile(join(root, path)));
  } catch (cause) {
    throw new ArticleError(
      source,
      1,
      `Unexpected absence of \`${path}\`, expected the text of the article: run \`npm run convert\``,
      { cause },
    );
  }
}
