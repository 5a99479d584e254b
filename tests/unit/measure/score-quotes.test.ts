import { describe, expect, test } from 'vitest';
import { scoreArticle, toQuoteFigures, type Reading } from '../../../scripts/measure/score-quotes.ts';
import { goldOf, spanOf } from './gold-of.ts';

const text =
  '“The piles are rotten,” Ana Ruiz said. “We close,” said an official. “Quay Days” opens. “No,” she said. “Maybe,” he said.';

const gold = goldOf(
  text,
  {
    'The piles are rotten,': { person: 'Ana Ruiz', mention: 'Ana Ruiz' },
    'We close,': { mention: 'an official', mentionType: 'nominal' },
    'No,': { person: 'Ana Ruiz', mention: 'she', mentionType: 'pronoun' },
    'Maybe,': { person: 'Tom Voss', mention: 'he', mentionType: 'pronoun' },
  },
  ['Quay Days'],
);

type Said = Partial<Pick<Reading['quotes'][number], 'confidence' | 'rule'>> & { person?: string; source?: string };

function readingOf(said: Readonly<Record<string, Said>>): Reading {
  return {
    quotes: Object.entries(said).map(([words, { person, source, confidence = 0.9, rule = 'cue-after' }]) => ({
      text: words,
      segments: [{ ...spanOf(text, words), text: words }],
      kind: 'direct',
      speaker: person === undefined ? null : { id: 'x', name: person, type: 'person' },
      source: source === undefined ? null : { ...spanOf(text, source), text: source },
      cue: null,
      evidence: null,
      rule,
      confidence,
    })),
  };
}

const figuresOf = (said: Readonly<Record<string, Said>>): ReturnType<typeof toQuoteFigures> =>
  toQuoteFigures([scoreArticle(gold, readingOf(said))]);

describe('quotes found', () => {
  test('are all, and right, where the converter says what people say', () => {
    const figures = figuresOf({
      'The piles are rotten,': { person: 'Ana Ruiz', source: 'Ana Ruiz' },
      'We close,': { source: 'an official' },
      'No,': { person: 'Ana Ruiz', source: 'she' },
      'Maybe,': { person: 'Tom Voss', source: 'he' },
    });
    expect(figures.detection).toEqual({ wanted: 4, precision: 100, recall: 100, f1: 100 });
    expect(figures.person).toEqual({ wanted: 3, endToEndRecall: 100, givenFound: 100, wrongOfAsserted: 0, silent: 0 });
    expect(figures.source).toEqual({ given: 100, right: 100 });
    expect(figures.notSpeech).toEqual({ n: 1, leftOut: 100 });
    expect(figures.verbatim).toBe(100);
  });

  test('are too many where words are taken for speech that are not', () => {
    const figures = figuresOf({ 'The piles are rotten,': {}, 'Quay Days': {} });
    expect(figures.detection).toEqual({ wanted: 4, precision: 50, recall: 25, f1: 33.3 });
    expect(figures.notSpeech.leftOut).toBe(0);
  });

  test('need four fifths of their words', () => {
    expect(figuresOf({ 'The piles are': {} }).detection.recall).toBe(0);
  });

  test('are none where nothing is given', () => {
    expect(figuresOf({}).detection).toEqual({ wanted: 4, precision: null, recall: 0, f1: null });
  });
});

test('a person given to an indefinite source is wrong, and none at all is silent', () => {
  const figures = figuresOf({
    'The piles are rotten,': { person: 'Ana Ruiz' },
    'We close,': { person: 'Ana Ruiz' },
    'No,': { person: 'Tom Voss' },
    'Maybe,': {},
  });
  expect(figures.person).toMatchObject({ givenFound: 33.3, wrongOfAsserted: 66.7, silent: 33.3 });
});

test('tells the rules apart, and those for which none decided', () => {
  const figures = figuresOf({
    'The piles are rotten,': { person: 'Ana Ruiz', source: 'Ana Ruiz', rule: 'cue-after' },
    'We close,': { source: 'said', rule: 'cue-after' },
    'No,': { person: 'Tom Voss', source: 'she', rule: 'carried-on' },
    'Maybe,': { rule: null },
  });
  expect(figures.rules).toEqual([
    { id: 'cue-after', n: 2, sourceRight: 50, personRight: 100, wrong: 0 },
    { id: 'carried-on', n: 1, sourceRight: 100, personRight: 0, wrong: 100 },
    { id: null, n: 1, sourceRight: null, personRight: 0, wrong: null },
  ]);
});

test('puts each person given into a band of confidence, its lower edge in it', () => {
  const { calibration, sure } = figuresOf({
    'The piles are rotten,': { person: 'Ana Ruiz', confidence: 1 },
    'No,': { person: 'Tom Voss', confidence: 0.9 },
    'Maybe,': { person: 'Tom Voss', confidence: 0.2 },
  });
  expect(calibration.filter(({ n }) => n > 0).map(({ from, n, right }) => [from, n, right])).toEqual([
    [0.95, 1, 100],
    [0.9, 1, 0],
    [0, 1, 100],
  ]);
  expect(sure).toEqual({ share: 66.7, right: 50 });
});

test('neither wants nor minds what stands in a headline', () => {
  const headline = goldOf('“We close,” Ruiz says', { 'We close,': { isHeadline: true } });
  const reading = {
    quotes: readingOf({ 'We close,': {} }).quotes.map((quote) => ({
      ...quote,
      segments: [{ start: 1, end: 10, text: 'We close,' }],
    })),
  };
  expect(toQuoteFigures([scoreArticle(headline, reading)]).detection).toEqual({
    wanted: 0,
    precision: null,
    recall: null,
    f1: null,
  });
});
