import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFormats } from '../../../src/exports/formats.ts';

function render(extension: string, records: readonly Readonly<Record<string, unknown>>[]): string {
  const format = dataFormats.find((each) => each.extension === extension);
  if (!format) throw new Error(`Expected a format \`${extension}\``);
  return format.render(records);
}

describe('CSV', () => {
  test('has a column for each scalar, lists as JSON, and nothing for null', () => {
    const records = [
      { id: 'a', speaker: { name: 'Ana Ruiz' }, topics: ['quays', 'bees'], count: -1 },
      { id: 'b', speaker: null, topics: [], count: 2 },
    ];
    expect(render('csv', records)).toBe(
      'id,speaker.name,topics,count\r\na,Ana Ruiz,"[""quays"",""bees""]",-1\r\nb,,[],2\r\n',
    );
  });

  test.each([
    '=HYPERLINK("https://example.org";"Harbour")',
    '+1 for the harbour',
    '@harbour opens',
    '-- Ana Ruiz',
    '\t=1+1',
    '＝1+1',
  ])('writes no title that a spreadsheet would run: %s', (title) => {
    const csv = render('csv', [{ title, author: { name: title } }]);
    const field = `'${title}`;
    const quoted = field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field;
    expect(csv).toBe(`title,author.name\r\n${quoted},${quoted}\r\n`);
  });

  test('begins no field of text with the sign of a formula, whatever follows it', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
    fc.assert(
      fc.property(sign, fc.string({ unit: 'binary' }), (first, rest) => {
        const row = render('csv', [{ text: first + rest, last: 0 }]).slice('text,last\r\n'.length);
        expect(row).toMatch(/^"?'/u);
      }),
    );
  });
});

test.each(['json', 'jsonl'])('%s gives back every text as it was printed', (extension) => {
  const records = [{ title: '=1+1', words: 'Two\nlines, “marks” and an \u2028' }];
  const text = render(extension, records);
  const parsed: unknown =
    extension === 'json'
      ? JSON.parse(text)
      : text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown);
  expect(parsed).toEqual(records);
});
