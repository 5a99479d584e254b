import { describe, expect, test } from 'vitest';
import { isPersonName, readAuthors } from '../../../../scripts/pipeline/head/names.ts';
import { parseByline } from '../../../../scripts/pipeline/head/parse-byline.ts';
import { findDates, isoDate } from '../../../../scripts/pipeline/head/parse-date.ts';
import { withoutSite } from '../../../../scripts/pipeline/head/without-site.ts';

describe('findDates', () => {
  test.each([
    ['Paul Ruiz, 12/24/2025The ferry', [['2025-12-24', '12/24/2025']]],
    ['Updated 3:04 p.m. EDT, Jan 4, 2025', [['2025-01-04', 'Jan 4, 2025']]],
    [
      '15:56 BST, 27 April 2024 | Updated: 15:57 BST, 28 April 2024',
      [
        ['2024-04-27', '27 April 2024'],
        ['2024-04-28', '28 April 2024'],
      ],
    ],
    ['Nov 15, 20195:45 AM', [['2019-11-15', 'Nov 15, 2019']]],
    ['Tuesday, 3rd of September 2024', [['2024-09-03', '3rd of September 2024']]],
    ['Sept. 5, 2024', [['2024-09-05', 'Sept. 5, 2024']]],
    ['2024-02-14T16:15:30Z', [['2024-02-14', '2024-02-14']]],
    ['24/12/2025', [['2025-12-24', '24/12/2025']]],
    ['05/05/2025', [['2025-05-05', '05/05/2025']]],
    ['24.12.2025', [['2025-12-24', '24.12.2025']]],
    ['24.12.25, 01:13 PM', [['2025-12-24', '24.12.25']]],
  ])('reads %s', (text, dates) => {
    expect(findDates(text).map(({ date, printed }) => [date, printed])).toEqual(dates);
  });

  test('gives no date for a form that can be read two ways', () => {
    expect(findDates('Published 03/04/2025')).toMatchObject([{ date: null, printed: '03/04/2025' }]);
    expect(findDates('Published 03.04.25')).toMatchObject([{ date: null, printed: '03.04.25' }]);
  });

  test.each([
    'Tuesday',
    'this week',
    'May 4',
    'in January 2025',
    '2 hours ago',
    '31/31/2025',
    'Feb 30, 2025',
    '1/2/3456',
    'page 12/24/20251',
  ])('finds no certain date in “%s”', (text) => {
    expect(findDates(text).filter(({ date }) => date !== null)).toEqual([]);
  });

  test('takes one value with two dates for none', () => {
    expect(isoDate('Jan 4, 2025 or Jan 5, 2025')).toBeNull();
  });
});

describe('readAuthors', () => {
  test.each([
    ['Ana Ruiz | Oakport Sentinel', ['Ana Ruiz']],
    ['ANA RUIZ | aruiz@harbour.example | Pine Harbour Times', ['ANA RUIZ']],
    ['Ana Ruiz, Oakport Herald-Star', ['Ana Ruiz']],
    ['Ana Ruiz and John Smith, Staff Writer | Reuters', ['Ana Ruiz', 'John Smith']],
    ['ANA RUIZ, JOHN SMITH and MIA DE LA CRUZ-ORTEGA', ['ANA RUIZ', 'JOHN SMITH', 'MIA DE LA CRUZ-ORTEGA']],
    ['Ana RuizTravel News Reporter', ['Ana Ruiz']],
    ['Ana Ruiz Political Correspondent', ['Ana Ruiz']],
    ['Ana Ruiz Housing correspondent', ['Ana Ruiz']],
    ['Ana Ruiz Middle East correspondent', ['Ana Ruiz']],
    ['Ana Maria Ruiz Reporter', ['Ana Maria Ruiz']],
    ['Ana de Ruiz editor', ['Ana de Ruiz']],
    ['Ana Ruiz@anaruiz', ['Ana Ruiz']],
    ['Ana Ruiz for Harbour Online', ['Ana Ruiz']],
    ['The Associated Press', ['The Associated Press']],
    ['Ana Ruiz, Associated Press', ['Ana Ruiz']],
    ['Victoria O’Regan Follow', ['Victoria O’Regan']],
    ['PTI Oakport', ['PTI']],
    ['Ana Ruiz | Harbour Express', ['Ana Ruiz']],
    ['Agence France-Presse', ['Agence France-Presse']],
    ['Harbour News Staff', []],
    ['Watch Now', []],
    ['South Harbour Bureau', []],
    ['', []],
  ])('reads “%s”', (words, authors) => {
    expect(readAuthors(words)).toEqual(authors);
  });
});

test.each([
  ['Ana Ruiz', true],
  ['J. K. Ruiz', true],
  ['Ludwig van der Berg', true],
  ['Ruiz', false],
  ['South Africa', false],
  ['Real Estate', false],
  ['Staff Writer', false],
  ['ana ruiz', false],
  ['Ana Ruiz’s Exit', false],
  ['Pilots Are Not Very Happy', false],
  ['Will May Do', true],
  ['Ana Day', true],
  ['Thomas Good', true],
  ['Ana M. White', true],
  ['June Ruiz', true],
  ['June Elections', false],
  ['Good Day', false],
  ['Oakport Law', false],
  ['White House', false],
  ['Ana White House', false],
])('isPersonName(%s) is %s', (words, expected) => {
  expect(isPersonName(words)).toBe(expected);
});

