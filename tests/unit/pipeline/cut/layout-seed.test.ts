import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSeed } from '../../../../scripts/pipeline/cut/layout-seed.ts';
import { noMetadata } from '../../../../scripts/pipeline/read/no-metadata.ts';
import { readSeed } from '../../../../scripts/pipeline/read/read-seed.ts';
import { sidecarSchema } from '../../../../src/schema/sidecar.ts';

const paragraphs = [
  'Crews of the Oakport ferry went back to work on Monday, after three weeks of talks that cost the port two million.',
  '“We are glad that it is over,” Ana Ruiz, the director of the port, told reporters. “Nobody wants to see another strike.”',
  'The union said it had won most of what it asked for, and that its members would vote on the agreement in March.',
  'Passengers waited in the rain for the first boat, which left at six in the morning with its lights on and its horn sounding.',
  'The mayor, who had called the strike “a disgrace,” declined to comment, and his office did not answer the telephone.',
];
const title = 'Ferry Crews of Oakport Return to Work';

const layout = (text: string, sidecar: unknown = null) => {
  const { seed } = readSeed({ file: 'ferry.txt', bytes: new TextEncoder().encode(text), sidecar: null });
  if (!seed) throw new Error('Expected a seed that can be read');
  const laidOut = layoutSeed(seed, {
    file: 'ferry.txt',
    sidecar: sidecar === null ? null : sidecarSchema.parse(sidecar),
  });
  return {
    ...laidOut,
    words: laidOut.body.map(({ start, end }) => seed.text.slice(start, end)),
    reasons: laidOut.cuts.map(({ reason, text: cut }) => [reason, cut]),
  };
};
const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');

