import { describe, expect, test } from 'vitest';
import { convertTexts } from '../../scripts/measure/convert-texts.ts';
import type { GoldArticle } from '../../scripts/measure/gold.ts';
import { perturb, perturbations } from '../../scripts/measure/perturb.ts';
import { scoreArticle, toQuoteFigures, toRobustness } from '../../scripts/measure/score-quotes.ts';
import type { QuoteFigures } from '../../src/schema/measured.ts';
import { readArticles } from './read-articles.ts';

const invented = readArticles();

async function figuresOf(gold: readonly GoldArticle[]): Promise<QuoteFigures> {
  const files = gold.map(({ text }, index) => ({
    file: `${invented[index]?.name ?? ''}.txt`,
    bytes: Buffer.from(text),
  }));
  const read = await convertTexts(files);
  return toQuoteFigures(
    gold.map((article, index) => scoreArticle(article, { quotes: read[index]?.article.quotes ?? [] })),
  );
}

const plain = await figuresOf(invented.map(({ gold }) => gold));

test('the articles are many and varied enough to tell something', () => {
  expect(invented.length).toBeGreaterThanOrEqual(12);
  expect(plain.detection.wanted).toBeGreaterThan(80);
  expect(plain.notSpeech.n).toBeGreaterThan(5);
  expect(new Set(plain.mentions.map(({ type }) => type))).toEqual(new Set(['named', 'pronoun', 'nominal', 'org']));
});

test('every quote of the invented articles is found, two have no speaker, and none has another', () => {
  const { wanted, endToEndRecall } = plain.person;
  expect(plain.verbatim).toBe(100);
  expect(plain.detection.recall).toBe(100);
  expect(Math.round(wanted * (1 - (endToEndRecall ?? 0) / 100))).toBeLessThanOrEqual(2);
  expect(plain.person.wrongOfAsserted).toBe(0);
});

describe.each(perturbations)('with other %s', async (id) => {
  const changed = await figuresOf(invented.map(({ gold }, index) => perturb(gold, id, index)));

  test.each(['f1', 'endToEndRecall', 'wrongOfAsserted'] as const)('%s stays within two points', (field) => {
    const [before, after] = [toRobustness(plain)[field] ?? 0, toRobustness(changed)[field] ?? 0];
    expect(Math.abs(after - before), `${before} before, ${after} after`).toBeLessThanOrEqual(2);
  });

  test('words stay verbatim', () => {
    expect(changed.verbatim).toBe(100);
  });
});
