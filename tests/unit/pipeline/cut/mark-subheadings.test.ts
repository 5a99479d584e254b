import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../../scripts/pipeline/read/find-blocks.ts';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';
import { markSubheadings } from '../../../../scripts/pipeline/cut/mark-subheadings.ts';

const above = 'The boats left at six, as they do every morning of the year.';
const below = 'Ana Ruiz told the crews on Monday that they had won what they had asked for.';

const headingsOf = (...rows: readonly string[]): string[] => {
  const text = rows.join('\n');
  return markSubheadings(findBlocks(text).map((block) => toLine(text, block)))
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end));
};

describe('markSubheadings', () => {
  test.each([
    ['a short line between two paragraphs', 'What the crews won'],
    ['one with words between marks', 'Back to ‘business as usual’'],
    ['one that is all between marks', '“A long summer”'],
    ['one with a number before it', '3. The question of night shifts'],
  ])('marks %s', (_, line) => {
    expect(headingsOf(above, line, below)).toEqual([line]);
  });

  test('marks two, one below the other', () => {
    const two = ['2. What the crews won', 'Ana Ruiz: The shifts are ‘not fair’'];
    expect(headingsOf(above, ...two, below)).toEqual(two);
  });

  test('marks the line below a post, which ends with who wrote it', () => {
    const post = '— Ana Ruiz (@anaruiz) January 4, 2025';
    expect(headingsOf(above, post, 'What the crews won', below)).toEqual(['What the crews won']);
  });

  test.each([
    ['a sentence', [above, 'Nobody came.', below]],
    ['words that somebody says', [above, '“We sail,”', below]],
    ['a sentence between marks of another style', [above, '„We sail on Monday.“', below]],
    ['what announces the next paragraph', [above, 'What she asked for:', below]],
    ['what a colon announces', ['She asked for three things:', 'Shorter shifts', below]],
    ['who wrote what stands above', [above, '— Ana Ruiz', below]],
    ['a line that goes on below', [above, 'The crews of Oakport', 'and all who sail with them won the day on Monday.']],
    ['lines of a list', [above, 'Shorter shifts', 'Longer breaks', 'More pay', below]],
    ['the first line, and the last', ['What the crews won', below, 'What the port lost']],
    ['a line as long as a paragraph', [above, `What the crews${' won'.repeat(14)}`, below]],
  ])('does not mark %s', (_, rows) => {
    expect(headingsOf(...rows)).toEqual([]);
  });
});
