import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCurated } from '../../../src/lib/read-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  [
    'conflict marker',
    '{\n<<<<<<< ours\n',
    /^content\/statements\.json: Unexpected conflict marker.*`npm run convert`/u,
  ],
  ['broken end', '{"statements": [', /^content\/statements\.json: Unexpected text: .*`npm run convert`/u],
  ['empty file', '', /^content\/statements\.json: Unexpected text: .*`npm run convert`/u],
  ['other shape', '{"statements": {}, "voices": []}', /^content\/statements\.json: [^]*`npm run convert`/u],
])('statements with a %s: the error names the file and the mend', async (_, text, message) => {
  writeFileSync(join(root, 'content', 'statements.json'), text);
  await expect(readCurated(root)).rejects.toThrow(message);
});

test('a registry with a conflict marker is not to be written anew', async () => {
  writeFileSync(join(root, 'content', 'permalinks.json'), '<<<<<<< ours\n');
  await expect(readCurated(root)).rejects.toThrow(/conflict marker.*take both sides/u);
});

test('a byte order mark is no part of a file, and a missing file is empty', async () => {
  writeFileSync(join(root, 'content', 'statements.json'), '\uFEFF{"statements": [], "voices": []}');
  writeFileSync(join(root, 'content', 'people.yml'), '\uFEFFana-ruiz:\n  name: Ana Ruiz\n');
  const { gathered, people, topics } = await readCurated(root);
  expect(gathered.statements).toEqual([]);
  expect(Object.keys(people)).toEqual(['ana-ruiz']);
  expect(topics).toEqual({});
});
