import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../scripts/pipeline/analyse-article.ts';
import { paragraphsOf } from './paragraphs.ts';

const toSlug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/gu, '-');
const analyse = (text: string, title: string | null = null) => analyseArticle(text, paragraphsOf(text), title, toSlug);
const speakersOf = (text: string, title?: string): (string | null)[] =>
  analyse(text, title).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('who speaks', () => {
  test.each([
    {
      name: 'a surname goes back to the full name',
      text: 'Maria Oliveira arrived on Monday.\n“We are late,” Oliveira said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: '“she” goes to the woman, not to the man named last',
      text: 'Maria Oliveira met Thomas Becker.\n“We are late,” she said.',
      expected: ['Maria Oliveira'],
    },
    {
      name: '“he” goes to who spoke before, not to whom the quote’s sentence names',
      text: 'James Obi spoke first. “We are late,” Obi said of Thomas Becker.\n“And lost,” he added.',
      expected: ['James Obi', 'James Obi'],
    },
    {
      name: '“he” goes to who reported, not to whom the report is about',
      text: 'Thomas Becker said James Obi’s plan was late. Nobody came.\n“We wait,” he said.',
      expected: ['Thomas Becker'],
    },
    {
      name: 'a supporter is not the person he supports',
      text: 'James Obi came.\n“We wait,” said one Obi supporter.',
      expected: [null],
    },
    {
      name: 'a headline’s verb is no part of a name',
      text: '“We wait,” Obi said.',
      title: 'James Obi Speaks',
      expected: ['James Obi'],
    },
    {
      name: 'a title of office goes to its bearer',
      text: 'Kenyan President James Obi met Thomas Becker in Nairobi.\nThe Kenyan president said, “We are late.”',
      expected: ['James Obi'],
    },
    {
      name: 'an apposition between commas is the name',
      text: 'One sailor, Maria Oliveira, offered this view: “We are late.”',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'a spokesman is not the person he speaks for',
      text: 'Maria Oliveira stayed home.\n“She is ill,” a spokesman for Oliveira said.',
      expected: [null],
    },
    {
      name: 'sources stay unnamed',
      text: 'James Obi left. It was what sources called an “orderly retreat.”',
      expected: [null],
    },
    {
      name: 'Mr. and Mrs. tell a couple apart',
      text: 'Maria Oliveira came with her husband, Paul Oliveira.\n“We are late,” Mrs. Oliveira said.\n“We are not,” Mr. Oliveira said.',
      expected: ['Maria Oliveira', 'Paul Oliveira'],
    },
    {
      name: 'a body speaks as a body',
      text: '“We sail on Monday,” the Harbour Authority said.',
      expected: ['Harbour Authority'],
    },
    {
      name: 'nobody is guessed where nobody is named',
      text: '“We are late.”\nThe rain went on.',
      expected: [null],
    },
    {
      name: 'a participle takes the subject of its clause',
      text: 'Maria Oliveira shared a film with Thomas Becker, writing: “Watch this tonight.”',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'the title names in full whom the body names in part',
      text: '“We are late,” Oliveira said.',
      title: 'Maria Oliveira Says Fleet Is Late',
      expected: ['Maria Oliveira'],
    },
  ])('$name', ({ text, title, expected }) => {
    expect(speakersOf(text, title)).toEqual(expected);
  });
});

describe('split quotes', () => {
  test.each([
    {
      name: 'joins the halves round an attribution',
      text: 'Maria Oliveira came. “Until then,” she said, “we stay.”',
      expected: [['Until then,', 'we stay.']],
    },
    {
      name: 'joins the sentence that follows the attribution',
      text: 'Maria Oliveira came. “We stay,” she said. “We must.”',
      expected: [['We stay,', 'We must.']],
    },
    {
      name: 'joins what goes on in small letters behind a colon',
      text: '“There is a word for it,” said Maria Oliveira: “theft.”',
      expected: [['There is a word for it,', 'theft.']],
    },
    {
      name: 'joins what goes on in small letters behind a dash',
      text: '“We stay,” Maria Oliveira said—“and I mean all of us.”',
      expected: [['We stay,', 'and I mean all of us.']],
    },
    {
      name: 'keeps a sentence behind a colon apart',
      text: '“We stay,” Maria Oliveira said, before adding: “We must.”',
      expected: [['We stay,'], ['We must.']],
    },
    {
      name: 'keeps two quotes with an attribution each apart',
      text: 'Maria Oliveira came. “We stay,” she said. “We must,” she added.',
      expected: [['We stay,'], ['We must,']],
    },
    {
      name: 'keeps two fragments of one sentence apart',
      text: 'Maria Oliveira called it “a storm” and “a curse.”',
      expected: [['a storm'], ['a curse.']],
    },
  ])('$name', ({ text, expected }) => {
    expect(analyse(text).quotes.map(({ segments }) => segments.map((segment) => segment.text))).toEqual(expected);
  });
});

