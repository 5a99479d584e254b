import { expect, test } from 'vitest';
import { scoreStatements } from '../../../scripts/measure/score-statements.ts';
import { varyQuotes } from '../../../scripts/measure/vary-quotes.ts';
import { gatherStatements } from '../../../scripts/pipeline/statements/gather-statements.ts';
import { goldOf } from './gold-of.ts';

const words = [
  'The northern quay will be rebuilt in granite before the herring fleet returns to Lower Tarn.',
  'Nobody has asked the eel smokers of Marrow what they think of the lighthouse.',
  'Forty ferries were late in August because their boilers leaked and their stokers slept.',
  'My grandfather mended nets here and told me a harbour is a promise to those at sea.',
  'Granite is dear, and the quarry at Upper Tarn has been flooded since the winter storms.',
  'The council may paint its barges any colour it likes so long as somebody else pays.',
];
const articles = words.map((quote, index) => {
  const other = words[(index + 1) % words.length] ?? '';
  return goldOf(`“${quote}” “Part ${index}: no word of it is true, I was in Marrow.” ${other.length}`, {
    [quote]: { person: 'Mira Dovlan' },
    [`Part ${index}: no word of it is true, I was in Marrow.`]: { person: 'Orrin Kessel' },
  });
});
const variations = { reworded: 0.1, copies: 6, seed: 3 };

test('the same articles and seed give the same corpus, another seed another', () => {
  expect(varyQuotes(articles, variations)).toEqual(varyQuotes(articles, variations));
  expect(varyQuotes(articles, { ...variations, seed: 4 })).not.toEqual(varyQuotes(articles, variations));
});

test('made-up quotes that were varied are gathered, and their decoys are not', () => {
  const quotes = varyQuotes(articles, variations);
  const { precision, recall } = scoreStatements(quotes, gatherStatements(quotes));
  expect(precision).toBeGreaterThanOrEqual(98);
  expect(recall).toBeGreaterThanOrEqual(90);
});

test('pairs are counted against what belongs together', () => {
  const quotes = varyQuotes(articles, variations).slice(0, 2);
  const [one, other] = quotes.map((quote) => ({ ...quote, utterance: 1 }));
  if (!one || !other) throw new Error('Expected two quotes');
  const apart = { ...other, id: 'apart', utterance: 2 };
  expect(scoreStatements([one, other, apart], [{ quotes: [one.id, other.id, 'apart'] }])).toMatchObject({
    quotes: 3,
    pairs: 1,
    precision: 33.3,
    recall: 100,
  });
  expect(scoreStatements([one, other], [])).toMatchObject({ pairs: 1, precision: null, recall: 0 });
});
