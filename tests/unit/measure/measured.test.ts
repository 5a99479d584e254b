import { expect, test } from 'vitest';
import { mergeMeasured, parseMeasured } from '../../../scripts/measure/measured.ts';
import { scorePage, toPageFigures } from '../../../scripts/measure/score-pages.ts';
import type { PageRun } from '../../../src/schema/measured.ts';

const figures = toPageFigures([
  scorePage(
    { body: 'a', quotes: [], title: null, byline: [], date: null },
    { body: 'a', quotes: [], title: null, authors: [], date: null },
  ),
]);
const run = (name: string, input: 'txt' | 'html', date: string): PageRun => ({
  name,
  input,
  date,
  converter: 'according-to 0.1.0',
  figures,
});

test('new figures take the place of older ones of the same set and input; others stay', () => {
  const kept = { ...parseMeasured(null), pages: [run('a', 'txt', '2024-01-01'), run('a', 'html', '2024-01-01')] };
  const merged = mergeMeasured(kept, { pages: [run('a', 'txt', '2024-02-02'), run('b', 'txt', '2024-02-02')] });
  expect(merged.pages.map(({ name, input, date }) => [name, input, date])).toEqual([
    ['a', 'txt', '2024-02-02'],
    ['a', 'html', '2024-01-01'],
    ['b', 'txt', '2024-02-02'],
  ]);
});

test('figures of gathering are kept by name', () => {
  const gathered = (name: string, copies: number) => ({
    name,
    date: '2024-01-01',
    converter: 'according-to 0.1.0',
    articles: 1,
    copies,
    figures: [],
  });
  const kept = mergeMeasured(parseMeasured(null), { gathered: [gathered('a', 3), gathered('b', 3)] });
  const merged = mergeMeasured(kept, { gathered: [gathered('a', 4)] });
  expect(merged.gathered.map(({ name, copies }) => [name, copies])).toEqual([
    ['a', 4],
    ['b', 3],
  ]);
});

test('a file that is not what the schema says is refused', () => {
  expect(() => parseMeasured('{"quotes": []}')).toThrow();
});
