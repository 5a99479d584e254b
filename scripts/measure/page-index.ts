import { z } from 'astro/zod';
import type { GoldPage } from './score-pages.ts';

const pageIndexSchema = z.array(
  z.object({
    file: z.string(),
    title: z.string().nullish(),
    byline: z.array(z.string()).nullish(),
    date: z.string().nullish(),
  }),
);

/** What is known of pages’ heads, by the name of their files. */
export function parsePageIndex(json: string): ReadonlyMap<string, Omit<GoldPage, 'body' | 'quotes'>> {
  return new Map(
    pageIndexSchema.parse(JSON.parse(json)).map(({ file, title, byline, date }) => [
      file,
      // No title, and an empty one, are both not known; of a time only its day counts.
      {
        title: title === '' ? null : (title ?? null),
        byline: byline ?? [],
        date: date ? date.slice(0, 'YYYY-MM-DD'.length) : null,
      },
    ]),
  );
}
