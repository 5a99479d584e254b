import { expect, test } from 'vitest';
import { hasSameQuotes } from '../../../scripts/measure/has-same-quotes.ts';

test.each([
  { name: 'no quotes, and none', one: [], other: [], same: true },
  { name: 'another order', one: ['We sail.', 'We wait.'], other: ['We wait.', 'We sail.'], same: true },
  { name: 'one that is printed twice', one: ['We sail.', 'We sail.'], other: ['We sail.'], same: true },
  { name: 'another style of marks', one: ['He said ‘no’, “never”.'], other: ["He said 'no', ''never''."], same: true },
  { name: 'other white space', one: ['We\u00a0sail  on\nMonday.'], other: ['We sail on Monday.'], same: true },
  { name: 'marks that show nothing', one: ['We \u200csail, har\u00adbour.'], other: ['We sail, harbour.'], same: true },
  { name: 'one more', one: ['We sail.'], other: ['We sail.', 'We wait.'], same: false },
  { name: 'as many others', one: ['We sail.'], other: ['We wait.'], same: false },
  { name: 'the halves of one', one: ['We sail, we must.'], other: ['We sail,', 'we must.'], same: false },
  { name: 'another full stop', one: ['We sail.'], other: ['We sail'], same: false },
  { name: 'another case', one: ['We sail.'], other: ['we sail.'], same: false },
])('$name: $same', ({ one, other, same }) => {
  expect(hasSameQuotes(one, other)).toBe(same);
});
