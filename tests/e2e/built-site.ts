import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const dist = process.env['SITE_DIST'] ?? 'dist';

/** The part of a quote in `/data/quotes.json` that these tests read. */
interface QuoteRecord {
  readonly id: string;
  readonly text: string;
  readonly kind: 'direct' | 'partial';
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly article: { readonly slug: string; readonly title: string };
}

/** A quote to look for, and how. */
export interface SoughtQuote extends QuoteRecord {
  readonly speaker: { readonly id: string; readonly name: string };
  /** Three of its words, as someone might type them. */
  readonly words: string;
}

/**
 * A quote of a named speaker that stands well down its article, so that only the right place shows it, with three
 * long words of it. Taken from the site’s own data: the tests name no seed.
 *
 * @returns null where the articles have no such quote
 */
export function pickQuote(): SoughtQuote | null {
  const quotes = JSON.parse(readFileSync(join(dist, 'data', 'quotes.json'), 'utf8')) as QuoteRecord[];
  for (const quote of quotes.toReversed()) {
    const words = [...quote.text.matchAll(/(?<![\p{L}’'-])[\p{Ll}]{5,}(?![\p{L}’'-])/gu)].map(([word]) => word);
    const sought = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 3);
    if (quote.kind === 'direct' && quote.speaker && sought.length === 3) {
      return { ...quote, speaker: quote.speaker, words: sought.join(' ') };
    }
  }
  return null;
}

/** Why a test of a quote is skipped where `pickQuote` finds none, and what stands in its place meanwhile. */
export const noQuoteToSeek = 'No quote of this site has a named speaker and three words of five letters.';
export const absentQuote: SoughtQuote = {
  id: '',
  text: '',
  kind: 'direct',
  speaker: { id: '', name: '' },
  article: { slug: '', title: '' },
  words: '',
};

/** One page of each kind, by its address below the base: `articles/` and `articles/*`, the fullest of its kind. */
export function pageKinds(): { readonly kind: string; readonly path: string }[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(dist, file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    // Addresses that only lead on have nothing to look at.
    if (path.startsWith('pagefind/') || readFileSync(file, 'utf8').includes('http-equiv="refresh"')) continue;
    const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
    const kind = [first, ...rest.map(() => '*')].join('/') || 'home';
    const { size } = statSync(file);
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest].map(([kind, { path }]) => ({ kind, path })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
