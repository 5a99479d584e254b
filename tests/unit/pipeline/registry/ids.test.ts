import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdSchema, quoteIdSchema, slugSchema } from '../../../../src/schema/ids.ts';
import type { Span } from '../../../../src/schema/span.ts';
import { countOccurrences } from '../../../../scripts/pipeline/registry/count-occurrences.ts';
import { mintArticleId } from '../../../../scripts/pipeline/registry/mint-article-id.ts';
import { quoteId } from '../../../../scripts/pipeline/registry/quote-id.ts';
import { readSketch, similarity, toSketch } from '../../../../scripts/pipeline/registry/sketch.ts';
import { toSlug, uniqueSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';

describe('an article’s id', () => {
  const sha256 = hash('sha256', 'The harbour is closed.');

  test('is minted from its text, the same on every machine', () => {
    expect(mintArticleId(sha256, () => false)).toBe('qhwpn92wzt');
  });

  test('is another, always the same, where the first is taken', () => {
    const first = mintArticleId(sha256, () => false);
    const second = mintArticleId(sha256, (id) => id === first);
    expect(second).not.toBe(first);
    expect(mintArticleId(sha256, (id) => id === first)).toBe(second);
    expect(articleIdSchema.safeParse(second).success).toBe(true);
  });
});

describe('a quote’s id', () => {
  const idOf = (text: string, segment: Span): string =>
    quoteId('7k2m9d4x3p', text.slice(segment.start, segment.end), countOccurrences(text, [segment])[0] ?? 0);
  const text = 'No. “No,” she said. “No, no, no.”';
  const first = { start: text.indexOf('“No') + 1, end: text.indexOf('“No') + 3 };

  test('is a hash that never changes', () => {
    expect(idOf(text, first)).toBe('00sxsszmt3');
    expect(quoteIdSchema.safeParse(idOf(text, first)).success).toBe(true);
  });

  test('counts the same words before it, in or out of quotation marks, also where they overlap', () => {
    const words = { start: 4, end: 6 };
    expect(idOf('aaaaaa', words)).not.toBe(idOf('b,.-aa', words));
    expect(idOf('aaaaaa', words)).toBe(idOf('aa aa aa aa aa', { start: 12, end: 14 }));
  });

  test('does not change with what else is in the text', () => {
    const moved = `A new line.\n${text}`;
    const shifted = { start: first.start + 12, end: first.end + 12 };
    expect(idOf(moved, shifted)).toBe(idOf(text, first));
  });
});

describe('occurrences of words', () => {
  const countOneByOne = (text: string, { start, end }: Span): number => {
    let nth = 0;
    for (let at = 0; at <= start; at += 1) if (text.startsWith(text.slice(start, end), at)) nth += 1;
    return nth;
  };
  const nearbyLetters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '😀'), minLength: 1, maxLength: 200 });
  const spans = fc.array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 60 })), { maxLength: 12 });

  test.each([
    ['one after the other', undefined],
    ['all at once', 0],
  ])('are counted %s, for any text and any spans', (_, mostComparisons) => {
    fc.assert(
      fc.property(nearbyLetters, spans, (text, pairs) => {
        const segments = pairs
          .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
          .filter(({ start, end }) => end > start);
        expect(countOccurrences(text, segments, mostComparisons)).toEqual(
          segments.map((segment) => countOneByOne(text, segment)),
        );
      }),
    );
  });

  test('are counted in a megabyte of one letter as in a text of ten', () => {
    const [length, quote] = [1_000_000, 1500];
    const segments = Array.from({ length: 600 }, (_, n) => ({ start: n * (quote + n), end: n * (quote + n) + quote }));
    const counts = countOccurrences(
      'a'.repeat(length),
      segments.filter(({ end }) => end <= length),
    );
    expect(counts).toEqual(segments.filter(({ end }) => end <= length).map(({ start }) => start + 1));
  });
});

describe('a slug', () => {
  test.each([
    ['Año nuevo: the harbour’s U.S. debts', 'ano-nuevo-the-harbours-us-debts'],
    ['Żółć & Straße, “twice”', 'zolc-and-strasse-twice'],
    ['Orrin Dovlan 2nd', 'orrin-dovlan-2nd'],
    ['  Orrin  Dovlan ', 'orrin-dovlan'],
    ['McDovlan’s 50% plan', 'mcdovlans-50-plan'],
    ['日本', ''],
    [`${'harbour '.repeat(8)}boards`, 'harbour-harbour-harbour-harbour-harbour-harbour-harbour-harbour-boards'],
    [`${'harbour '.repeat(8)}boards meet`, 'harbour-harbour-harbour-harbour-harbour-harbour-harbour-harbour-boards'],
    ['a'.repeat(100), 'a'.repeat(72)],
  ])('of `%s` is `%s`', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  test('is valid or empty for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const slug = toSlug(title);
        expect(slug === '' || (slugSchema.safeParse(slug).success && slug.length <= 72)).toBe(true);
      }),
    );
  });

  test('is numbered from 2 where it is taken', () => {
    const taken = new Set(['harbour', 'harbour-2']);
    expect(uniqueSlug('harbour', (slug) => taken.has(slug))).toBe('harbour-3');
  });
});

describe('a sketch', () => {
  const likeness = (a: string, b: string): number => similarity(readSketch(toSketch(a)), readSketch(toSketch(b)));
  const words = (count: number, from = 0): string => Array.from({ length: count }, (_, n) => `w${n + from}`).join(' ');

  test.each([
    ['The quay.', '8rBq_g'],
    ['“Año Nuevo”: 3 ferries — 1,200 crews of 𝒜lma', 'hKKm8pvkZy-c78RPqg0LRM0syRjbi-TF'],
    ['a b c d\ud800e', 'xWOZRcoxqbU'],
  ])('of %j is %j, as it was when it was first published', (text, sketch) => {
    expect(toSketch(text)).toBe(sketch);
  });

  test('is alike for the same words in other case, marks and lines', () => {
    expect(likeness('The Harbour is closed, again.', 'the harbour\nis closed — again')).toBe(1);
  });

  test('is not alike for other words, and empty for none', () => {
    expect(likeness(words(200), words(200, 1000))).toBe(0);
    expect(toSketch('… — !')).toBe('');
    expect(likeness('', '')).toBe(0);
  });

  test('estimates the share of runs of words two long texts have in common', () => {
    expect(likeness(words(3000), words(1500))).toBeGreaterThan(0.3);
    expect(likeness(words(3000), words(1500))).toBeLessThan(0.7);
  });
});
