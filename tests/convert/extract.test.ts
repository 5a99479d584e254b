import { expect, test } from 'vitest';
import { workplace } from './run.ts';

const article = (n: number): string => `The harbour closes for winter number ${n}

The harbour of Lower Tarn will close on the first of November, its board said on Monday after meeting ${n}.

“The piles under quay ${n} are rotten from end to end,” said Mira Dovlan, who has led the board for nine years.
`;

interface Line {
  file: string;
  article: { title: string | null; date: string | null };
  body: { start: number; end: number; text: string }[];
  quotes: { id: string; segments: { start: number; end: number; text: string }[] }[];
  messages: { severity: string }[];
}

function parseLines(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('prints one line for each seed, in the order of their names, with spans of the seed’s own words', () => {
  const place = workplace({
    'seeds/b.txt': article(2),
    'seeds/a.txt': article(1),
    'seeds/a.yml': 'date: 2024-05-31\n',
  });
  const { status, stdout } = place.extract('seeds');
  const lines = parseLines(stdout);
  expect(status).toBe(0);
  expect(lines.map(({ file }) => file)).toEqual(['seeds/a.txt', 'seeds/b.txt']);
  expect(lines.map(({ article: { title, date } }) => [title, date])).toEqual([
    ['The harbour closes for winter number 1', '2024-05-31'],
    ['The harbour closes for winter number 2', null],
  ]);
  for (const { file, body, quotes } of lines) {
    expect(quotes).toHaveLength(1);
    const text = place.read(file);
    for (const span of [...body, ...quotes.flatMap(({ segments }) => segments)])
      expect(text.slice(span.start, span.end)).toBe(span.text);
  }
});

test('writes nothing, and mints the ids that a fresh conversion mints', () => {
  const place = workplace({ 'seeds/a.txt': article(1) });
  const [line] = parseLines(place.extract('seeds/a.txt').stdout);
  expect(place.content()).toEqual({});
  place.convert();
  const { quotes } = JSON.parse(place.read('content/permalinks.json')) as { quotes: object };
  expect(line?.quotes.map(({ id }) => id)).toEqual(Object.keys(quotes));
});

test('prints an empty line with its message for a refused seed, as every file gets one', () => {
  const place = workplace({ 'seeds/a.txt': article(1), 'seeds/empty.txt': '' });
  const { status, stdout, stderr } = place.extract('seeds');
  expect(status).toBe(0);
  expect(parseLines(stdout)[1]).toMatchObject({
    file: 'seeds/empty.txt',
    article: { title: null },
    body: [],
    messages: [{ severity: 'fatal' }],
  });
  expect(stderr).toContain('seeds/empty.txt:1:1');
});

test('refuses a page of which nothing reads as an article', () => {
  const form = '<!doctype html><title>Sign in</title><body><p>Your account</p><p>Forgotten it?</p></body>';
  const { stdout } = workplace({ 'seeds/a.html': form }).extract('seeds');
  expect(parseLines(stdout)[0]).toMatchObject({ body: [], messages: [{ severity: 'fatal', rule: 'seed-no-article' }] });
});

test('fails on a path that is not there, and on none', () => {
  const place = workplace({ 'seeds/a.txt': article(1) });
  expect(place.extract('seeds', 'nowhere')).toMatchObject({
    status: 1,
    stderr: 'nowhere: Missing, expected a file or a folder here [file-missing]\n',
  });
  expect(place.extract().status).toBe(1);
  expect(place.extract('seeds', '--therads', '2')).toMatchObject({
    status: 1,
    stderr: "Unknown option '--therads'; `--help` tells what there is.\n",
  });
});

test('prints all lines whole through a pipe, however many', () => {
  const count = 300;
  const seeds = Array.from({ length: count }, (_, n) => [`seeds/${n}.txt`, article(n)] as const);
  const lines = parseLines(workplace(Object.fromEntries(seeds)).extract('seeds').stdout);
  expect(lines).toHaveLength(count);
}, 60_000);
