import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gatheringRunSchema, quoteRunSchema, perturbationRunSchema, pageRunSchema } from '../../src/schema/measured.ts';
import { makeFolder } from '../run/temporary-folder.ts';

const script = join(import.meta.dirname, '../../scripts/measure.ts');
const measure = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

const article = `The harbour closes for winter

The harbour of Lower Tarn will close on the first of November, its board said on Monday.

“The piles are rotten from end to end,” said Mira Dovlan, who has led the board for nine years.
`;
const words = 'The piles are rotten from end to end,';
const start = article.indexOf(words);
const line = JSON.stringify({
  text: article,
  quotes: [{ start, end: start + words.length, speaker_canonical: 'Mira Dovlan', mention_type: 'named' }],
});

test('measures gzipped articles, and takes the sample asked for', () => {
  const gold = join(makeFolder({}), 'gold.jsonl.gz');
  writeFileSync(gold, gzipSync(`${line}\n${line}\n${line}\n`));
  const { status, stdout } = measure(gold, '--every', '2', '--from', '0', '--json', '--name', 'Invented');
  expect(status).toBe(0);
  const [run] = quoteRunSchema.array().parse(JSON.parse(stdout));
  expect(run).toMatchObject({ name: 'Invented', every: 2, from: 0 });
  expect(run?.figures).toMatchObject({ articles: 2, detection: { f1: 100 }, person: { endToEndRecall: 100 } });
});

test('compares with the same articles after a change', () => {
  const gold = join(makeFolder({}), 'gold.jsonl');
  writeFileSync(gold, line);
  const { stdout } = measure(gold, '--perturb', 'marks', '--json');
  const runs = perturbationRunSchema.array().parse(JSON.parse(stdout));
  expect(runs.map(({ perturbation }) => perturbation)).toContain('marks: guillemets');
  expect(runs.map(({ changed }) => changed.f1)).toEqual(runs.map(() => 100));
});

test('measures gathering on variants of the quotes, by share of words changed', () => {
  const gold = join(makeFolder({}), 'gold.jsonl');
  writeFileSync(gold, line);
  const { stdout } = measure('--statements', gold, '--copies', '5', '--json', '--name', 'Invented');
  const [run] = gatheringRunSchema.array().parse(JSON.parse(stdout));
  expect(run).toMatchObject({ name: 'Invented', articles: 1, copies: 5 });
  expect(run?.figures.map(({ reworded }) => reworded)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(run?.figures[0]?.pairs).toBeGreaterThan(0);
});

test('measures pages against their own text and what is known of their heads', () => {
  const folder = makeFolder({});
  writeFileSync(join(folder, 'tarn.txt'), `Share Tweet Email\n\n${article}\nAdvertisement\n`);
  writeFileSync(join(folder, 'tarn.gold.txt'), article.split('\n').slice(2).join('\n'));
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify([{ file: 'tarn', title: 'The harbour closes for winter', byline: null, date: '' }]),
  );
  const { stdout } = measure('--pages', folder, '--json');
  const [run] = pageRunSchema.array().parse(JSON.parse(stdout));
  expect(run?.figures).toMatchObject({
    pages: 1,
    body: { f1: 100 },
    quotes: { same: 100, quoting: 1, sameOfQuoting: 100 },
    title: { known: 1, right: 100 },
    date: { known: 0 },
  });
});

test.each([
  { name: 'a file that is not there', args: ['absent.jsonl'], says: 'Cannot measure by `absent.jsonl`' },
  {
    name: 'a change that is not known',
    args: ['x', '--perturb', 'weather'],
    says: 'Unexpected `weather`',
  },
  { name: 'a folder that is not there', args: ['--pages', 'absent'], says: 'Nothing at `absent`' },
  { name: 'an option that would change nothing', args: ['x', '--html'], says: 'Unexpected `--html`' },
  { name: 'another', args: ['--pages', 'x', '--every', '2'], says: 'Unexpected `--every`' },
  { name: 'a file beside pages', args: ['x', '--pages', 'y'], says: 'Unexpected `x` beside `--pages`' },
  { name: 'a sample that is no number', args: ['x', '--every', 'other'], says: 'Unexpected `other`' },
])('says in one line what is wrong with $name', ({ args, says }) => {
  const { status, stderr } = measure(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('    at ');
});
