import type { Content } from '../../../src/lib/build-catalog.ts';
import type { Article, Rights } from '../../../src/schema/article.ts';
import type { Quote } from '../../../src/schema/quote.ts';
import { statementSchema, type Statement } from '../../../src/schema/statement.ts';
import { sampleArticle, sampleContent } from './sample.ts';

const ruiz = { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person' } as const;

/** Three invented articles that print the same words of one speaker, each in its own way, and a fourth that reports. */
const texts = [
  { id: '0000000001', before: 'Mayor Ana Ruiz said, “', words: 'We waited for nine years.', after: '”' },
  { id: '0000000002', before: 'Ana Ruiz snapped: “', words: 'We waited for ten long years,', after: '” she said.' },
  { id: '0000000003', before: 'The wait took “', words: 'nine years', after: '” Ana Ruiz wrote.' },
] as const;
const reportingText = 'Ana Ruiz recalled a wait of many years.';

const quoteOf = ({ id, before, words }: (typeof texts)[number]): Quote => ({
  id: `00000000a${id.at(-1) ?? ''}`,
  text: words,
  segments: [{ start: before.length, end: before.length + words.length, text: words }],
  kind: 'direct',
  speaker: ruiz,
  source: null,
  cue: null,
  evidence: 'Ana Ruiz said it.',
  rule: 'cue-after',
  confidence: 0.9,
});

/** The statement those articles print. */
export const sampleStatement: Statement = statementSchema.parse({
  id: '00000000s1',
  speaker: ruiz,
  printings: texts.map(({ id, before, words, after }) => ({
    quote: `00000000a${id.at(-1) ?? ''}`,
    article: id,
    difference: { '0000000001': 'punctuation', '0000000002': 'other-words', '0000000003': 'shorter' }[id],
    framing: [
      { start: 0, end: before.length - 1, text: before.slice(0, -1) },
      ...(after.length > 1
        ? [
            {
              start: before.length + words.length + 1,
              end: before.length + words.length + after.length,
              text: after.slice(1),
            },
          ]
        : []),
    ],
  })),
  difference: 'other-words',
  distance: 0.25,
  links: [
    { quotes: ['00000000a1', '00000000a2'], reason: 'reworded', words: ['waited', 'years'] },
    { quotes: ['00000000a1', '00000000a3'], reason: 'contained', words: ['nine', 'years'] },
  ],
  collation: {
    places: [
      {
        kind: 'same',
        readings: [{ text: 'We waited for ', words: 'we waited for', articles: ['0000000001', '0000000002'] }],
      },
      {
        kind: 'other-words',
        readings: [
          { text: 'nine ', words: 'nine', articles: ['0000000001', '0000000003'] },
          { text: 'ten long ', words: 'ten long', articles: ['0000000002'] },
        ],
      },
      {
        kind: 'punctuation',
        readings: [
          { text: 'years.', words: 'years', articles: ['0000000001'] },
          { text: 'years,', words: 'years', articles: ['0000000002'] },
          { text: 'years', words: 'years', articles: ['0000000003'] },
        ],
      },
    ],
    openings: [
      { article: '0000000001', place: 0, quote: '00000000a1', segment: 0 },
      { article: '0000000002', place: 0, quote: '00000000a2', segment: 0 },
      { article: '0000000003', place: 1, quote: '00000000a3', segment: 0 },
    ],
    segments: [
      {
        from: 0,
        to: 3,
        text: 'We waited for nine years.',
        cells: [
          { article: '0000000001', difference: 'punctuation', joined: false, reported: null },
          { article: '0000000002', difference: 'other-words', joined: false, reported: null },
          { article: '0000000003', difference: 'shorter', joined: false, reported: null },
          {
            article: '0000000004',
            difference: 'no-marks',
            joined: false,
            reported: { start: 0, end: reportingText.length, text: reportingText },
          },
        ],
      },
    ],
    fullest: [
      { place: 0, reading: 0, gap: false },
      { place: 1, reading: 0, gap: false },
      { place: 2, reading: 0, gap: false },
    ],
  },
});

/**
 * Content of a site with that statement. Articles 1 and 2 share a byline.
 *
 * @param rights by id of the article; *full* unless stated
 */
export function statementContent(
  rights: Readonly<Record<string, Rights>> = {},
  statements: readonly Statement[] = [sampleStatement],
): Content {
  const facts = (id: string): Partial<Article> => ({
    id,
    title: `Wait ${id.at(-1) ?? ''}`,
    rights: rights[id] ?? 'full',
    cuts: [],
    people: [{ ...ruiz, mentions: [{ start: 0, end: 8, text: 'Ana Ruiz' }] }],
    quotes: [],
  });
  const printing = texts.map((text) => ({
    slug: `wait-${text.id.at(-1) ?? ''}`,
    article: sampleArticle({ ...facts(text.id), quotes: [quoteOf(text)] }),
    blocks: [
      {
        kind: 'paragraph' as const,
        runs: [text.before, { quote: quoteOf(text).id, part: null, text: text.words }, text.after],
      },
    ],
  }));
  return {
    ...sampleContent([]),
    articles: [
      ...printing,
      {
        slug: 'wait-4',
        article: sampleArticle(facts('0000000004')),
        blocks: [{ kind: 'paragraph', runs: [reportingText] }],
      },
    ],
    gathered: {
      statements: [...statements],
      voices: [{ articles: ['0000000001', '0000000002'], reason: 'byline' }],
    },
  };
}
