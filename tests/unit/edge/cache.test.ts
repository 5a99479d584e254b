import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheAt } from '../../../scripts/edge/cache.ts';

function place(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return { folder, path: join(folder, 'key') };
}

const values = [{ said: '“Côte”' }, null, ['second', 2], 'x'.repeat(100_000)];

test('values kept together are read one by one', () => {
  const cache = cacheAt(place().folder);
  cache.set('key', values);
  expect(values.map((_, index) => cache.get('key', index))).toEqual(values);
  expect(cache.get('key', values.length)).toBe(null);
  expect(cache.get('other', 0)).toBe(null);
});

test('of a file that was cut off only the values that are whole are read', () => {
  const { folder, path } = place();
  const cache = cacheAt(folder);
  cache.set('key', values);
  truncateSync(path, 1000);
  expect(values.map((_, index) => cache.get('key', index))).toEqual([...values.slice(0, 3), null]);
  truncateSync(path, 5);
  expect(cache.get('key', 0)).toBe(null);
});

test('a value that was damaged is not taken for whole', () => {
  const { folder, path } = place();
  const cache = cacheAt(folder);
  cache.set('key', values);
  const bytes = readFileSync(path);
  bytes[bytes.indexOf('second')] = 0x53;
  writeFileSync(path, bytes);
  expect(values.map((_, index) => cache.get('key', index))).toEqual([values[0], null, null, values[3]]);
});

test('a cache that can keep nothing has nothing', () => {
  for (const cache of [cacheAt(null), cacheAt(join(place().folder, 'missing'))]) {
    cache.set('key', values);
    expect(cache.get('key', 0)).toBe(null);
  }
});
