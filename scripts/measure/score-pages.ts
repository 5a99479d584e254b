import type { PageFigures } from '../../src/schema/measured.ts';
import { hasSameQuotes } from './has-same-quotes.ts';
import { percent } from './percent.ts';

/** What people say of a page: its body, and its head as far as known. */
export interface GoldPage {
  readonly body: string;
  /** The quotes between marks that the converter finds in the body alone, as plain text; no person annotated them. */
  readonly quotes: readonly string[];
  readonly title: string | null;
  readonly byline: readonly string[];
  /** YYYY-MM-DD */
  readonly date: string | null;
}

/** What the converter kept of it. */
export interface ReadPage {
  readonly body: string;
  readonly quotes: readonly string[];
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

interface HeadScore {
  readonly isKnown: boolean;
  readonly isGiven: boolean;
  readonly isRight: boolean;
}

interface QuotesScore {
  /** The page has a quote, or its body alone has one. */
  readonly hasQuotes: boolean;
  readonly isSame: boolean;
}

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly quotes: QuotesScore;
  readonly title: HeadScore;
  readonly byline: HeadScore;
  readonly date: HeadScore;
}

/** Runs of four words with how often each occurs; a text of fewer words is one run. */
function runsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let index = 0; index + 4 <= Math.max(4, words.length); index += 1) {
    const run = words.slice(index, index + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0);

/** Letters and digits only, so that marks, case and spaces do not count. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Compare what the converter kept of one page with what people say is its own. */
export function scorePage(gold: GoldPage, read: ReadPage): PageScore {
  const [want, got] = [runsOf(gold.body), runsOf(read.body)];
  const common = [...want].reduce((sum, [run, count]) => sum + Math.min(count, got.get(run) ?? 0), 0);
  const precision = common / Math.max(1, total(got));
  const recall = common / Math.max(1, total(want));
  const authors = new Set(read.authors.map(fold));
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    quotes: {
      hasQuotes: gold.quotes.length > 0 || read.quotes.length > 0,
      isSame: hasSameQuotes(gold.quotes, read.quotes),
    },
    title: {
      isKnown: gold.title !== null,
      isGiven: read.title !== null,
      isRight: fold(read.title ?? '') === fold(gold.title ?? ''),
    },
    byline: {
      isKnown: gold.byline.length > 0,
      isGiven: read.authors.length > 0,
      isRight: gold.byline.every((author) => authors.has(fold(author))),
    },
    date: { isKnown: gold.date !== null, isGiven: read.date !== null, isRight: read.date === gold.date },
  };
}

/** The figures over all pages: the body’s are means over pages. */
export function toPageFigures(scores: readonly PageScore[]): PageFigures {
  const meanOf = (field: 'precision' | 'recall' | 'f1'): number | null =>
    percent(
      scores.reduce((sum, score) => sum + score[field], 0),
      scores.length,
    );
  const headOf = (field: 'title' | 'byline' | 'date'): PageFigures['title'] => {
    const known = scores.map((score) => score[field]).filter(({ isKnown }) => isKnown);
    const right = known.filter(({ isRight }) => isRight).length;
    const given = known.filter(({ isGiven }) => isGiven).length;
    return { known: known.length, right: percent(right, known.length), rightOfGiven: percent(right, given) };
  };
  const sameOf = (some: readonly PageScore[]): number | null =>
    percent(some.filter(({ quotes }) => quotes.isSame).length, some.length);
  const quoting = scores.filter(({ quotes }) => quotes.hasQuotes);
  return {
    pages: scores.length,
    body: { precision: meanOf('precision'), recall: meanOf('recall'), f1: meanOf('f1') },
    quotes: { same: sameOf(scores), quoting: quoting.length, sameOfQuoting: sameOf(quoting) },
    title: headOf('title'),
    byline: headOf('byline'),
    date: headOf('date'),
  };
}