describe('the whole of a clean article', () => {
  test('is kept', () => {
    const { words, cuts, head } = layout(lines(title, '', paragraphs));
    expect(words).toEqual(paragraphs);
    expect(cuts).toEqual([]);
    expect(head).toMatchObject({ title, standfirst: null, authors: [], date: null, outlet: null });
  });

  test('is kept under a headline that reports in quotation marks what somebody said', () => {
    const headline = 'Crews told to ‘get back on board’, says ferry chief';
    const { words, head } = layout(lines(headline, '', paragraphs));
    expect(head.title).toBe(headline);
    expect(words).toEqual(paragraphs);
  });

  test('is signed by a name of which it says nothing, alone below the headline', () => {
    expect(layout(lines(title, '', 'Laura K. Quern', '', paragraphs)).head).toMatchObject({
      title,
      authors: ['Laura K. Quern'],
    });
    expect(layout(lines(title, '', 'Ana Ruiz', '', paragraphs)).head.authors).toEqual([]);
  });

  test('is not signed by who is on the pictures of a gallery below the date', () => {
    const name = 'Laura Quern';
    const { head } = layout(lines('Friday 19 January 2018', '', title, '', name, name, name, '', paragraphs));
    expect(head).toMatchObject({ title, authors: [], date: '2018-01-19' });
  });

  test('has no standfirst in its headline printed again', () => {
    const { head } = layout(lines(title, '', 'Posted on January 19, 2018', '', title, 'By Ana Ruiz', '', paragraphs));
    expect(head).toMatchObject({ title, standfirst: null, authors: ['Ana Ruiz'] });
  });

  test('is kept below a standfirst without a full stop', () => {
    const deck = 'Boats leave as talks on pay go on';
    const { words, head, cuts } = layout(lines('Skip to content', '', title, '', deck, '', paragraphs));
    expect(head).toMatchObject({ title, standfirst: deck });
    expect(words).toEqual(paragraphs);
    expect(cuts.map(({ text }) => text)).toEqual(['Skip to content']);
  });

  test.each([
    ['the day first where the page prints it first', 'harbour-logo Tuesday, 05 November 2024', '2022-08-11'],
    ['in no order where the page prints the month first', 'harbour-page-logo Tuesday, November 05, 2024', null],
  ])('has its date read %s', (_, today, date) => {
    const text = lines('Low Tide', today, '', title, '', 'Ana Ruiz Published 11.08.22, 01:13 PM', paragraphs);
    expect(layout(text).head).toMatchObject({ title, authors: ['Ana Ruiz'], date });
  });

  test('has its title below “Breaking News”, with a picture between it and the first paragraph', () => {
    const caption = 'Crews of the ferry wait on the quay in Oakport with their lamps, April 30, 2015.';
    expect(layout(lines('Breaking News', '', title, '', caption, caption, '', paragraphs)).head.title).toBe(title);
  });

  test('has no title in a caption that stands twice below the headline', () => {
    const headline = 'Strike of the crews has ‘gone too far’';
    const caption = 'Ana Ruiz said the idea that the ferry should stay in port was wrong';
    const picture = [caption, caption, 'MIA SMITH/GETTY IMAGES', ''];
    expect(layout(lines(headline, '', picture, paragraphs)).head.title).toBe(headline);
    expect(layout(lines(headline, '', 'By Mia Smith - 15 July 2018', picture, paragraphs)).head.title).toBe(headline);
  });

  test('has the date that it closes with', () => {
    const text = lines(title, '', paragraphs, 'Published in The Daily Harbour, August 22nd, 2011.');
    const { head, words } = layout(text);
    expect(head.date).toBe('2011-08-22');
    expect(words).toEqual(paragraphs);
  });

  test('has the date above it rather than one it ends with', () => {
    const foot = 'Published on Tuesday, November 15, 2016 in Low Tide';
    const text = lines(title, 'November 24, 2016, 1pm PST | Ana Ruiz', paragraphs.slice(0, 3), 'Full Story:', foot);
    expect(layout(text).head).toMatchObject({ authors: ['Ana Ruiz'], date: '2016-11-24' });
  });

  test.each(['Boats leave as talks on pay go on.', 'Boats as they leave in the rain (pictured left)'])(
    'has no standfirst in “%s”',
    (line) => {
      expect(layout(lines(title, '', line, '', paragraphs)).head.standfirst).toBeNull();
    },
  );

  test('is kept with a first line that gives words to somebody it does not name', () => {
    const first = '“We are glad that it is over,” she said of the strike on the boats';
    expect(layout(lines(first, '', paragraphs)).words).toEqual([first, ...paragraphs]);
  });

  test('has its subheadings marked as such', () => {
    const [first = '', ...others] = paragraphs;
    const { body, words } = layout(lines(title, '', first, 'Back to ‘business as usual’', others));
    expect(words[1]).toBe('Back to ‘business as usual’');
    expect(body.map(({ kind }) => kind).slice(0, 3)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  test('is kept behind a byline that says who wrote it by an office alone', () => {
    const { words, head } = layout(lines(title, 'Ana Ruiz', 'Court reporter', paragraphs));
    expect(words).toEqual(paragraphs);
    expect(head).toMatchObject({ title, authors: ['Ana Ruiz'], date: null });
  });

  test('is by who stands above the place and the date that it was sent from', () => {
    const { head } = layout(
      lines(
        title,
        'Ana Ruiz',
        'Punta Seca - 12 OCT 2024 - 05:40 CEST',
        'Traders of Punta Seca wait for their boats',
        paragraphs,
      ),
    );
    expect(head).toMatchObject({ title, authors: ['Ana Ruiz'], date: '2024-10-12' });
    const other = layout(lines(title, 'Ana Ruiz', 'James Obi - 12 OCT 2024 - 05:40 CEST', paragraphs));
    expect(other.head.authors).toEqual(['James Obi']);
  });

  test('is by its author, and not by that of an article listed below its first paragraphs', () => {
    const [first = '', second = '', ...rest] = paragraphs;
    const other = ['RELATED', 'The ferry: a short history', 'by James Obi 12 Oct'];
    const { head } = layout(lines(title, 'Ana Ruiz', 'Published 14 October 2024', first, second, other, rest));
    expect(head).toMatchObject({ title, authors: ['Ana Ruiz'], date: '2024-10-14' });
  });

  test('is not by the words of a headline that is listed with its date below its first paragraphs', () => {
    const [first = '', second = '', ...rest] = paragraphs;
    const list = ['A Tide Table for Herons MAY 5, 2017', '', 'LAMPS', 'Pilots Find Form of Brisk Lamp JUNE 3, 2016'];
    const { head } = layout(lines(first, '', second, '', 'RELATED COVERAGE', '', 'TIDES', list, '', rest));
    expect(head).toMatchObject({ authors: [], date: null });
  });

  test('has no standfirst that is its own first paragraph', () => {
    const page = (about: string): string =>
      `<html><head><meta property="og:description" content="${about}"></head><body><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</body></html>`;
    const headOf = (about: string) => {
      const { seed } = readSeed({ file: 'a.html', bytes: new TextEncoder().encode(page(about)), sidecar: null });
      return seed && layoutSeed(seed, { file: 'a.html', sidecar: null }).head.standfirst;
    };
    expect(headOf(paragraphs[0] ?? '')).toBeNull();
    expect(headOf('The boats are back')).toBe('The boats are back');
  });

  test('is kept with the key points above its byline, the short ones too', () => {
    const points = ['* Crews of Oakport back on board after three weeks', '* Harbour board will pay'];
    expect(layout(lines(title, points, 'By Ana Ruiz', paragraphs)).words).toEqual([...points, ...paragraphs]);
  });

  test('is kept without a headline, which a message says', () => {
    const { words, head, messages } = layout(lines(paragraphs));
    expect(words).toEqual(paragraphs);
    expect(head.title).toBeNull();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['title-missing']);
  });

  test('is kept where it is a few short lines, headline and last words included', () => {
    const short = ['Ana Ruiz said, “We sail.”', '“No,” James Obi said.', 'Nobody came.'];
    const { words, cuts, head } = layout(lines('Harbour Opens Again', '', short));
    expect(words).toEqual(short);
    expect(cuts).toEqual([]);
    expect(head.title).toBe('Harbour Opens Again');
  });

  test('keeps its subheadings', () => {
    const { words } = layout(lines(title, paragraphs.slice(0, 2), 'What the union won', paragraphs.slice(2)));
    expect(words).toContain('What the union won');
  });
});

describe('clutter', () => {
  test('is cut from the top, the middle and the foot, each with its reason', () => {
    const { words, reasons, head } = layout(
      lines(
        [
          'Home',
          'News',
          'Sport',
          'Weather',
          'Listen to the article',
          title,
          'By Ana Ruiz',
          'Published Jan 4, 2025',
          'Share',
          'Facebook',
        ],
        paragraphs.slice(0, 2),
        [
          'Advertisement',
          'RELATED ARTICLES',
          'Fish market to move',
          'Mayor opens bridge',
          'READ MORE: Storm closes the harbour',
        ],
        paragraphs.slice(2),
        ['The ferry at dawn. (Photo by John Smith)', '© 2025 Harbour News. All rights reserved.'],
        ['Most Read', '1', 'Fish market to move', '2', 'Mayor opens bridge', 'Sport'],
      ),
    );
    expect(words).toEqual(paragraphs);
    expect(head).toMatchObject({ title, authors: ['Ana Ruiz'], date: '2025-01-04', datePrinted: 'Jan 4, 2025' });
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['tools', 'Listen to the article'],
        ['share', 'Facebook'],
        ['advertisement', 'Advertisement'],
        ['related', 'Fish market to move'],
        ['related', 'READ MORE: Storm closes the harbour'],
        ['caption', 'The ferry at dawn. (Photo by John Smith)'],
        ['copyright', '© 2025 Harbour News. All rights reserved.'],
        ['navigation', 'Home'],
      ]),
    );
  });

  test.each(['9 Comments', 'Leave A Reply', '2 thoughts on “Ferry”'])(
    'ends the article at its readers’ comments: %s',
    (header) => {
      const comments = [
        'This is what happens when nobody listens. I hope that both sides have learned from it, and that the mayor resigns.',
        '“Glad that it is over,” said no passenger ever. The director told us the same last year, and nothing came of it.',
      ];
      const { words, reasons } = layout(lines(title, paragraphs, header, comments));
      expect(words).toEqual(paragraphs);
      expect(reasons).toEqual([header, ...comments].map((text) => ['comments', text]));
    },
  );

  test('does not take a count of comments above the article for the end of it', () => {
    expect(layout(lines(title, '9 Comments', paragraphs)).words).toEqual(paragraphs);
  });

  test('cuts what is printed again and again', () => {
    const { words } = layout(
      lines(
        title,
        paragraphs.flatMap((paragraph) => [paragraph, 'Harbour content']),
      ),
    );
    expect(words).toEqual(paragraphs);
  });
});

