import { expect, test } from 'vitest';
import { parseGold } from '../../../scripts/measure/gold.ts';

const all = { every: 1, from: 0, without: null };
const line = (fields: object): string => JSON.stringify({ text: 'abc', quotes: [], ...fields });

test('leaves out what annotators call unusable before it takes a sample', () => {
  const jsonl = ['a', 'b', 'c', 'd', 'e'].map((text) => line({ text, eval_ok: text !== 'b' })).join('\n');
  expect(parseGold(jsonl, all).map(({ text }) => text)).toEqual(['a', 'c', 'd', 'e']);
  expect(parseGold(jsonl, { ...all, every: 2, from: 1 }).map(({ text }) => text)).toEqual(['c', 'e']);
});

test('leaves out indirect speech, and names found by a method that is not trusted', () => {
  const quotes = [
    { start: 0, end: 1, speaker_canonical: 'Ana Ruiz', canonical_method: 'guessed', speaker_spans: [[1, 2]] },
    { start: 1, end: 2, indirect: true },
  ];
  const [article] = parseGold(line({ quotes }), { ...all, without: 'guessed' });
  expect(article?.quotes.map(({ person, mentionSpans }) => ({ person, mentionSpans }))).toEqual([
    { person: null, mentionSpans: [{ start: 1, end: 2 }] },
  ]);
});

test('names the line that is no annotated article', () => {
  expect(() => parseGold(`${line({})}\n{"text": 1}`, all)).toThrow('Line 2 is no annotated article');
});

test('words whose annotators disagree, or that stand in a headline, are not counted', () => {
  const span = { start: 0, end: 1 };
  const unattributed_quoted = [span, { ...span, split_vote: '1/3' }, { ...span, in_headline: true }];
  const [article] = parseGold(line({ unattributed_quoted }), all);
  expect(article?.notSpeech.map(({ isCounted }) => isCounted)).toEqual([true, false, false]);
});
