import { expect, test } from 'vitest';
import { tagWords } from '../../../../scripts/pipeline/topics/tag-words.ts';

const possessive = 'The board of the harbour heard that the plan of Quillby’s board for the quay was a good one.';
const unsplit = [
  'The clerk said that the plan was Quillby’s. It was a plan that the board of the harbour had asked her for.',
  'It was Quillby’s, and it was the quorndon-led plan: nobody of the board said a word about what it was.',
  'This is (QUILLBY’S), QUORNDON-LED. All of it was in the plan that the board of the harbour had read.',
];

test('says the same of a text whatever was tagged before', () => {
  const first = tagWords(possessive);
  const others = unsplit.map(tagWords);
  expect(tagWords(possessive)).toEqual(first);
  for (let text = 0; text < 2600; text += 1) tagWords(`${unsplit[text % 3] ?? ''} The word of the day is w${text}x.`);
  expect(tagWords(possessive)).toEqual(first);
  expect(unsplit.toReversed().map(tagWords).toReversed()).toEqual(others);
});
