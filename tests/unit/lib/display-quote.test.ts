import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import { cite, toCslJson } from '../../../src/lib/cite.ts';
import { displayQuote } from '../../../src/lib/display-quote.ts';
import { pickFullest } from '../../../src/lib/pick-fullest.ts';
import { sampleContent } from './sample.ts';

const { quotes } = buildCatalog(sampleContent());
const [split, , whole] = quotes;

describe('displayQuote', () => {
  test('gives a split quote its marks, and the article’s words between its parts apart', () => {
    expect(split && displayQuote(split)).toEqual([
      [
        { kind: 'words', text: '“We waited,”' },
        { kind: 'between', text: ' Mayor Ana Ruiz said, ' },
        { kind: 'words', text: '“for nine years.”' },
      ],
    ]);
  });

  test('gives a whole quote the marks printed round it', () => {
    expect(whole && displayQuote(whole)).toEqual([[{ kind: 'words', text: '“No comment.”' }]]);
  });

  test('sets each paragraph of a quote that runs over several on its own', () => {
    const context = [
      { kind: 'paragraph', runs: ['"', { quote: 'a', part: 1, text: 'One.' }] },
      { kind: 'paragraph', runs: ['"', { quote: 'a', part: 2, text: 'Two.' }, '" he said.'] },
    ] as const;
    expect(displayQuote({ id: 'a', text: 'One. Two.', context })).toEqual([
      [{ kind: 'words', text: '"One.' }],
      [{ kind: 'words', text: '"Two."' }],
    ]);
  });

  test('leaves out long words of the article between two parts', () => {
    const between = `” ${'and so on '.repeat(20)}“`;
    const runs = ['“', { quote: 'a', part: 1, text: 'One' }, between, { quote: 'a', part: 2, text: 'two' }, '”'];
    expect(displayQuote({ id: 'a', text: 'One two', context: [{ kind: 'paragraph', runs }] })[0]).toEqual([
      { kind: 'words', text: '“One”' },
      { kind: 'between', text: ' […] ' },
      { kind: 'words', text: '“two”' },
    ]);
  });
});

describe('cite', () => {
  test('says that the words are quoted by an article, and what it does not state', () => {
    expect(whole && cite(whole, 'https://example.org/quotes/000000000c/')).toBe(
      'Port Board, quoted in Jo Writer, “A Harbour Reopens”, outlet not stated, date not stated: “No comment.” https://example.org/quotes/000000000c/',
    );
  });

  test('leaves out of CSL-JSON what is not known', () => {
    expect(Object.keys(whole ? toCslJson(whole, 'x') : {})).toEqual([
      'id',
      'type',
      'title',
      'author',
      'language',
      'URL',
      'note',
    ]);
  });
});

describe('pickFullest', () => {
  test('takes the longest that do not repeat each other, in their order', () => {
    const all = [
      'short one',
      'we will leave the harbour open',
      'we will leave the harbour open all year',
      'no comment',
    ];
    expect(
      pickFullest(
        all.map((text) => ({ text })),
        2,
      ),
    ).toEqual([{ text: 'we will leave the harbour open all year' }, { text: 'no comment' }]);
  });
});
