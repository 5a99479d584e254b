import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import sirv from 'sirv';
import type { SearchRecord } from './records.ts';

/** Where the records lie between the build of the pages and that of the index. Gone when the build is done. */
const recordsPath = 'search/records.json';

/** Parts of Pagefind’s bundle that this site does not load: its own interfaces, and words of no known language. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * At most this many files hold the records; a file is loaded when one of its records is shown. Fewer make every page
 * of results heavier; more would reach the 20,000 files that some hosts take for a whole site.
 */
const maxFragments = 8000;

/** How many records are on their way to Pagefind at a time: enough to keep it busy, few enough to hold in memory. */
const batch = 500;

/**
 * Pagefind’s index as the last step of `astro build`, in `dist/pagefind/`. While developing, the index of the last
 * build is served.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'build') {
          injectRoute({
            pattern: recordsPath,
            entrypoint: new URL('./records-endpoint.ts', import.meta.url),
            prerender: true,
          });
        }
      },
      'astro:config:done': ({ config }) => {
        ({ base, outDir } = config);
      },
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(new URL('pagefind/', outDir));
        const path = `${base.replace(/\/$/u, '')}/pagefind`;
        server.middlewares.use(path, sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL(recordsPath, dir);
        const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
        await rm(file);
        const start = performance.now();
        await writeIndex(records, new URL('pagefind/', dir));
        logger.info(`${records.length} records indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}

async function writeIndex(records: readonly SearchRecord[], folder: URL): Promise<void> {
  const outputPath = fileURLToPath(folder);
  await rm(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(`Unexpected failure of Pagefind: ${errors.join('; ')}`);
  try {
    await addRecords(index, records);
    check((await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  await removeUnused(folder);
}

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += batch) {
    const added = await Promise.all(records.slice(start, start + batch).map((record) => index.addCustomRecord(record)));
    check(added.flatMap(({ errors }) => errors));
  }
}

async function removeUnused(folder: URL): Promise<void> {
  await Promise.all(unused.map((file) => rm(new URL(file, folder), { force: true })));
  const entry = JSON.parse(await readFile(new URL('pagefind-entry.json', folder), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  if (Object.values(entry.languages).every(({ wasm }) => wasm !== null)) {
    await rm(new URL('wasm.unknown.pagefind', folder), { force: true });
  }
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Unexpected failure of Pagefind: ${errors.join('; ')}`);
}
