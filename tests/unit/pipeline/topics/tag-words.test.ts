import { expect, test } from 'vitest';
import { tokenize } from '../../../../scripts/pipeline/language/tokenize.ts';
import { tagWords as tagBlocks, type TaggedWord } from '../../../../scripts/pipeline/topics/tag-words.ts';

const tagWords = (text: string): TaggedWord[] => tagBlocks([tokenize(text)]);

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

const words = Array.from({ length: 26 }, (_, n) => `quorn${String.fromCharCode(97 + n)}`);

test('says the same of a text when it has forgotten what it learnt', () => {
  const first = tagWords(possessive);
  for (let text = 0; text < 90; text += 1)
    tagWords(words.flatMap((one) => words.map((other) => `${one}${other}${words[text % 26] ?? ''}`)).join(' '));
  expect(tagWords(possessive)).toEqual(first);
});

test.each([
  [
    'The board asked for the due-process hearing.',
    'board noun asked verb due adjective - hyphen process noun hearing noun',
  ],
  ['The anti-ferry vote of the mid-2010s is the board’s.', 'anti-ferry adjective vote noun board noun ’s possessive'],
  ['They don’t see what it’s for, and Orrin O’Dovlan cannot.', 'see verb Orrin name O’Dovlan name'],
  [
    'It is at harbour.example.com/a and they said 1,200 of the U.S. crews of Mr. Dovlan left.',
    'said verb U.S. name crews noun Mr. name Dovlan name left verb',
  ],
  ['“Piers,” they said of the Łódka and the quay', 'Piers name said verb Łódka name quay noun'],
])('takes %j apart as people would', (text, expected) => {
  const told = tagWords(text).filter(({ kind }) => !['other', 'stop', 'open', 'close'].includes(kind));
  expect(told.map((word) => `${word.text} ${word.kind}`).join(' ')).toBe(expected);
});