test('a line of a transcript is speech, however short', () => {
  const { quotes, rejected } = analyse('Q. Cosmetic?\nA. Never.\nQ. (LAUGHTER)\nA. I said so.');
  expect(quotes.flatMap(({ segments }) => segments.map(({ text }) => text))).toEqual([
    'Cosmetic?',
    'Never.',
    'I said so.',
  ]);
  expect(rejected.map(({ text }) => text)).toEqual(['(LAUGHTER)']);
});

describe('kind', () => {
  test.each([
    { text: 'Maria Oliveira said, “We stay in port.”', expected: 'direct' },
    { text: '“We stay,” Maria Oliveira said.', expected: 'direct' },
    { text: 'Maria Oliveira said the fleet would “stay in port until noon.”', expected: 'partial' },
    { text: 'Maria Oliveira had one word: “Stay.”', expected: 'direct' },
  ])('$text is $expected', ({ text, expected }) => {
    expect(analyse(text).quotes.map(({ kind }) => kind)).toEqual([expected]);
  });
});

describe('people', () => {
  const named = (text: string): string[] =>
    analyse(text)
      .people.filter(({ type }) => type === 'person')
      .map(({ name }) => name);

  test.each([
    {
      name: 'titles are no part of a name',
      text: 'Former Prime Minister Maria Oliveira left.',
      expected: ['Maria Oliveira'],
    },
    {
      name: 'particles are',
      text: 'Lars van der Berg spoke to Maria de la Cruz.',
      expected: ['Lars van der Berg', 'Maria de la Cruz'],
    },
    {
      name: 'places and bodies are no people',
      text: 'The Harbour Authority of New Zealand met the Green Foundation in Port Stanley.',
      expected: [],
    },
    {
      name: 'a law or a prison is no person',
      text: 'The Sea Fisheries Act put them in the Northern Detention Center.',
      expected: [],
    },
    {
      name: 'middle initials make nobody else',
      text: 'Thomas J. Becker came. Thomas Becker left.',
      expected: ['Thomas J. Becker'],
    },
  ])('$name', ({ text, expected }) => {
    expect(named(text)).toEqual(expected);
  });

  test('mentions carry the title as printed', () => {
    const text = 'Former President James Obi spoke. Obi left.';
    expect(analyse(text).people[0]?.mentions.map((mention) => mention.text)).toEqual([
      'Former President James Obi',
      'Obi',
    ]);
  });
});

test('whatever the text, every span has its own words, and no speaker lacks evidence', () => {
  const piece = fc.constantFrom(
    '“', '”', '"', "'", '’', ' said ', ' he said. ', 'Maria Oliveira', ' Oliveira ', 'President ', ', ', '. ', ': ', '\n', 'called it ', 'the storm', ' (', ') ', '— ', 'é', '😀', 'according to ', 'who ', 'titled ', ' and ', 'U.S. ',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const { quotes, rejected, people } = analyse(text);
      const spans = [
        ...quotes.flatMap(({ segments, source, cue }) => [...segments, source, cue]),
        ...rejected,
        ...people.flatMap(({ mentions }) => mentions),
      ].filter((span) => span !== null);
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      for (const quote of quotes)
        if (quote.speaker) expect([quote.source, quote.evidence, quote.rule]).not.toContain(null);
      const segments = quotes.flatMap((quote) => quote.segments);
      for (const [at, { start }] of segments.entries())
        expect(start).toBeGreaterThanOrEqual(segments[at - 1]?.end ?? 0);
    }),
    { numRuns: 300 },
  );
});
