import { describe, expect, test } from 'vitest';
import { boundPaste, readPaste, type Sought } from '../../../src/check/read-paste.ts';

const textsOf = ({ readings }: Sought): string[] => readings.map(({ text }) => text);

describe('readPaste', () => {
  test.each<[string, string, string[]]>([
    ['plain words', 'We waited for years.', ['We waited for years.']],
    ['curly marks', '“We waited for years.”', ['We waited for years.']],
    ['guillemets', '«We waited for years»', ['We waited for years']],
    ['a name and straight marks', 'Ruiz: "We waited for years."', ['We waited for years.']],
    ['links, handles and emoji', '@tide We waited 🚢 for years https://example.org/a?b', ['We waited 🚢 for years']],
    ['a hashtag that may be a word', 'We waited for #PortVell', ['We waited for Port Vell', 'We waited for']],
    ['an interrupted quote', '“We waited,” Ruiz said, “for nine years.”', ['We waited, for nine years.']],
  ])('%s', (_, text, readings) => {
    expect(textsOf(readPaste(text).joined)).toEqual(readings);
  });

  test.each([
    ['We waited for years. — Ana Ruiz', 'We waited for years.'],
    ['We waited for years. - Ana Ruiz, mayor', 'We waited for years.'],
    ['We waited for years.\nAna Ruiz', 'We waited for years.'],
    ['We waited for years, said Ana Ruiz.', 'We waited for years'],
    ['We waited for years, Mayor Ana Ruiz said.', 'We waited for years'],
    ['Ana Ruiz says: We waited for years.', 'We waited for years.'],
    ['Ana Ruiz says: We waited for years. — The Tide', 'We waited for years.'],
  ])('looks for “%s” with and without the name', (text, words) => {
    const texts = textsOf(readPaste(text).joined);
    expect(texts[0]).toBe(text.replace('\n', ' '));
    expect(texts.map((each) => each.trim())).toContain(words);
  });

  test('keeps a long clause after a dash', () => {
    const text = 'We waited — and I say it again to all who would not hear it then, we waited';
    expect(textsOf(readPaste(text).joined)).toEqual([text]);
  });

  test('takes quoted parts by themselves, too, when each is long enough', () => {
    expect(readPaste('“We waited for years.” Then: “We will never wait again.”').parts.map(textsOf)).toEqual([
      ['We waited for years.'],
      ['We will never wait again.'],
    ]);
    expect(readPaste('“We waited,” Ruiz said, “for nine years.”').parts).toEqual([]);
  });

  test('takes marks round a word or two for a part of the words', () => {
    const text = 'They called it a “car park” for the ships of the Northern Line';
    expect(textsOf(readPaste(text).whole ?? { readings: [] })).toEqual([text]);
    expect(readPaste('Ruiz: “We waited for years.”').whole).toBeNull();
  });

  test('finds no words in a text without any', () => {
    expect(readPaste(' … 🚢 “!” ').joined.readings).toEqual([]);
  });
});

describe('boundPaste', () => {
  test('keeps a quote as it is, but for white space at its ends', () => {
    expect(boundPaste(' We waited.\n')).toEqual({ text: 'We waited.', cut: false });
  });

  test.each([
    ['words', 'waited '.repeat(1000)],
    ['one endless word', 'x'.repeat(9000)],
    ['words that are long in an address', '“ждать” '.repeat(1000)],
    ['halves of characters', '🚢'.repeat(4000)],
  ])('cuts %s so that an address holds them', (_, text) => {
    const bounded = boundPaste(text);
    expect(bounded.cut).toBe(true);
    expect(bounded.text.isWellFormed()).toBe(true);
    expect(text.startsWith(bounded.text.slice(0, -1))).toBe(true);
    expect(new URLSearchParams({ q: bounded.text }).toString().length).toBeLessThanOrEqual(6000);
  });
});
