import { describe, expect, test } from 'vitest';
import { outline } from '../../../../scripts/pipeline/language/outline.ts';
import { isAttribution, tokenizeBlocks } from '../../../../scripts/pipeline/parse-article.ts';
import { findQuoted } from '../../../../scripts/pipeline/quotes/find-quoted.ts';
import { paragraphsOf } from '../paragraphs.ts';

const sentencesOf = (text: string): string[][] => {
  const blocks = paragraphsOf(text);
  const stretches = blocks.flatMap((block, index) => findQuoted(text, block, index));
  const sentences = outline(text, tokenizeBlocks(text, blocks), stretches, isAttribution);
  return sentences.map(({ items }) => items.map((item) => item.text));
};

describe('outline', () => {
  test('ends a sentence where nobody would write on, and loses nothing of it', () => {
    const words = Array.from({ length: 1250 }, (_, index) => [`boat${index}`, `“sail ${index}”`]).flat();
    const sentences = sentencesOf(words.join(' '));
    expect(sentences.map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(sentences.flat()).toEqual(words.map((word) => word.replace(/[“”]/gu, '')));
  });

  test('keeps a quote in the sentence that reports it', () => {
    expect(sentencesOf('“We sail. At noon.” Ruiz said. “Now?” Obi asked.')).toEqual([
      ['We sail. At noon.', 'Ruiz', 'said', '.'],
      ['Now?', 'Obi', 'asked', '.'],
    ]);
  });

  test('ends a sentence at an abbreviation, or a title in marks, that begins a new one', () => {
    expect(
      sentencesOf('She left the U.S. The port, in the U.S. Navy’s view, closed. He sailed the Rosa.) Obi rose'),
    ).toEqual([
      ['She', 'left', 'the', 'U.S.'],
      ['The', 'port', ',', 'in', 'the', 'U.S.', 'Navy', '’s', 'view', ',', 'closed', '.'],
      ['He', 'sailed', 'the', 'Rosa', '.', ')'],
      ['Obi', 'rose'],
    ]);
  });
});
