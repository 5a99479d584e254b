import type { Block } from '../../../src/content/block.ts';
import type { Content } from '../../../src/lib/build-catalog.ts';
import { articleSchema, type Article } from '../../../src/schema/article.ts';

/** Text of an invented seed, with a split quote, a second speaker and a quote of nobody named. */
export const seedText = `A Harbour Reopens
The harbour opened on Monday. “We waited,” Mayor Ana Ruiz said, “for nine years.” Ships came at noon. A clerk asked, “Why now?”

The Port Board was brief: “No comment.” Ruiz left early.`;

const span = (text: string, nth = 0): { start: number; end: number; text: string } => {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) start = seedText.indexOf(text, start + 1);
  return { start, end: start + text.length, text };
};

const ruiz = { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person' } as const;
const board = { id: 'port-board', name: 'Port Board', type: 'body' } as const;
const found = { kind: 'direct', rule: 'cue-after', confidence: 0.9 } as const;

/** An article that says what `seedText` says. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return articleSchema.parse({
    id: '0000000001',
    title: 'A Harbour Reopens',
    standfirst: 'Ships return.',
    authors: ['Jo Writer'],
    outlet: null,
    date: null,
    datePrinted: null,
    lang: 'en',
    url: null,
    archivedUrl: null,
    rights: 'full',
    seed: {
      file: 'harbour.txt',
      sha256: '0'.repeat(64),
      textSha256: '0'.repeat(64),
      format: 'txt',
      converter: 'test 1',
    },
    cuts: [{ ...span('Ships came at noon.'), reason: 'caption' }],
    people: [
      { ...ruiz, mentions: [span('Mayor Ana Ruiz'), span('Ruiz', 1)] },
      { ...board, mentions: [span('The Port Board')] },
    ],
    topics: ['harbours'],
    quotes: [
      {
        ...found,
        id: '000000000a',
        text: 'We waited, for nine years.',
        segments: [span('We waited,'), span('for nine years.')],
        speaker: ruiz,
        source: span('Mayor Ana Ruiz'),
        cue: span('said'),
        evidence: 'Ana Ruiz said it.',
      },
      {
        ...found,
        id: '000000000b',
        text: 'Why now?',
        segments: [span('Why now?')],
        speaker: null,
        source: span('A clerk'),
        cue: span('asked'),
        evidence: null,
        rule: null,
        confidence: 0,
      },
      {
        ...found,
        id: '000000000c',
        text: 'No comment.',
        segments: [span('No comment.')],
        speaker: board,
        source: span('The Port Board'),
        cue: null,
        evidence: 'The board is named.',
      },
    ],
    rejected: [],
    ...changes,
  });
}

export const sampleBlocks: readonly Block[] = [
  {
    kind: 'paragraph',
    runs: [
      'The harbour opened on Monday. “',
      { quote: '000000000a', part: 1, text: 'We waited,' },
      '” Mayor Ana Ruiz said, “',
      { quote: '000000000a', part: 2, text: 'for nine years.' },
      '” Ships came at noon. A clerk asked, “',
      { quote: '000000000b', part: null, text: 'Why now?' },
      '”',
    ],
  },
  {
    kind: 'paragraph',
    runs: [
      'The Port Board was brief: “',
      { quote: '000000000c', part: null, text: 'No comment.' },
      '” Ruiz left early.',
    ],
  },
];

/** Content of a site that holds the given articles, all published. */
export function sampleContent(articles: readonly Article[] = [sampleArticle()]): Content {
  return {
    articles: articles.map((article) => ({ slug: `article-${article.id}`, article, blocks: sampleBlocks })),
    people: {},
    outlets: { 'the-tide': { name: 'The Tide', aliases: [], domains: [] } },
    topics: {},
    gathered: { statements: [], voices: [] },
    registry: {
      articles: {},
      quotes: {},
      statements: {},
      people: {},
      topics: { harbours: { name: 'harbours', status: 'live' } },
      outlets: {},
    },
  };
}
