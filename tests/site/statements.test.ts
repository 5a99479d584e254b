import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Element, ElementContent } from 'hast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, test } from 'vitest';
import { articles, hasClass, isBuilt, pageOf, readJson, readText, select, textContent } from './dist.ts';

interface StatementRow {
  readonly id: string;
  readonly difference: string;
  readonly articles: readonly string[];
  readonly printings: readonly { readonly quote: string; readonly article: string }[];
}

const statements = readJson('data/statements.json') as StatementRow[];
const rightsOf = new Map(articles.map(({ article }) => [article.id, article.rights]));
const quotes = new Map(articles.flatMap(({ article }) => article.quotes.map((quote) => [quote.id, quote] as const)));
const slugs = new Map(articles.map(({ article, slug }) => [article.id, slug]));

/** Words as printed: without what is said of them to those who listen, and without the sign for what is left out. */
function printedText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || hasClass(node, 'hidden-visually') || hasClass(node, 'omitted')) return '';
  return node.children.map(printedText).join('');
}

function runsIn(page: string): Element[] {
  const [table] = select(pageOf(page).tree, (element) => hasClass(element, 'aligned'));
  return table ? select(table, (element) => hasClass(element, 'run')) : [];
}

describe.each(statements)('statement $id', ({ id, printings, difference }) => {
  const page = `statements/${id}/index.html`;

  test('shows the exact words of each of its printings', () => {
    const shown = runsIn(page).map((run) => printedText(run).slice(1, -1));
    const expected = printings.flatMap(({ quote }) => quotes.get(quote)?.segments.map(({ text }) => text) ?? []);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test('says that its fullest wording is a reconstruction, and names no side', () => {
    const [main] = select(pageOf(page).tree, ({ tagName }) => tagName === 'main');
    const text = main ? textContent(main) : '';
    expect(text).toContain('A reconstruction, not a transcript');
    expect(text).not.toMatch(/misquote|altered|fabricated/iu);
  });

  test('has its table of printings, of places and of sentences, each with a caption and row headers', () => {
    const tables = select(pageOf(page).tree, ({ tagName }) => tagName === 'table');
    for (const name of ['aligned', 'places', 'coverage'])
      expect(tables.filter((table) => hasClass(table, name))).toHaveLength(1);
    for (const table of tables) {
      expect(select(table, ({ tagName }) => tagName === 'caption')).toHaveLength(1);
      const rows = select(table, ({ tagName }) => tagName === 'tr').filter(
        (row) => select(row, ({ tagName }) => tagName === 'td').length > 0,
      );
      const headless = rows.filter((row) => select(row, ({ properties }) => properties.scope === 'row').length !== 1);
      expect(headless).toEqual([]);
    }
  });

  test('stands on the page of each of its quotes, and among the differences if its words differ', () => {
    const missing = printings.filter(
      ({ quote }) => !readText(`quotes/${quote}/index.html`).includes(`/statements/${id}/`),
    );
    expect(missing).toEqual([]);
    expect(readText('differences/index.html').includes(`/statements/${id}/`)).toBe(difference === 'other-words');
  });

  test('comes with its record, its alignment and a well-formed apparatus with one list of witnesses', () => {
    expect(readJson(`statements/${id}/index.json`)).toEqual(statements.find((statement) => statement.id === id));
    expect(isBuilt(`statements/${id}/alignment.json`)).toBe(true);
    const tei = readText(`statements/${id}/tei.xml`);
    expect(() => fromXml(tei)).not.toThrow();
    expect(tei.match(/<listWit>/gu)).toHaveLength(1);
  });

  test('has a page for each pair of its articles', () => {
    const pairs = new Set(
      printings.flatMap(({ article: one }) =>
        printings.flatMap(({ article: other }) =>
          one === other ? [] : [[slugs.get(one) ?? '', slugs.get(other) ?? ''].toSorted().join('/')],
        ),
      ),
    );
    expect([...pairs].filter((pair) => !isBuilt(`compare/${pair}/index.html`))).toEqual([]);
  });
});

test('no statement holds an article of which only a link may be shown', () => {
  const withheld = statements.filter(({ articles: ids }) => ids.some((id) => rightsOf.get(id) === 'link-only'));
  expect(withheld).toEqual([]);
});

test('a quote that nobody else prints says so', () => {
  const gathered = new Set(statements.flatMap(({ printings }) => printings.map(({ quote }) => quote)));
  const single = articles
    .filter(({ article }) => article.rights !== 'link-only')
    .flatMap(({ article }) => article.quotes.filter(({ id }) => !gathered.has(id)));
  const silent = single.filter(
    ({ id }) => !/Printed by this article only|No other article names/u.test(readText(`quotes/${id}/index.html`)),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the schema of the statements can be read by others', () => {
  const schema = readJson('data/schema/statements.json') as object;
  expect(() => new Ajv2020({ strict: false, formats: { uri: true } }).compile(schema)).not.toThrow();
});
