import { availableParallelism } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { convertFiles } from '../../../scripts/edge/convert-files.ts';
import { openWorkers, threadsFor } from '../../../scripts/edge/open-workers.ts';
import type * as tasks from './crashing-tasks.ts';

const never = new AbortController().signal;
const names = ['a1.txt', 'a2.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];

function open(threads: number): ReturnType<typeof openWorkers<typeof tasks>> {
  const workers = openWorkers<typeof tasks>(new URL('crashing-tasks.ts', import.meta.url), threads);
  onTestFinished(workers.close);
  return workers;
}

const seedsOf = (files: readonly string[]): { path: string; file: string; sidecarPath: null }[] =>
  files.map((file) => ({ path: `seeds/${file}`, file, sidecarPath: null }));

test.each([1, 2, 3])('gives results in the order of the seeds with %i threads', async (threads) => {
  const options = { cacheFolder: null, signal: never, what: 'Converting seed' };
  const results = await convertFiles(seedsOf(names), open(threads), options);
  expect(results.map(({ file }) => file)).toEqual(names);
});

test('refuses the one seed at which a thread dies, and converts the others', async () => {
  const files = ['b.txt', 'crash.txt', ...names];
  const options = { cacheFolder: null, signal: never, what: 'Converting seed' };
  const results = await convertFiles(seedsOf(files), open(2), options);
  expect(results.map(({ file }) => file)).toEqual(files);
  expect(results.filter(({ diagnostics }) => diagnostics.length > 0)).toMatchObject([
    { file: 'crash.txt', converted: null, diagnostics: [{ path: 'seeds/crash.txt', rule: 'converter-failed' }] },
  ]);
});

test('starts threads for many seeds only, and as many as are asked for', () => {
  expect(threadsFor(199, undefined)).toBe(1);
  expect(threadsFor(200, undefined)).toBe(availableParallelism());
  expect(threadsFor(5, '3')).toBe(3);
  expect(threadsFor(10_000, '1')).toBe(1);
  expect(() => threadsFor(5, 'many')).toThrow('Unexpected `--threads many`, expected a number from 1 to 99');
});