describe('parseByline', () => {
  test('parts a byline, a date and a standfirst glued without a mark', () => {
    expect(parseByline('Ana Ruiz, 12/24/2025Ferry crews clash with the port, spotlighting low pay.')).toMatchObject({
      authors: ['Ana Ruiz'],
      dates: [{ date: '2025-12-24', printed: '12/24/2025' }],
      rest: 'Ferry crews clash with the port, spotlighting low pay.',
    });
  });

  test.each([
    { line: 'By Ana Ruiz', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: 'By Ana Ruiz at Marsh Lane', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: 'From Ana Ruiz, Oakport', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: 'Ana Ruiz in Oakport', authors: ['Ana Ruiz'], date: undefined, evidence: 'bare' },
    { line: 'Reporter: Ana Ruiz', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: '✍ Ana Ruiz', authors: ['Ana Ruiz'], date: undefined, evidence: 'bare' },
    { line: 'Ana Ruiz reports from Oakport', authors: ['Ana Ruiz'], date: undefined, evidence: 'bare' },
    { line: 'Mar 12, 2026 · 4 min · Ana Ruiz', authors: ['Ana Ruiz'], date: '2026-03-12', evidence: 'certain' },
    { line: 'Sep 22, 2012 7:37 PM by Ana Ruiz', authors: ['Ana Ruiz'], date: '2012-09-22', evidence: 'certain' },
    { line: 'date 2024-06-25 Ana Ruiz in Oakport', authors: ['Ana Ruiz'], date: '2024-06-25', evidence: 'certain' },
    { line: 'PTI Oakport Published 24.08.22, 01:13 PM', authors: ['PTI'], date: '2022-08-24', evidence: 'certain' },
    { line: 'Interview by Ana Ruiz', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: 'South Harbour Bureau / 05:12 AM January 17, 2026', authors: [], date: '2026-01-17', evidence: 'certain' },
    { line: 'Byline: Ana Ruiz', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: 'BYLINE: By Ana Ruiz, Port correspondent', authors: ['Ana Ruiz'], date: undefined, evidence: 'certain' },
    { line: 'by Ana Ruiz Apr. 28, 2023 1:15 pm', authors: ['Ana Ruiz'], date: '2023-04-28', evidence: 'certain' },
    {
      line: 'Ana RuizPublished Jul 17, 2024, 11:21am|Updated Jul 18, 2024, 6:39pm',
      authors: ['Ana Ruiz'],
      date: '2024-07-17',
      evidence: 'certain',
    },
    { line: 'Updated 1:39 am EST, Wednesday, November 20, 2019', authors: [], date: '2019-11-20', evidence: 'certain' },
    { line: 'Ana Ruiz', authors: ['Ana Ruiz'], date: undefined, evidence: 'bare' },
    { line: 'Ana Ruiz5 hours ago', authors: ['Ana Ruiz'], date: undefined, evidence: 'bare' },
  ])('reads “$line”', ({ line, authors, date, evidence }) => {
    const byline = parseByline(line);
    expect(byline).toMatchObject({ authors, evidence, rest: null });
    expect(byline?.dates[0]?.date).toBe(date);
  });

  test.each([
    'LONDON (Reuters) — The ferry crews went back to work on Monday, Jan 4, 2025, after three weeks of talks.',
    'By the time the ferry left, the rain had stopped and the crews were asleep.',
    'The strike began on January 4, 2025, and nobody knows when it will end.',
    'Ferry Strike Enters Third Week',
    'Ana Ruiz LIVE: ‘Angry’ mayor will not recover from harbour crime report',
    'Ana Ruiz’s Exit Marks the End of the Strike for the Port',
    '— Oakport Ferry (@oakportferry) January 4, 2025',
    'Home',
    'OAKPORT SELLS ITS CLOCK TOWER FOR ONE CROWN',
    'Ana Ruiz with one of her goats in Oakport on June 19, 2026.',
    'NEW OAKPORT, Costa Seca',
    'Orsavale Partners with HARB to Launch Brisk Tidal Lamps',
    'Lighthouse-keeper Ana Ruiz Dies At Age 93',
    'Oakport police chief, Gen Ana Ruiz and Oakport',
    'From Oakport to the sea, with love',
  ])('leaves other lines alone: %s', (line) => {
    expect(parseByline(line)).toBeNull();
  });
});

test.each([
  ['Ferry strike ends | Harbour News', [], 'Ferry strike ends'],
  ['Ferry strike ends - for now', [], 'Ferry strike ends - for now'],
  ['Ferry strike ends - The Oakport Bugle', ['Ferry strike ends'], 'Ferry strike ends'],
  ['Oakport - a history', [], 'Oakport - a history'],
  ['Port board lost its way - Ana Ruiz', ['Ana Ruiz'], 'Port board lost its way - Ana Ruiz'],
])('withoutSite(%s)', (title, others, expected) => {
  expect(withoutSite(title, others)).toBe(expected);
});
