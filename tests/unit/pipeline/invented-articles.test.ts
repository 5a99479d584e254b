/**
 * Whole articles, in the ways newspapers of several countries write, with who speaks in each quote as a careful reader
 * would say. They are invented: nobody in them exists. Where somebody speaks whom the converter does not find, `missed`
 * says so: it must name nobody there, and the day it names the speaker the mark is to go.
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
  /** Whether the converter does not find this speaker, and names nobody. */
  readonly missed?: true;
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
  const expected = spoken[file]?.map(({ words, speaker, missed }) => ({ words, speaker: missed ? null : speaker }));
  expect(found).toEqual(expected);
});
