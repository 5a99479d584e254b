import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleLoader } from './content/article-loader.ts';
import { articleSchema } from './schema/article.ts';
import { docSchema } from './content/doc.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  docs: defineCollection({ loader: glob({ base: './content/docs', pattern: '*.mdx' }), schema: docSchema }),
};
