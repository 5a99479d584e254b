import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parseSite } from './src/schema/site.ts';
import { searchIndex } from './src/search/integration.ts';

const { url, base } = parseSite(readFileSync(new URL('content/site.yml', import.meta.url), 'utf8'), process.env);
/** Where this build goes: `--outDir` may say otherwise than below. */
let dist = new URL('dist/', import.meta.url);
const noteDist = {
  name: 'note-dist',
  hooks: {
    'astro:config:done': ({ config }) => {
      dist = config.outDir;
    },
  },
};

/** A page that asks not to be listed says so itself; the sitemap believes it. */
const isListed = (address) => {
  const path = decodeURI(new URL(address).pathname).slice(base.length);
  return !readFileSync(new URL(`${path}index.html`, dist), 'utf8').includes('<meta name="robots" content="noindex');
};

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  outDir: './dist',
  // Styles and scripts stay files, so that the content security policy needs no exception for them.
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // The site promises verbatim words: no typographer may touch a quotation mark.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [noteDist, mdx(), sitemap({ filter: isListed }), searchIndex()],
});
