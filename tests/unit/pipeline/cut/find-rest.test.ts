import { describe, expect, test } from 'vitest';
import type { Label } from '../../../../scripts/pipeline/cut/find-sections.ts';
import { findRest } from '../../../../scripts/pipeline/cut/find-rest.ts';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';

const article = [
  'Crews of the Oakport ferry went back to work on Monday, after three weeks of talks that cost the port two million.',
  'Passengers waited in the rain for the first boat, which left at six in the morning with its lights on and its horn sounding.',
];
const games = ['Mini Sudoku', 'Tiny puzzle, mighty teaser', 'Crack the word'];

/** The lines below the article that are found to be its own. */
function restOf(...below: readonly string[]): string[] {
  const texts = [...article, ...below];
  let start = 0;
  const lines = texts.map((text) => {
    const line = toLine(texts.join('\n'), { start, end: start + text.length, kind: 'paragraph' });
    start = line.end + 1;
    return line;
  });
  const labels = lines.map(({ text }): Label | null => {
    if (text.startsWith('©')) return { reason: 'copyright', rule: 'copyright' };
    return text.startsWith('READ') ? { reason: 'related', rule: 'related-link' } : null;
  });
  return [...findRest(lines, labels, { from: 0, to: article.length })].map((at) => texts[at] ?? '');
}

describe('the rest of an article below a block of the page’s own', () => {
  const speech = '“We were paid in the rain,” one of the crews said as the ferry left.';
  const told = 'The crews of the ferry will have more talks in three weeks.';

  test('is a paragraph that reports speech of the same things, with what reads as text above it', () => {
    expect(restOf(...games, speech)).toEqual([speech]);
    expect(restOf(...games, 'Nobody was hurt in the gale.', ...games, speech)).toEqual([
      'Nobody was hurt in the gale.',
      speech,
    ]);
  });

  test('is a sentence most of whose words are the article’s', () => {
    expect(restOf(...games, told)).toEqual([told]);
  });

  test('is any paragraph that reports speech where all above it is known as something else', () => {
    const source = '“It moves, that is all I say,” a man in the wings told me.';
    expect(restOf('READ MORE: Goat found', source)).toEqual([source]);
    expect(restOf(...games, source)).toEqual([]);
    const told = 'The goat of the councillor would be back by Friday, the vet said.';
    expect(restOf('READ MORE: Goat found', told)).toEqual([told]);
  });

  test.each([
    ['a sentence about something else', ['A goat was found in the town hall of Westport on Tuesday.']],
    ['a teaser that asks', ['Will the crews of the ferry have more talks in three weeks?']],
    ['speech about something else', ['“The goat ate my hat,” the mayor of Westport said on Tuesday.']],
    ['what stands below the copyright line', ['© Harbour News', speech]],
    ['what stands far below', [...Array.from({ length: 20 }, (_, at) => `Game ${at}`), speech]],
  ])('is not %s', (_, below) => {
    expect(restOf(...games, ...below)).toEqual([]);
  });
});
