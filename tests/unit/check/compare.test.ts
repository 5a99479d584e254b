import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, toPassage, type Relation } from '../../../src/check/compare.ts';
import { piecesOf } from '../../../src/check/pieces.ts';
import { harbourWords, sampleQuote } from './sample-quotes.ts';

const relationOf = (pasted: string, printed: string): Relation | null =>
  compare(toPassage(pasted), toPassage(printed))?.relation ?? null;

describe('compare', () => {
  const printed = 'We’ll wait for the ships, and then we will open the harbour—all of it.';

  test.each<[string, string, Relation | null]>([
    ['the same', printed, 'same'],
    [
      'straight marks for curly ones',
      "We'll wait for the ships, and then we will open the harbour -- all of it",
      'same',
    ],
    ['other marks round it', `"${printed}"`, 'same'],
    ['no comma', 'We’ll wait for the ships and then we will open the harbour—all of it.', 'punctuation'],
    ['capitals', printed.toUpperCase(), 'punctuation'],
    ['a contraction in full', printed.replace('We’ll', 'We will'), 'punctuation'],
    ['a part', 'then we will open the harbour', 'longer'],
    ['the words and more', `I said it before: ${printed} Thank you.`, 'shorter'],
    ['three words changed', 'We’ll wait for the boats, and then we shall reopen the harbour—all of it.', 'other-words'],
    ['something else', 'Nobody has seen a ship here in nine years.', null],
    ['the same words in no order', 'all the harbour open, ships then wait of it for we and will', null],
    ['no words', '…', null],
  ])('%s', (_, pasted, relation) => {
    expect(relationOf(pasted, printed)).toBe(relation);
  });

  test.each([
    ['He’s sailed since the harbour opened in spring', 'He is sailed since the harbour opened in spring'],
    ['He’s been at sea since the harbour opened', 'He has been at sea since the harbour opened'],
    ['He’d open the harbour before the spring', 'He would open the harbour before the spring'],
    ['He’d been at sea before the harbour opened', 'He had been at sea before the harbour opened'],
    ['They are gonna open the harbour in spring', 'They are going to open the harbour in spring'],
    ['We don´t open the harbour before spring', 'We do not open the harbour before spring'],
  ])('“%s” prints “%s” but for a contraction', (short, long) => {
    expect(relationOf(short, long)).toBe('punctuation');
    expect(relationOf(long, short)).toBe('punctuation');
  });

  test('two words in a row are no printing of a sentence', () => {
    expect(relationOf('The workers of Port Vell were promised a harbour.', 'Port Vell')).toBeNull();
  });

  test('a fragment that is much of what was pasted is a printing of it', () => {
    expect(relationOf('Build the brutal prison now', 'the brutal prison')).toBe('shorter');
  });

  test('half of a contraction is not taken for a word that both have', () => {
    const comparison = compare(
      toPassage('Now we wait for the ships of the Northern Line'),
      toPassage('Now we’ll wait for the ships of the Northern Line'),
    );
    expect(comparison?.steps.map(({ kind }) => kind)).toEqual(['both', 'pasted', 'printed', 'both']);
  });

  test('every character of the printing stands in the pieces once, and every pasted word is in them', () => {
    const words = fc.constantFrom(
      'we',
      'will',
      'we’ll',
      'open',
      'the',
      'harbour',
      'of',
      'Port',
      'Vell,',
      'at',
      'noon.',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 16 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (paste, print) => {
        const comparison = compare(toPassage(paste), toPassage(print));
        fc.pre(comparison !== null);
        const pieces = piecesOf({ quote: sampleQuote(1, print), pasted: toPassage(paste), comparison });
        const withoutSpace = (all: readonly string[]): string => all.join('').replace(/\s/gu, '');
        expect(withoutSpace(pieces.filter(({ kind }) => kind !== 'pasted').map(({ text: each }) => each))).toBe(
          withoutSpace([print]),
        );
        const both = comparison.steps.flatMap(({ pasted }) => (pasted ? [paste.slice(pasted.start, pasted.end)] : []));
        expect(toPassage(both.join(' ')).tokens.map(({ key }) => key)).toEqual(
          toPassage(paste).tokens.map(({ key }) => key),
        );
      }),
    );
  });

  const piecesFor = (paste: string, print: string): string[] => {
    const pasted = toPassage(paste);
    const comparison = compare(pasted, toPassage(print));
    const pieces = comparison ? piecesOf({ quote: sampleQuote(1, print), pasted, comparison }) : [];
    return pieces
      .filter(({ text: each }) => each.trim() !== '')
      .map(({ kind, text: each }) => `${kind}: ${each.trim()}`);
  };

  test('sets words before and after the shared ones against what was pasted in their place', () => {
    expect(
      piecesFor('Until then we will keep the harbour open', 'The council will keep the harbour open. It is ours.'),
    ).toEqual([
      'pasted: Until then we',
      'printed: The council',
      'text: will keep the harbour open.',
      'beyond: It is ours.',
    ]);
  });

  test('tells where an article interrupts the words', () => {
    expect(piecesFor('we waited for nine years', 'We waited,\u2063 for nine years.')).toEqual([
      'text: We waited,” … “for nine years.',
    ]);
  });

  test('shortens what is far from the shared words', () => {
    const paste = toPassage('the ships of the Northern Line came in');
    const quote = sampleQuote(
      1,
      `${'long ago '.repeat(40)}the ships of the Northern Line came in ${'at noon '.repeat(40)}`,
    );
    const comparison = compare(paste, toPassage(quote.words));
    const pieces = comparison ? piecesOf({ quote, pasted: paste, comparison }) : [];
    expect(pieces.map(({ kind }) => kind)).toEqual(['beyond', 'text', 'beyond']);
    expect(pieces[0]?.text).toMatch(/^\[…\] (?:long ago ){11}long ago$/u);
    expect(pieces[2]?.text).toMatch(/^(?:at noon ){11}at noon \[…\]$/u);
  });
});

describe('words of the same speaker on the same subject', () => {
  const isPart = (part: string, all: string): boolean => all.toLowerCase().includes(part.toLowerCase());
  const pairs = harbourWords.flatMap((a) =>
    harbourWords.flatMap((b) => (isPart(a, b) || isPart(b, a) ? [] : [[a, b] as const])),
  );

  test.each(pairs)('are not taken for each other: %s / %s', (a, b) => {
    expect(relationOf(a, b)).toBeNull();
  });
});
