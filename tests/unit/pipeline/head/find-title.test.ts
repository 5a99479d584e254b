import { describe, expect, test } from 'vitest';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';
import { findTitle } from '../../../../scripts/pipeline/head/find-title.ts';
import { findSite } from '../../../../scripts/pipeline/head/without-site.ts';

const body = [
  'Crews of the Oakport ferry went back to work on Monday, after three weeks of talks with the harbour board.',
  'The strike over night shifts cost the port two million, and passengers waited in the rain.',
];

/** The title among lines that all stand above the body. */
const titleOf = (...texts: readonly string[]): string | null => titleAmong(texts);
const titleAmong = (texts: readonly string[], masked: readonly number[] = []): string | null => {
  const rows = [...texts, ...body];
  const text = rows.join('\n');
  let at = 0;
  const lines = rows.map((row) => {
    const start = text.indexOf(row, at);
    at = start + row.length;
    return toLine(text, { start, end: at, kind: 'paragraph' });
  });
  const open = [...texts.keys()].filter((index) => !masked.includes(index));
  return findTitle(lines, { open, masked }, body, { firstMarker: texts.length, anchor: texts.length })?.title ?? null;
};

describe('findTitle', () => {
  test.each([
    ['the line that shares words with the article', ['Crews of Oakport ferry return to work']],
    ['the line without the kind of piece before it', ['Opinion | Crews of Oakport ferry return to work']],
    ['the longer line below the name of a series', ['Ask a Gardener', 'Crews of Oakport ferry return to work']],
    [
      'the line nearer to the body where a menu has it in other words',
      ['Oakport ferry crews to end picket', 'x', 'Crews of Oakport ferry return to work'],
    ],
    [
      'the line above its standfirst',
      ['Crews of Oakport ferry return to work', 'What did the strike over night shifts cost?'],
    ],
    [
      'the headline rather than the title of the window',
      ['Ferry strike over night shifts ends | Harbour News', 'x', 'Crews of Oakport ferry return to work'],
    ],
    [
      'the headline alone, where a line names the site before it',
      ['Harbour News | Crews of Oakport ferry return to work', 'x', 'Crews of Oakport ferry return to work'],
    ],
    [
      'the line below the name of a newsletter and its promise',
      ['THE MORNING TIDE', 'News from the quay, every weekday', 'Crews of Oakport ferry return to work'],
    ],
    [
      'the first of two, below a section',
      ['Work', 'Crews of Oakport ferry return to work', 'Passengers waited three weeks for talks over strike'],
    ],
    ['the line without what an agency sets before it', ['UPDATE 2-Crews of Oakport ferry return to work']],
  ])('takes %s', (_, texts) => {
    expect(titleOf(...texts)).toBe('Crews of Oakport ferry return to work');
  });

  test.each([
    ['an entry of a live report', 'Oakport ferry crews return to work on Monday20:42'],
    ['a caption with its credit', 'Crews of the Oakport ferry at work in the harbour. (Ruiz/OPN)'],
    ['a key point', '* Crews of Oakport ferry return to work'],
    ['a note in brackets', '(Adds Oakport ferry crews and harbour board)'],
    ['the name of a series', 'Ask the Crews'],
    ['a dateline', 'OAKPORT harbour, ferry crews —'],
    ['tags', 'Oakport ferry/ Strike over shifts/ Harbour board'],
    ['the rest of a headline', '… as crews of the Oakport ferry return to work'],
    ['a line that has no word of the article', 'Win tickets for the opera'],
  ])('is null rather than %s', (_, text) => {
    expect(titleOf('x', text)).toBeNull();
  });

  test('is the first of two lines right above the byline, though only the other has words of the article', () => {
    const [headline, standfirst] = [
      'My landlord owns a bell, and so do I',
      'Three weeks of talks about passengers in rain',
    ];
    expect(titleAmong(['Low Tide', 'Sign in', headline, standfirst], [1])).toBe(headline);
    expect(titleAmong(['Low Tide', 'Sign in', standfirst], [1])).toBe(standfirst);
  });

  describe('of two headlines right above the body', () => {
    const [headline, deck] = [
      'Port says the harbour board “lost its way” as boats sail again',
      'Passengers waited weeks in the rain',
    ];

    test.each([
      ['alone', [headline, deck]],
      ['below furniture', ['- Low Tide - https://tide.example -', headline, deck]],
      ['below a date', ['harbour-logo Monday, 05 November 2024', headline, deck]],
    ])('is the upper, %s', (_, rows) => {
      expect(titleOf(...rows)).toBe(headline);
    });

    test.each([
      ['introduces the lower', ['From our port in three weeks of rain:', deck]],
      ['is a label', ['Port in rain', deck]],
      ['is the title of the window', ['Harbour board lost its way over the ferry | Low Tide News', deck]],
    ])('is the lower where the upper %s', (_, rows) => {
      expect(titleOf(...rows)).toBe(deck);
    });
  });

  test('is the line right above a byline beyond doubt, whatever its words, and not above a name alone', () => {
    const rows = ['x', 'We sold the wrong goat again', 'By Ana Ruiz', ...body];
    const text = rows.join('\n');
    const lines = rows.map((row) => {
      const start = text.indexOf(row);
      return toLine(text, { start, end: start + row.length, kind: 'paragraph' });
    });
    const title = (isSigned: boolean): string | null =>
      findTitle(lines, { open: [0, 1], masked: [], isSigned }, body, { firstMarker: 2, anchor: 3 })?.title ?? null;
    expect(title(true)).toBe('We sold the wrong goat again');
    expect(title(false)).toBeNull();
  });

  test('is the one line that a text opens with, whatever its words', () => {
    expect(titleOf('Win tickets for the opera')).toBe('Win tickets for the opera');
  });

  test('is a line that is cut for its copies, where it speaks of the article', () => {
    const printedAgain = 'Crews of Oakport ferry return to work';
    expect(titleAmong([printedAgain, 'U.S. News and Harbour Weather Today'], [0])).toBe(printedAgain);
    expect(titleAmong(['x', 'Search for the crews on: Tides'], [1])).toBeNull();
  });

  test('is not put in doubt by the title of the window, which has it in other words', () => {
    const printed = 'Wet passengers waited long hours in the rain';
    expect(titleOf('Strike over shifts cost port | Harbour News', 'x', printed)).toBe(printed);
    expect(titleOf('Strike over shifts cost port', 'x', printed)).not.toBe(printed);
  });

  test('is null where two lines are equally good headlines', () => {
    expect(titleOf('Passengers waited in the rain', 'x', 'Strike over shifts cost port')).toBeNull();
  });
});

describe('findSite', () => {
  test.each([
    { first: 'Ferry strike ends - Low Tide', furniture: ['Low Tide is for subscribers only.'], site: 'Low Tide' },
    { first: 'Ferry strike ends | Low Tide', furniture: ['© 2025 Low Tide'], site: 'Low Tide' },
    { first: 'Ferry strike ends - Low Tide', furniture: ['Subscribe'], site: null },
    { first: 'Ferry strike ends - and begins', furniture: ['Stay and begins'], site: null },
    { first: 'Ferry strike ends', furniture: ['Ferry strike ends'], site: null },
  ])('$first: $site', ({ first, furniture, site }) => {
    expect(findSite(first, furniture)).toBe(site);
  });
});
