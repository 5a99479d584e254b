import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { GoldArticle } from '../../scripts/measure/gold.ts';
import type { Span } from '../../src/schema/span.ts';

/**
 * Beside each invented article: which of its words are quoted, from whom, and which words between marks are not speech.
 */
const sidecarSchema = z.strictObject({
  quotes: z.array(
    z.strictObject({
      words: z.string().min(1),
      speaker: z.string().nullable(),
      source: z.string().min(1),
      by: z.enum(['named', 'pronoun', 'nominal', 'org']),
    }),
  ),
  notSpeech: z.array(z.string().min(1)),
});

const folder = join(import.meta.dirname, '../fixtures/articles');

export interface InventedArticle {
  readonly name: string;
  readonly gold: GoldArticle;
}

/** Every article of `tests/fixtures/articles/`, annotated. */
export function readArticles(): InventedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const text = readFileSync(join(folder, file), 'utf8');
      const sidecar = sidecarSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
      return { name, gold: toGold(text, sidecar) };
    });
}

function toGold(text: string, { quotes, notSpeech }: z.infer<typeof sidecarSchema>): GoldArticle {
  return {
    text,
    quotes: quotes.map(({ words, speaker, source, by }) => {
      const span = onlySpan(text, words);
      return {
        ...span,
        person: speaker,
        mention: source,
        mentionType: by,
        mentionSpans: [nearestSpan(text, source, span)],
        isHeadline: false,
        method: null,
      };
    }),
    notSpeech: notSpeech.map((words) => ({ ...onlySpan(text, words), isCounted: true })),
  };
}

function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function onlySpan(text: string, words: string): Span {
  const [span, ...others] = spansOf(text, words);
  if (!span || others.length > 0) throw new Error(`Expected once in the article: ${words}`);
  return span;
}

function nearestSpan(text: string, words: string, { start, end }: Span): Span {
  const distance = (span: Span): number => Math.max(start - span.end, span.start - end, 0);
  const [nearest] = spansOf(text, words).sort((a, b) => distance(a) - distance(b));
  if (!nearest) throw new Error(`Expected in the article: ${words}`);
  return nearest;
}