describe('corrections.keep', () => {
  const text = lines(title, paragraphs, 'Ana Ruiz is a reporter for Harbour News.');

  test('gives a cut back to the body', () => {
    expect(layout(text).words).toEqual(paragraphs);
    const { words, messages } = layout(text, { corrections: { keep: [{ text: 'Ana Ruiz is a reporter' }] } });
    expect(words).toEqual([...paragraphs, 'Ana Ruiz is a reporter for Harbour News.']);
    expect(messages).toEqual([]);
  });

  test.each([
    { name: 'words that are not there', keep: { text: 'Ben Okafor' } },
    { name: 'an occurrence that is not there', keep: { text: 'Ana Ruiz', nth: 3 } },
    { name: 'words that were never cut', keep: { text: 'Passengers waited' } },
  ])('is a fatal message that names the sidecar for $name', ({ keep }) => {
    const { messages } = layout(text, { corrections: { keep: [keep] } });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleId: 'correction-unmatched', fatal: true, file: 'ferry.yml' });
  });
});

test('what a sidecar states wins over the text', () => {
  const { head } = layout(lines(title, 'By Ana Ruiz', paragraphs), {
    title: 'Ferries sail',
    authors: ['Ben Okafor'],
    date: '2025-01-05',
    outlet: 'Harbour News',
  });
  expect(head).toMatchObject({
    title: 'Ferries sail',
    authors: ['Ben Okafor'],
    date: '2025-01-05',
    outlet: 'Harbour News',
  });
});

