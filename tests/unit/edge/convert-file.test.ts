import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheAt } from '../../../scripts/edge/cache.ts';
import { convertFile, loadSeed, loadTerms } from '../../../scripts/edge/convert-file.ts';
import type { SeedPath } from '../../../scripts/edge/list-seeds.ts';

const words = 'The quay closes\n\n“The piles are rotten,” said Mira Dovlan on Monday.\n';

function place(): { readonly seed: SeedPath; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'quay.txt');
  writeFileSync(path, words);
  return { seed: { path, file: 'quay.txt', sidecarPath: null }, folder };
}

test('a seed is digested, and the whole of it kept', () => {
  const { seed, folder } = place();
  const cache = cacheAt(folder);
  const { converted, isCached } = convertFile(seed, cache);
  if (!converted) return expect.fail('refused');
  expect(isCached).toBe(false);
  expect(converted.digest).toMatchObject({
    file: 'quay.txt',
    people: [{ name: 'Mira Dovlan', type: 'person', forms: ['Mira Dovlan'] }],
    quotes: [{ segments: ['The piles are rotten,'], start: 18, speaker: { name: 'Mira Dovlan' } }],
  });
  expect(loadSeed(converted.kept, cache).text).toBe(words);
  expect(convertFile(seed, cache)).toEqual({ file: 'quay.txt', converted, diagnostics: [], isCached: true });
});

test('what the cache has lost is made again of the same seed', () => {
  const { seed, folder } = place();
  const cache = cacheAt(folder);
  const { converted } = convertFile(seed, cache);
  if (!converted) return expect.fail('refused');
  const [whole, terms] = [loadSeed(converted.kept, cache), loadTerms(converted.kept, cache)];
  for (const name of readdirSync(folder)) if (name !== 'quay.txt') rmSync(join(folder, name));
  expect(loadSeed(converted.kept, cache)).toEqual(whole);
  expect(loadTerms(converted.kept, cache)).toEqual(terms);
  expect(readdirSync(folder)).toEqual(['quay.txt']);
});

test('a seed that was changed meanwhile is not taken for what it was', () => {
  const { seed, folder } = place();
  const { converted } = convertFile(seed, cacheAt(null));
  if (!converted) return expect.fail('refused');
  writeFileSync(seed.path, words.replace('rotten', 'sound'));
  expect(() => loadSeed(converted.kept, cacheAt(folder))).toThrow(
    `\`${seed.path}\` was changed while it was converted: convert again`,
  );
});
