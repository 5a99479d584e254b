import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatInitials,
  formatLanguage,
  formatList,
  truncate,
} from '../../../src/lib/format.ts';
import { siglumOf } from '../../../src/lib/siglum.ts';

describe('format', () => {
  test.each([
    { name: 'a date in words', is: formatDate('2025-12-24'), expected: '24 December 2025' },
    { name: 'one thing', is: formatCount(1, 'quote'), expected: '1 quote' },
    { name: 'many things', is: formatCount(1200, 'quote'), expected: '1,200 quotes' },
    { name: 'an irregular plural', is: formatCount(2, 'body', 'bodies'), expected: '2 bodies' },
    { name: 'a list', is: formatList(['Ana', 'Ben', 'Cleo']), expected: 'Ana, Ben and Cleo' },
    { name: 'a language by its name', is: formatLanguage('en-GB'), expected: 'British English' },
    { name: 'a language by a tag that is none as it stands', is: formatLanguage('in English'), expected: 'in English' },
    { name: 'initials of first and last name', is: formatInitials('Ana María Ruiz'), expected: 'AR' },
    { name: 'the initial of a single name', is: formatInitials('Cher'), expected: 'C' },
    { name: 'a short text whole', is: truncate('short', 10), expected: 'short' },
    { name: 'a long text to a word', is: truncate('one two, three', 10), expected: 'one two…' },
  ])('gives $name', ({ is, expected }) => {
    expect(is).toBe(expected);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [702, 'AAA'],
  ])('letters article %i with %s', (index, siglum) => {
    expect(siglumOf(index)).toBe(siglum);
  });
});
