import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measuredSchema } from '../../src/schema/measured.ts';
import { ruleDocsSchema } from '../../src/schema/rules.ts';
import { readText } from './dist.ts';

const readContent = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../content', file), 'utf8'));
const measured = measuredSchema.parse(readContent('measured.json'));
const rules = ruleDocsSchema.parse(readContent('rules.json'));
const method = readText('docs/method/index.html');

test('the page on the method states the figures last measured', () => {
  const shares = [
    ...measured.quotes.flatMap(({ figures }) => [figures.detection.f1, figures.person.endToEndRecall]),
    ...measured.gathered.flatMap(({ figures }) =>
      figures.flatMap(({ precision, recall, recallOf }) => [precision, recall, ...recallOf.map((kind) => kind.recall)]),
    ),
    ...measured.pages.flatMap(({ figures }) => [figures.body.f1, figures.quotes.same]),
  ];
  expect(shares.length).toBeGreaterThan(0);
  for (const share of shares) expect(method).toContain(`${share?.toFixed(1) ?? '–'} %</td>`);
  for (const { name } of [...measured.quotes, ...measured.gathered]) expect(method).toContain(name);
});

test('figures stand in tables with a caption and a header to each row, and in no prose', () => {
  const tables = method.match(/<table\b[\s\S]*?<\/table>/g) ?? [];
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    expect(table).toContain('<caption');
    const rows = /<tbody\b[\s\S]*<\/tbody>/.exec(table)?.[0].match(/<tr\b/g) ?? [];
    expect(table.match(/scope="row"/g)?.length).toBe(rows.length);
  }
  const prose = readFileSync(join(import.meta.dirname, '../../content/docs/method.mdx'), 'utf8');
  expect(prose).not.toMatch(/\d(?:\.\d)? ?%|per cent/);
});

test('every rule is documented under its id', () => {
  const page = readText('docs/rules/index.html');
  for (const { id } of [...rules.attribution, ...rules.rejection, ...rules.cut]) {
    expect(page).toContain(`id="rule-${id}"`);
  }
  const ids = page.match(/ id="rule-[^"]+"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});