test('head, body and cuts hold every visible character once', () => {
  const clutter = [
    'Share',
    'Home',
    'Most Read',
    'By Ana Ruiz',
    'Jan 4, 2025',
    '9 Comments',
    'Advertisement',
    title,
    'Fish market to move',
    'Sign up for our newsletter',
    '(AP)',
    '🚢',
    'Tags',
    'Read more: fish market to move',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...clutter, ...paragraphs, ''), { minLength: 1, maxLength: 40 }), (parts) => {
      const text = `x ${parts.join('\n')}`;
      const { headSpans, body, cuts } = layout(text);
      const spans = [...headSpans, ...body, ...cuts].sort((a, b) => a.start - b.start);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, span.start).trim()).toBe('');
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe('');
      for (const cut of cuts) expect(text.slice(cut.start, cut.end)).toBe(cut.text);
    }),
  );
});

test('what the page marks as a caption is cut as one, whatever it says', () => {
  const words = '“We won,” said Ana Ruiz.';
  const text = [...paragraphs, words].join('\n');
  const blocks = [...paragraphs, words].map((own, at) => {
    const start = text.indexOf(own);
    const block = { start, end: start + own.length, kind: 'paragraph' as const };
    return at === paragraphs.length ? { ...block, isCaption: true as const } : block;
  });
  const { body, cuts } = layoutSeed(
    { format: 'html', text, blocks, metadata: noMetadata },
    { file: 'a.html', sidecar: null },
  );
  expect(body).toHaveLength(paragraphs.length);
  expect(cuts).toMatchObject([{ reason: 'caption', text: words }]);
});

describe('what the page makes one link of', () => {
  /** Words in brackets are links. */
  const layoutLinks = (...parts: readonly (string | readonly string[])[]) => {
    const own = parts.flat();
    const text = own.join('\n');
    let start = 0;
    const blocks = own.map((part) => {
      const block = { start, end: start + part.length, kind: 'paragraph' as const };
      start += part.length + 1;
      return part.startsWith('[') ? { ...block, isLink: true as const } : block;
    });
    const { body, cuts } = layoutSeed(
      { format: 'html', text, blocks, metadata: { ...noMetadata, title } },
      { file: 'a.html', sidecar: null },
    );
    return {
      words: body.map((block) => text.slice(block.start, block.end)),
      reasons: cuts.map(({ reason, text: cut }) => [reason, cut]),
    };
  };
  const [first = '', ...rest] = paragraphs;

  test('is cut as a pointer to another article, or as a menu', () => {
    const { words, reasons } = layoutLinks(first, '[Harbour board wants a new pier by June]', '[Boats]', rest);
    expect(words).toEqual(paragraphs);
    expect(reasons).toEqual([
      ['related', '[Harbour board wants a new pier by June]'],
      ['navigation', '[Boats]'],
    ]);
  });

  test('takes with it the summaries that stand below such links, several in a row', () => {
    const summary =
      'The board of the harbour voted on Monday for a pier that costs the town eleven million, over two years.';
    const cards = ['Pier', 'Boat', 'Mast', 'Rope'].map((what) => [
      `[${what}s]`,
      `[${what} of the harbour board is sold to a museum]`,
      `${what}: ${summary}`,
    ]);
    expect(layoutLinks(paragraphs, cards.flat()).words).toEqual(paragraphs);
  });

  test('leaves the paragraphs of an article that has a link between each two', () => {
    const links = paragraphs.map((paragraph, at) => [paragraph, `[Harbour board meets for the ${String(at)}th time]`]);
    expect(layoutLinks(links.flat()).words).toEqual(paragraphs);
  });

  test('is kept where it reports speech at length', () => {
    const [, speech = ''] = paragraphs;
    expect(layoutLinks(first, `[${speech}]`, rest).words).toContain(`[${speech}]`);
  });
});

