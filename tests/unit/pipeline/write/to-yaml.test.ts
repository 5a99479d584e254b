import fc from 'fast-check';
import { Document, isMap, parse, visit } from 'yaml';
import { expect, test } from 'vitest';
import { toYaml } from '../../../../scripts/pipeline/write/to-yaml.ts';

/** The same by `yaml` alone. */
function byLibrary(value: object): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Map(_key, map) {
      if (map.has('start') && map.items.every((pair) => !isMap(pair.value))) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

const texts = [
  '', ' ', 'no', 'Yes', 'y', 'null', '~', '<<', 'True', 'on', 'off it went', '12', '1_000', '0x1f', '0b1', '017', '1e5', '12e3456789', '-1.5', '.5', '.inf', '-.INF', '.nan', '+1',
  '12:30', '1:2:3.5', '2024-05-31', '2024-05-31 12:00', '2024-05-31T12:00:00Z', '2024', '-', '- a', '-a', '?', '? a', '?a', ':', ':a', 'a:', 'a: b', 'a:b', 'a :b', 'a #b', 'a#b', '#a', 'a ',
  ' a', '[a]', 'a [b]', '{a', 'a, b', 'a,b', ', a', '&a', '*a', '!a', '|', '>', '%a', '@a', '`a`', "'a'", '"a"', `"a" 'b'`, `it's "so"`, `it's: so`, `a: "b"`, 'a\\b: c', 'a\\b', '---', '--- a', '----', '...', '... and so on', 'a ---',
  'a\nb', 'a\n', '\n', 'a\n---\nb', 'a\tb', '\ta', 'a\u0085b', 'a\u2028b', '\ufeffa', '\u0000', '\ud800', '“a”', '“a: b,”', '€5', '5 %', '1.', '1,000', 'Übersee', '🙂', '🙂: ', '\u00a0a\u00a0',
]; // prettier-ignore

test.each(texts)('writes %j as the library does, in a block and on one line', (text) => {
  const value = { text, list: [text], inner: { text }, span: { start: 1, end: 2, text }, last: [{ start: 0, text }] };
  expect(toYaml(value)).toBe(byLibrary(value));
  expect(parse(toYaml(value), { version: '1.1' })).toEqual(value);
});

const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[aeZ09 :,#?'"[\]{}&*!|>%@`~.\n\t“”\\-]{0,8}$/u),
);
const span = fc.record({ start: fc.nat(), end: fc.nat(), text, reason: text });
const facts = fc.record({
  title: fc.option(text),
  authors: fc.array(text),
  date: fc.option(text),
  seed: fc.record({ file: text, isKept: fc.boolean() }),
  cuts: fc.array(span, { maxLength: 3 }),
  people: fc.array(fc.record({ name: text, mentions: fc.array(span, { maxLength: 3 }) }), { maxLength: 3 }),
  quotes: fc.array(
    fc.record({ text, source: fc.option(span), confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 3 },
  ),
});

test('writes any frontmatter as the library does', () => {
  fc.assert(
    fc.property(facts, (value) => {
      expect(toYaml(value)).toBe(byLibrary(value));
    }),
    { numRuns: 500 },
  );
});
