import { expect, test } from 'vitest';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';
import { holding } from '../../../../scripts/pipeline/cut/rule.ts';
import { findSigns } from '../../../../scripts/pipeline/cut/signs.ts';

test.each([
  ['Photo: Ana Ruiz/REUTERS', ['photo', 'reuters']],
  ['Your inbox, and your e-mail inbox.', ['inbox']],
  ['The inboxes of the photographers were full.', []],
  ['“Cookies”—personal ones', ['cookies', 'personal']],
])('finds the signs of “%s”, each as a whole word', (text, signs) => {
  expect([...findSigns(text)]).toEqual(signs);
});

test.each([
  ['Tides in your inbox', true],
  ['Tides in your harbour', false],
  ['An inbox of tides', false],
])('a rule that needs a sign is asked of lines that hold it: “%s”', (text, isTrue) => {
  const matches = holding(['inbox'], /^tides in your/iu);
  expect(matches(toLine(text, { start: 0, end: text.length, kind: 'paragraph' }))).toBe(isTrue);
});
