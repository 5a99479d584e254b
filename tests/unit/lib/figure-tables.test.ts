import { expect, test } from 'vitest';
import {
  toCalibrationTable,
  toGatheringTable,
  toPageTable,
  toRobustnessTable,
  toRuleTable,
  toSummaryTable,
  toVariationTable,
} from '../../../src/lib/figure-tables.ts';
import type { GatheringRun, Measured, QuoteRun } from '../../../src/schema/measured.ts';

const run: QuoteRun = {
  name: 'Invented, held out',
  date: '2024-05-31',
  converter: 'according-to 1.2.3',
  every: 10,
  from: 9,
  figures: {
    articles: 1200,
    detection: { wanted: 2, precision: 50, recall: 100, f1: 66.7 },
    person: { wanted: 1, endToEndRecall: 100, givenFound: 100, wrongOfAsserted: 0, silent: 0 },
    source: { given: 100, right: 12.3 },
    sure: { share: 100, right: null },
    notSpeech: { n: 0, leftOut: null },
    verbatim: 100,
    mentions: [],
    rules: [
      { id: 'cue-after', n: 1, sourceRight: 100, personRight: 100, wrong: 0 },
      { id: null, n: 1, sourceRight: null, personRight: null, wrong: null },
    ],
    calibration: [
      { from: 0.95, below: 1.01, n: 1, right: 100 },
      { from: 0.9, below: 0.95, n: 0, right: null },
      { from: 0.8, below: 0.9, n: 2, right: 50 },
    ],
  },
};

test('the summary says what was measured, when and with which version', () => {
  const { caption, columns, rows } = toSummaryTable({ quotes: [run], gathered: [], perturbed: [], pages: [] });
  expect(caption).toContain('Invented, held out (every 10th article), measured on 31 May 2024 with according-to 1.2.3');
  expect(columns).toEqual(['', 'Invented, held out']);
  expect(rows.slice(0, 3).map(({ cells }) => cells)).toEqual([['1,200'], ['2'], ['100.0 %']]);
});

test('a rule leads to what the docs say of it; what no rule decided does not', () => {
  expect(toRuleTable(run).rows).toEqual([
    { label: 'cue-after', rule: 'cue-after', cells: ['1', '100.0 %', '100.0 %', '0.0 %'] },
    { label: 'none found a speaker', cells: ['1', null, null, null] },
  ]);
});

test('bands of confidence in which there is nothing are left out', () => {
  expect(toCalibrationTable(run).rows.map(({ label }) => label)).toEqual(['0.95 and more', '0.8 to under 0.9']);
});

test('a change is compared with what was found without it', () => {
  const figures = { f1: 96, endToEndRecall: 80, wrongOfAsserted: 5, notSpeechLeftOut: null };
  const { name, date, converter } = run;
  const perturbed: Measured['perturbed'] = [
    { name, date, converter, perturbation: 'names', articles: 60, plain: figures, changed: { ...figures, f1: 95 } },
  ];
  expect(toRobustnessTable({ quotes: [], gathered: [], perturbed, pages: [] }).rows).toEqual([
    { label: 'nothing', cells: ['96.0 %', '80.0 %', '5.0 %', null] },
    { label: 'every person’s name', cells: ['95.0 %', '80.0 %', '5.0 %', null] },
  ]);
});

const gathered: GatheringRun = {
  name: 'Invented variants',
  date: '2024-05-31',
  converter: 'according-to 1.2.3',
  articles: 1200,
  copies: 3,
  figures: [0, 0.3].map((reworded) => ({
    reworded,
    quotes: 5000,
    pairs: 9000,
    precision: 99,
    recall: 95 - 100 * reworded,
    recallOf: [
      { variation: 'split', pairs: 20, recall: 90 },
      { variation: 'reworded part', pairs: 10, recall: reworded === 0 ? 95 : 50 },
    ],
  })),
};

test('gathering is told by how many words are changed, of how many articles', () => {
  const { caption, columns, rows } = toGatheringTable(gathered);
  expect(caption).toContain(
    'Invented variants: 3 articles made of each of 1,200, measured on 31 May 2024 with according-to 1.2.3',
  );
  expect(columns).toEqual(['Changed', 'No word', '30 % of words']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['5,000', '5,000'],
    ['9,000', '9,000'],
    ['95.0 %', '65.0 %'],
    ['99.0 %', '99.0 %'],
  ]);
});

test('the kind of variant that is gathered worst comes first', () => {
  expect(toVariationTable(gathered).rows).toEqual([
    { label: 'cut and reworded', cells: ['95.0 %', '50.0 %'] },
    { label: 'set as two quotes', cells: ['90.0 %', '90.0 %'] },
  ]);
});

test('the pages read from text and from HTML stand side by side, with how many keep their quotes', () => {
  const { name, date, converter } = run;
  const head = { known: 2, right: 50, rightOfGiven: 100 };
  const pagesOf = (input: 'txt' | 'html', same: number): Measured['pages'][number] => ({
    name,
    date,
    converter,
    input,
    figures: {
      pages: 10,
      body: { precision: 95, recall: 98, f1: 96.5 },
      quotes: { same, quoting: 8, sameOfQuoting: same - 5 },
      title: head,
      byline: head,
      date: head,
    },
  });
  const pages = [pagesOf('txt', 90), pagesOf('html', 95)];
  const { columns, rows } = toPageTable({ quotes: [], gathered: [], perturbed: [], pages });
  expect(columns).toEqual(['', 'From text', 'From saved HTML']);
  expect(rows.slice(3, 6).map(({ cells }) => cells)).toEqual([
    ['96.5 %', '96.5 %'],
    ['90.0 %', '95.0 %'],
    ['85.0 %', '90.0 %'],
  ]);
});
