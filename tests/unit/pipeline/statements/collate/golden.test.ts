import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collate, type CollateInput } from '../../../../../scripts/pipeline/statements/collate/collate.ts';
import { toTable } from './to-table.ts';

const folder = new URL('golden/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.in.txt'))
  .map((file) => file.replace('.in.txt', ''))
  .sort();

/** `a1: words | words of the same quote`, a line a quote; `voices: a1 a2` for those that count once; `#` a remark. */
function parseCase(text: string): CollateInput {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const voices = lines.filter((line) => line.startsWith('voices: ')).map((line) => line.slice(8).split(' '));
  const quotes = lines
    .filter((line) => !line.startsWith('voices: '))
    .map((line, index) => {
      const [article = '', words = ''] = line.split(/: (.*)/s);
      return { id: `${article}q${index}`, article, segments: words.split(' | ') };
    });
  return { quotes, voices };
}

describe('difficult cases', () => {
  test('are ten at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });

  test.each(cases)('%s', (name) => {
    const expected = new URL(`${name}.out.txt`, folder);
    const table = toTable(collate(parseCase(readFileSync(new URL(`${name}.in.txt`, folder), 'utf8'))));
    if (process.env['UPDATE'] === '1') writeFileSync(expected, table);
    if (!existsSync(expected)) throw new Error(`Missing ${name}.out.txt; UPDATE=1 writes it, then check it by hand`);
    expect(table).toBe(readFileSync(expected, 'utf8'));
  });
});
