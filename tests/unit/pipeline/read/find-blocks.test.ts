import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlocks } from '../../../../scripts/pipeline/read/find-blocks.ts';

const words = (text: string): string[] => findBlocks(text).map(({ start, end }) => text.slice(start, end));

test.each([
  {
    name: 'takes each row of scraped text as a paragraph',
    text: 'One.\nTwo.\n\n  Three. \r\nFour.\r',
    blocks: ['One.', 'Two.', 'Three.', 'Four.'],
  },
  {
    name: 'leaves out rows of white space and invisible marks',
    text: '\ufeffOne.\n\u00a0\u200b\n\tTwo.',
    blocks: ['One.', 'Two.'],
  },
  {
    name: 'keeps short rows apart: verse, lists, menus',
    text: 'Home\nNews\nSport\n\nOne\nTwo',
    blocks: ['Home', 'News', 'Sport', 'One', 'Two'],
  },
])('$name', ({ text, blocks }) => {
  expect(words(text)).toEqual(blocks);
});

test('joins the rows of text that is wrapped at a column', () => {
  const first =
    'The crews of the ferry went back to work on Monday,\nafter three weeks of talks that led nowhere and cost\nthe port two million, its director said in a letter\nto the mayor.';
  const second =
    '“We are glad that it is over,” she wrote, “and we do\nnot want to see another strike in this port for many\nyears to come.”';
  expect(words(`Ferry strike ends\n\n${first}\n\n${second}\n`)).toEqual(['Ferry strike ends', first, second]);
});

test('covers all that can be seen, in order, once, trimmed', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Word', 'a longer run of words in a row', ' ', '\n', '\r\n', '\t', '\u00a0', '🚢', '\ufeff'),
        { maxLength: 60 },
      ),
      (parts) => {
        const text = parts.join('');
        let seen = 0;
        let left = '';
        for (const { start, end } of findBlocks(text)) {
          expect(start).toBeGreaterThanOrEqual(seen);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          left += text.slice(seen, start);
          seen = end;
        }
        expect(`${left}${text.slice(seen)}`.trim()).toBe('');
      },
    ),
  );
});
