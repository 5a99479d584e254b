import { describe, expect, test } from 'vitest';
import { attribute } from '../../../../scripts/pipeline/attribute/attribute.ts';
import { attributionRules } from '../../../../scripts/pipeline/attribute/rules/index.ts';
import { parseArticle } from '../../../../scripts/pipeline/parse-article.ts';
import { paragraphsOf } from '../paragraphs.ts';

test('every rule has an id of its own, a summary and an example', () => {
  const ids = attributionRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { summary, examples } of attributionRules) {
    expect(summary).toMatch(/\.$/u);
    expect(examples.length).toBeGreaterThan(0);
  }
});

describe.each(attributionRules)('rule $id', (rule) => {
  test.each(rule.examples)('$text', ({ text, quote, expected }) => {
    const { sentences, stretches, mentions } = parseArticle(text, paragraphsOf(text), null);
    const index = quote ?? stretches.length - 1;
    const decided = attribute(sentences, mentions).slice(0, index);
    const sentence = sentences.find(({ items }) =>
      items.some((item) => item.kind === 'quoted' && item.quoted === index),
    );
    const at = sentence?.items.findIndex((item) => item.kind === 'quoted' && item.quoted === index) ?? -1;
    const found = sentence ? rule.attribute({ sentences, sentence, at, mentions, decided }) : null;
    const words = found?.source && {
      source: text.slice(found.source.start, found.source.end),
      cue: found.cue && text.slice(found.cue.start, found.cue.end),
    };
    expect(words ?? null).toEqual(expected);
  });
});
