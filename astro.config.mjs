import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parseSite } from './src/schema/site.ts';
import { searchIndex } from './src/search/integration.ts';

const { url, base } = parseSite(readFileSync(new URL('content/site.yml', import.meta.url), 'utf8'), process.env);

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16 },
  // The site promises verbatim words: no typographer may touch a quotation mark.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), sitemap(), searchIndex()],
});
