import { describe, expect, test } from 'vitest';
import { localDate } from '../../../../scripts/pipeline/read/local-date.ts';

describe('localDate', () => {
  const night = '2025-02-04T01:12:44.120Z';

  test.each([
    ['the evening before', night, 'February 3, 2025 at 7:12 pm CST', null, '2025-02-03'],
    ['the hours of its attribute', night, 'February 3, 2025', '2025-02-03T19:12:44', '2025-02-03'],
    ['a clock ahead by half an hour', '2025-02-03T19:40:00Z', '4 Feb 2025, 01:10 IST', null, '2025-02-04'],
    ['midnight', '2025-02-04T05:05:00+00:00', 'Feb. 4, 2025, 12:05 a.m. ET', null, '2025-02-04'],
  ])('is the day that the page prints: %s', (_, stated, words, datetime, date) => {
    expect(localDate(stated, [{ words, datetime }])).toBe(date);
  });

  test.each([
    ['another time', night, 'Updated February 5, 2025, 9:00 am', null],
    ['no time', night, 'February 3, 2025', null],
    ['a time in universal time alone', night, 'February 3, 2025', night],
    ['two dates', night, 'February 3, 2025 at 7:12 pm, updated February 4, 2025', null],
    ['what the page states is local', '2025-02-04T01:12:44+05:30', 'February 3, 2025 at 7:12 pm', null],
    ['what the page states has no time', '2025-02-04', 'February 3, 2025 at 7:12 pm', null],
    ['no date', 'yesterday', 'February 3, 2025 at 7:12 pm', null],
  ])('is null: %s', (_, stated, words, datetime) => {
    expect(localDate(stated, [{ words, datetime }])).toBeNull();
  });
});
