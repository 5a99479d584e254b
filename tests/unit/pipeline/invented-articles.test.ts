/**
 * Whole articles, in the ways newspapers of several countries write, with who speaks in each quote as a careful reader
 * would say. They are invented: nobody in them exists. Where the converter names another or nobody, `found` says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertSeed } from '../../../scripts/pipeline/index.ts';

interface Spoken {
  /** What the quote begins with. */
  readonly words: string;
  /** Null where the article names nobody. */
  readonly speaker: string | null;
  /** Whom the converter names, where that is not the speaker. */
  readonly found?: string | null;
}

const folder = join(import.meta.dirname, 'invented');
const spoken = JSON.parse(readFileSync(join(folder, 'speakers.json'), 'utf8')) as Record<string, readonly Spoken[]>;
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** How much of a quote tells it from the others. */
const toldApart = 48;

test.each(files)('%s: every quote has its speaker, or nobody', (file) => {
  const { converted } = convertSeed({ file, bytes: readFileSync(join(folder, file)), sidecar: null });
  const found = converted?.quotes.map(({ segments, speaker }) => ({
    words: segments[0]?.text.slice(0, toldApart),
    speaker: speaker?.name ?? null,
  }));
  const expected = spoken[file]?.map((each) => ({
    words: each.words,
    speaker: each.found === undefined ? each.speaker : each.found,
  }));
  expect(found).toEqual(expected);
});

test('of those the converter does not find, it names none wrongly', () => {
  const missed = Object.values(spoken)
    .flat()
    .filter(({ found }) => found !== undefined);
  expect(missed.filter(({ found }) => found !== null)).toEqual([]);
});
