import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dataFormats } from '../../src/exports/formats.ts';
import { dataTables } from '../../src/exports/records.ts';
import { articles, isBuilt, pageOf, readJson, readText, textContent } from './dist.ts';

type Rows = Readonly<Record<string, unknown>>[];
const published = articles.filter(({ article }) => article.rights !== 'link-only');

describe.each(dataTables)('/data/$name', ({ name }) => {
  const rows = readJson(`data/${name}.json`) as Rows;

  test('is what its schema says', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats(ajv);
    const validate = ajv.compile(readJson(`data/schema/${name}.json`) as object);
    validate(rows);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has a file in every format, with the same rows', () => {
    expect(dataFormats.filter(({ extension }) => !isBuilt(`data/${name}.${extension}`))).toEqual([]);
    const lines = readText(`data/${name}.jsonl`).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
  });
});

describe('the published data', () => {
  const quotes = readJson('data/quotes.json') as {
    id: string;
    seed: { file: string };
    segments: { start: number; end: number; text: string }[];
  }[];

  test('has every quote once, and no other', () => {
    const expected = published.flatMap(({ article }) => article.quotes.map(({ id }) => id));
    expect(quotes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  test('gives offsets at which the seed has the words', () => {
    const texts = new Map(articles.map(({ article, text }) => [article.seed.file, text]));
    for (const { seed, segments } of quotes) {
      for (const { start, end, text } of segments) expect(texts.get(seed.file)?.slice(start, end)).toBe(text);
    }
  });

  test('is described as a package, file by file', () => {
    const { resources } = readJson('data/datapackage.json') as { resources: { path: string }[] };
    expect(resources).toHaveLength(dataTables.length * dataFormats.length);
    expect(resources.filter(({ path }) => !isBuilt(`data/${path}`))).toEqual([]);
  });

  test('tells of a form that does not hold every text as it was printed, on its page and in the package', () => {
    const page = textContent(pageOf('data/index.html').tree).replace(/\s+/gu, ' ');
    const { resources } = readJson('data/datapackage.json') as { resources: { format: string; description: string }[] };
    const cautioned = dataFormats.flatMap(({ extension, caution }) =>
      caution === null ? [] : [{ extension, caution }],
    );
    expect(cautioned.map(({ extension }) => extension)).toEqual(['csv']);
    for (const { extension, caution } of cautioned) {
      expect(page).toContain(caution);
      const described = resources.filter(({ format }) => format === extension);
      expect(described.filter(({ description }) => !description.endsWith(caution))).toEqual([]);
    }
  });

  test('has a twin beside each article, quote, statement and person', () => {
    const people = readJson('data/people.json') as { id: string }[];
    const statements = readJson('data/statements.json') as { id: string }[];
    const missing = [
      ...articles.map(({ slug }) => `articles/${slug}/index.json`),
      ...quotes.map(({ id }) => `quotes/${id}/index.json`),
      ...statements.map(({ id }) => `statements/${id}/index.json`),
      ...people.map(({ id }) => `people/${id}/index.json`),
    ].filter((file) => !isBuilt(file));
    expect(missing).toEqual([]);
  });
});
