import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, test } from 'vitest';
import { toAlignment } from '../../../src/exports/alignment.ts';
import { toTei } from '../../../src/exports/tei.ts';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import { createHrefs } from '../../../src/lib/href.ts';
import { statementContent } from '../lib/sample-statement.ts';

const { statements } = buildCatalog(statementContent());
const [statement] = statements;
if (!statement) throw new Error('Expected a statement');

function elements(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

describe('a statement as TEI', () => {
  const tree = fromXml(toTei(statement, 'A <Site> & more', createHrefs('/', 'https://example.org')));

  test('has one list of witnesses, and each reading points into it', () => {
    expect(elements(tree, 'listWit')).toHaveLength(1);
    const ids = elements(tree, 'witness').map(({ attributes }) => `#${attributes['xml:id'] ?? ''}`);
    expect(ids).toEqual(['#A', '#B', '#C']);
    const pointers = elements(tree, 'rdg').flatMap(({ attributes }) => (attributes['wit'] ?? '').split(' '));
    expect(pointers.filter((pointer) => !ids.includes(pointer))).toEqual([]);
  });

  test('gives back the words of each witness', () => {
    const [segment] = elements(tree, 'seg');
    const wordsOf = (witness: string): string =>
      (segment?.children ?? [])
        .map((child) => {
          if (child.type === 'text') return child.value;
          const reading = elements({ type: 'root', children: [child as Element] }, 'rdg').find(({ attributes }) =>
            (attributes['wit'] ?? '').split(' ').includes(witness),
          );
          return reading ? textOf(reading) : '';
        })
        .join('');
    expect(['#A', '#B', '#C'].map(wordsOf)).toEqual(statement.printings.map(({ quote }) => quote.text));
  });
});

test('gives well-formed TEI of characters that XML cannot hold', () => {
  const hostile = ']]> & <b> \0\x01\x1F\uD800\uDC00\uDC00\uFFFE \u{1F600}';
  const printed = statement.articles.map((article) => ({ ...article, title: hostile, authors: [hostile] }));
  const speaker = { ...statement.speaker, name: hostile };
  const tree = fromXml(toTei({ ...statement, speaker, articles: printed }, hostile, createHrefs('/', 'https://e.org')));
  const shown = ']]> & <b> \uFFFD\uFFFD\uFFFD\u{10000}\uFFFD\uFFFD \u{1F600}';
  expect(elements(tree, 'author').map(textOf)).toEqual(Array.from({ length: 4 }, () => shown));
});

describe('a statement as an alignment', () => {
  test('has a row for each witness whose tokens are its words', () => {
    const { witnesses, table } = toAlignment(statement);
    expect(witnesses).toEqual(['A', 'B', 'C']);
    expect(
      table.map((row) =>
        row
          .flatMap((cell) => cell ?? [])
          .map(({ t }) => t)
          .join(''),
      ),
    ).toEqual(statement.printings.map(({ quote }) => quote.text));
    expect(table[2]?.[0]).toBeNull();
  });
});