describe('a line that is printed twice, one below the other', () => {
  const caption = 'The old ferry leaves the harbour for good';

  test('is a caption, with the credit behind one of them', () => {
    const { words, reasons } = layout(
      lines(title, paragraphs.slice(0, 2), caption, `${caption} Ana Ruiz`, paragraphs.slice(2)),
    );
    expect(words).toEqual(paragraphs);
    expect(reasons).toEqual([
      ['caption', caption],
      ['caption', `${caption} Ana Ruiz`],
    ]);
  });

  test('loses only its copy where it reports speech', () => {
    const [first = '', speech = '', ...rest] = paragraphs;
    expect(layout(lines(title, first, speech, speech, rest)).words).toEqual(paragraphs);
  });

  test('loses only its copy where it opens the article, with the place it was sent from', () => {
    const opening =
      'NEW OAKPORT, C.S. – The mayor of Oakport says that no ferry will leave before the end of the week.';
    const { words } = layout(lines(title, opening, opening, paragraphs));
    expect(words).toEqual([opening, ...paragraphs]);
  });
});

describe('captions and headlines between paragraphs', () => {
  const credit = 'Ana Ruiz/Getty Images';
  const [first = '', second = '', third = '', ...rest] = paragraphs;

  test('a line without a full stop above a credit is its caption', () => {
    const { words, reasons } = layout(lines(title, first, 'The ferry at dawn', credit, second, third, rest));
    expect(words).toEqual(paragraphs);
    expect(reasons).toContainEqual(['caption', 'The ferry at dawn']);
  });

  test('a sentence above a credit is the article’s own, unless each of several credits has a short one', () => {
    expect(layout(lines(title, first, second, 'Nobody came to the quay.', credit, third, rest)).words).toEqual([
      first,
      second,
      'Nobody came to the quay.',
      third,
      ...rest,
    ]);
    const gallery = ['dawn', 'noon', 'dusk'].map((hour) => [`The ferry leaves the harbour at ${hour}.`, credit]);
    const { words } = layout(
      lines(title, first, gallery[0] ?? [], second, gallery[1] ?? [], third, gallery[2] ?? [], rest),
    );
    expect(words).toEqual(paragraphs);
  });

  const headlines = [
    'Harbour board calls the new pier of Oakport unsafe',
    'Mayor opens the bridge that took forty years to build',
    'Fish market is to move to the old customs house',
  ];

  test('headlines in a row are cut', () => {
    expect(layout(lines(title, first, second, headlines, third, rest)).words).toEqual(paragraphs);
    expect(layout(lines(title, first, second, 'Advertisement', headlines, third, rest)).words).toEqual(paragraphs);
  });

  test('headlines in a row are cut where advertisements and a subheading stand below them', () => {
    const advertisements = ['Advertisement', 'Advertisement', 'Advertisement', 'Advertisement'];
    const furniture = ['Tides', ...advertisements, 'What the crews won'];
    expect(layout(lines(title, first, second, headlines, furniture, third, rest)).words).toEqual([
      first,
      second,
      'What the crews won',
      third,
      ...rest,
    ]);
  });

  test('a list that a colon announces is kept', () => {
    const announced =
      'The board of the harbour agreed on Monday on these points, which it will put to the crews in March:';
    expect(layout(lines(title, first, second, announced, headlines, third, rest)).words).toEqual([
      first,
      second,
      announced,
      ...headlines,
      third,
      ...rest,
    ]);
  });

  test('a headline all in capitals is cut, a subheading is kept', () => {
    const shouted = 'MAYOR OPENS BRIDGE THAT TOOK FORTY YEARS';
    const { words } = layout(lines(title, first, shouted, second, 'WHAT THE UNION WON', third, rest));
    expect(words).toEqual([first, second, 'WHAT THE UNION WON', third, ...rest]);
  });

  test('a headline of another article between the headline and the body is cut', () => {
    const other = 'Harbour Board Calls New Pier of Oakport Unsafe';
    const { words, head } = layout(lines(title, 'By Ana Ruiz', other, 'Jan 4, 2025', paragraphs));
    expect(head.title).toBe(title);
    expect(words).toEqual(paragraphs);
  });
});

