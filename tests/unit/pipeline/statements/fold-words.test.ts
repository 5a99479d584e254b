import { expect, test } from 'vitest';
import { foldWords } from '../../../../scripts/pipeline/statements/fold-words.ts';

test.each([
  { one: 'We’ll “re-open” it in 2,000 days!', other: 'we will re open it in 2000 days' },
  { one: 'It’s late, and he’s been here', other: 'it is late and he has been here' },
  { one: 'They’d gone', other: 'they had gone' },
  { one: 'They’d go', other: 'they would go' },
  { one: 'We cannot; we won’t; we’re gonna', other: 'we can not we will not we are going to' },
  { one: 'The town’s café', other: 'the town cafe' },
  { one: 'The U.N. said', other: 'the un said' },
])('“$one” has the words of “$other”', ({ one, other }) => {
  expect(foldWords(one)).toEqual(other.split(' '));
});
