import { describe, expect, test } from 'vitest';
import { tokenizeBlocks } from '../../../../scripts/pipeline/parse-article.ts';
import { outline } from '../../../../scripts/pipeline/language/outline.ts';
import { findQuoted } from '../../../../scripts/pipeline/quotes/find-quoted.ts';
import { findHeadings } from '../../../../scripts/pipeline/reject/find-headings.ts';
import { foldTitle, isPrintedBare } from '../../../../scripts/pipeline/reject/rejection-rule.ts';
import { rejectionRules } from '../../../../scripts/pipeline/reject/rules.ts';
import { paragraphsOf } from '../paragraphs.ts';

describe.each(rejectionRules)('rule $id', (rule) => {
  test.each(rule.examples)('$text', ({ text, quote = 0, isRejected }) => {
    const blocks = paragraphsOf(text);
    const stretches = blocks.flatMap((block, index) => findQuoted(text, block, index));
    const places = outline(text, tokenizeBlocks(text, blocks), stretches, () => true).flatMap((sentence) =>
      sentence.items.flatMap((item, at) => (item.kind === 'quoted' ? [{ sentence, at, words: item.text }] : [])),
    );
    const titles = new Set(places.slice(0, quote).map(({ words }) => foldTitle(words)));
    const place = places[quote];
    const isHeading = findHeadings(text, blocks, stretches).has(place?.sentence.block ?? -1);
    const isBare = (words: string): boolean => isPrintedBare(text, words);
    expect(place && rule.isRejected({ ...place, titles, isHeading, isPrintedBare: isBare })).toBe(isRejected);
  });
});