describe('at the edges of the article', () => {
  test('a paragraph below a list of links with three headers is kept', () => {
    const list = [
      'Read More',
      'Fish market to move',
      'Most Read',
      'Mayor opens bridge',
      'Trending',
      'Ten homes by the sea',
    ];
    const own = [...paragraphs, ...paragraphs.slice(0, 2).map((paragraph) => `Before the talks: ${paragraph}`)];
    expect(layout(lines(title, own.slice(0, 4), list, own.slice(4))).words).toEqual(own);
  });

  test('a line that introduces the paragraph below it is no header of links', () => {
    const introduction = 'More from the harbour board:';
    const { words } = layout(lines(title, paragraphs.slice(0, 4), introduction, paragraphs.slice(4)));
    expect(words).toContain(introduction);
  });

  test('a last paragraph with the initials of the magazine is kept', () => {
    const last = 'Nobody knows when the boats will sail again, or who will pay the crews for the weeks on the quay. HN';
    expect(layout(lines(title, paragraphs, last)).words).toEqual([...paragraphs, last]);
  });

  test('a first paragraph right below the head is kept though a list follows it', () => {
    const menu = Array.from({ length: 12 }, (_, at) => `Menu of the day ${String(at)}`);
    const [first = '', ...rest] = paragraphs;
    const { words } = layout(lines(title, 'By Ana Ruiz', first, menu, rest));
    expect(words).toContain(first);
  });

  test('what is cut between the head and the first paragraph does not part them', () => {
    const cut = Array.from({ length: 12 }, () => 'Share');
    const table = Array.from({ length: 12 }, (_, at) => `Tide ${String(at)}`);
    const [first = '', ...rest] = paragraphs;
    expect(layout(lines(title, 'By Ana Ruiz', cut, first, table, rest)).words).toContain(first);
  });

  test('a headline is told from the title of the window, whose site the page names in its furniture', () => {
    const window = 'Ferry crews of Oakport go back to work - Low Tide';
    const wall = 'This story is available exclusively to Low Tide subscribers.';
    const { head } = layout(lines(window, 'Home', 'Sport', 'Tides', title, 'By Ana Ruiz', wall, paragraphs));
    expect(head.title).toBe(title);
  });

  test('a headline printed again and again, or above the credit of a picture, is still the headline', () => {
    expect(layout(lines(title, 'Share', title, 'By Ana Ruiz', title, paragraphs)).head.title).toBe(title);
    const { head } = layout(lines('Harbour News', title, 'Picture: Ana Ruiz', 'By James Obi', paragraphs));
    expect(head.title).toBe(title);
  });

  test('a headline in the midst is cut where it stands again in the lists below', () => {
    const teaser = 'Harbour board calls new pier ‘unsafe’ again';
    const foot = Array.from({ length: 6 }, (_, at) => `Ten things to do in Oakport, part ${String(at)}`);
    const { words, reasons } = layout(
      lines(title, paragraphs.slice(0, 2), teaser, 'What the union won', title, paragraphs.slice(2), foot, teaser),
    );
    expect(words).toEqual([...paragraphs.slice(0, 2), 'What the union won', ...paragraphs.slice(2)]);
    expect(reasons).toContainEqual(['related', teaser]);
  });

  test('a post shown at the foot is kept with its signature', () => {
    const post = ['The boats are back and so are we', '— Oakport Ferry (@oakportferry) January 4, 2025'];
    expect(layout(lines(title, paragraphs, post)).words).toEqual([...paragraphs, ...post]);
  });
});
