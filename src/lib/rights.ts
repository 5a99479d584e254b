import { textOf, type Block, type Run } from '../content/block.ts';
import type { Article, Rights } from '../schema/article.ts';

/** What of an article may leave this program: pages, search and data see nothing else. */
export interface Shown {
  readonly article: Article;
  /** The body; empty unless the rights are *full*. */
  readonly blocks: readonly Block[];
  /** The first words of the body, where the rights are *excerpt*. */
  readonly opening: string | null;
  /** By quote id: the words round it. Whole paragraphs where the rights are *full*, else its sentence. */
  readonly contexts: ReadonlyMap<string, readonly Block[]>;
  /** By quote id: number of its paragraph in the body, counted from 1. */
  readonly paragraphs: ReadonlyMap<string, number>;
}

/** At most this many words open an excerpt; it ends with a sentence where one ends earlier. */
const openingWords = 60;

/**
 * Apply an article’s rights. This is the one place that decides what is shown: the catalog holds its result, and
 * everything published is made from the catalog.
 *
 * - *full*: everything.
 * - *excerpt*: title, standfirst, first words, and each quote in its sentence.
 * - *quotes-only*: title, and each quote in its sentence.
 * - *link-only*: title, byline, outlet, date and link; no quote.
 */
export function applyRights(article: Article, blocks: readonly Block[]): Shown {
  const { rights } = article;
  const paragraphs = new Map<string, number>();
  const holders = new Map<string, Block[]>();
  for (const [index, block] of blocks.entries()) {
    for (const run of block.runs) {
      if (typeof run === 'string') continue;
      if (!paragraphs.has(run.quote)) paragraphs.set(run.quote, index + 1);
      const held = holders.get(run.quote);
      if (!held) holders.set(run.quote, [block]);
      else if (held.at(-1) !== block) held.push(block);
    }
  }
  if (rights === 'full') return { article, blocks, opening: null, contexts: holders, paragraphs };

  const withheld: Article = {
    ...article,
    standfirst: rights === 'excerpt' ? article.standfirst : null,
    cuts: [],
    rejected: [],
  };
  if (rights === 'link-only') {
    return {
      article: { ...withheld, quotes: [], people: [], topics: [] },
      blocks: [],
      opening: null,
      contexts: new Map(),
      paragraphs: new Map(),
    };
  }
  const contexts = new Map<string, Block[]>();
  for (const [quote, held] of holders)
    contexts.set(
      quote,
      held.map((block) => sentencesOf(block, quote)),
    );
  return {
    article: withheld,
    blocks: [],
    opening: rights === 'excerpt' ? openingOf(blocks) : null,
    contexts,
    paragraphs,
  };
}

/** Whether search engines may list the page of an article: not where it is a copy of another’s text. */
export function isIndexable(rights: Rights): boolean {
  return rights === 'quotes-only' || rights === 'link-only';
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentences(text: string): { start: number; end: number }[] {
  let segmenter = segmenters.get('en');
  if (!segmenter) segmenters.set('en', (segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })));
  return [...segmenter.segment(text)].map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** A block shortened to the sentences that hold words of one quote. Other quotes in them become running text. */
function sentencesOf(block: Block, quote: string): Block {
  const spans: { run: Run; start: number; end: number }[] = [];
  let offset = 0;
  for (const run of block.runs) {
    const end = offset + (typeof run === 'string' ? run : run.text).length;
    spans.push({ run, start: offset, end });
    offset = end;
  }
  const own = spans.filter(({ run }) => typeof run !== 'string' && run.quote === quote);
  const first = own[0]?.start ?? 0;
  const last = own.at(-1)?.end ?? 0;
  const touched = sentences(textOf(block)).filter(({ start, end }) => start < last && end > first);
  const from = Math.min(touched[0]?.start ?? first, first);
  const to = Math.max(touched.at(-1)?.end ?? last, last);
  const runs: Run[] = [];
  for (const { run, start, end } of spans) {
    if (end <= from || start >= to) continue;
    const words = (typeof run === 'string' ? run : run.text).slice(Math.max(from - start, 0), to - start);
    runs.push(typeof run !== 'string' && run.quote === quote ? { ...run, text: words } : words);
  }
  return { kind: block.kind, runs };
}

function openingOf(blocks: readonly Block[]): string | null {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  if (!block) return null;
  const text = textOf(block);
  let opening = '';
  for (const { start, end } of sentences(text)) {
    const next = text.slice(0, end).trim();
    if (next.split(/\s+/u).length > openingWords) break;
    opening = start === 0 ? next : text.slice(0, end).trim();
  }
  return opening === '' ? `${text.trim().split(/\s+/u).slice(0, openingWords).join(' ')} …` : opening;
}
