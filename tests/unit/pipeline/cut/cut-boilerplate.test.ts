import { describe, expect, test } from 'vitest';
import { cutBoilerplate } from '../../../../scripts/pipeline/cut/cut-boilerplate.ts';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';
import type { BlockKind } from '../../../../scripts/pipeline/types.ts';

const own =
  'Crews of the Oakport ferry went back to work on Monday, after three weeks of talks that cost the port two million.';
const then =
  'Passengers waited in the rain for the first boat, which left at six in the morning with its lights on and its horn sounding.';

interface Row {
  readonly text: string;
  readonly kind?: BlockKind;
}
const read = (rows: readonly Row[]) => {
  const text = rows.map((row) => row.text).join('\n');
  let start = 0;
  const lines = rows.map((row) => {
    const line = toLine(text, { start, end: start + row.text.length, kind: row.kind ?? 'paragraph' });
    start = line.end + 1;
    return line;
  });
  return { lines, ...cutBoilerplate(lines) };
};

/** The lines of a page that are cut, each with its reason; `own` and `then` stand round them. */
const cutBetween = (...texts: readonly string[]): (readonly [string, string])[] => {
  const { lines, labels } = read([own, ...texts, then].map((text) => ({ text })));
  return lines.flatMap(({ text }, at) => (labels[at] ? [[labels[at].rule, text] as const] : []));
};
const textsOf = (cuts: readonly (readonly [string, string])[]): string[] => cuts.map(([, text]) => text);

describe('what a subscription gives', () => {
  const offer = 'Subscribe now to unlock more articles';
  const gifts = [
    'Exclusive articles from Ana Ruiz and our critics, and the daily crossword.',
    'Harbour News e-paper, to read on any device.',
    'or',
  ];

  test('goes with the lines that offer one above and below it', () => {
    expect(textsOf(cutBetween(offer, ...gifts, offer))).toEqual([offer, ...gifts, offer]);
  });

  test('stays where none is offered below it', () => {
    expect(textsOf(cutBetween(offer, ...gifts))).toEqual([offer]);
  });

  test.each([
    'Exclusive articles of the pier club were sold on Monday.',
    'Divers searched the harbour for the ferry.',
    '“No content, no crew,” the mayor told them.',
  ])('is no sentence of the article between two offers: %s', (sentence) => {
    expect(textsOf(cutBetween(offer, gifts[0] ?? '', sentence, offer))).toEqual([offer, offer]);
  });
});

describe('links to other articles', () => {
  const headlines = ['The new harbour race', 'Sailing into ‘her harbour’', 'Oakport passes its tide test'];

  test('that name a video go with the words that it is played by, and with what it shows', () => {
    const video = [
      'Click to play video: ‘Divers search the harbour of Oakport’',
      'Divers search the harbour of Oakport',
      'Divers spent three days in the cold water of Oakport, and found nothing but a boot. – Nov 6, 2023',
    ];
    expect(textsOf(cutBetween(...video))).toEqual(video);
    expect(textsOf(cutBetween(...video.slice(0, 1), 'Divers search the harbour'))).toEqual(video.slice(0, 1));
  });

  test('that break off are teasers, three in a row', () => {
    const broken = [
      'Pilots fear that the new harbour law of Oakport will end their…',
      'The mayor of Oakport has opened a pier that nobody wanted,…',
      'Five boats left the harbour at dawn, and only four of them…',
    ];
    expect(textsOf(cutBetween(...broken))).toEqual(broken);
    expect(cutBetween(...broken.slice(1))).toEqual([]);
  });

  test.each(['READ MORE:', 'MORE TOP STORIES:', 'Also read:', 'RELATED:', 'MUST READ', 'WATCH:'])(
    '“%s” goes alone where its links are gone and a paragraph follows',
    (header) => {
      expect(textsOf(cutBetween(header))).toEqual([header]);
    },
  );

  test.each(['More from the court:', 'The latest:', 'Latest from the quay:'])(
    '“%s” may introduce the paragraph below it',
    (line) => {
      expect(cutBetween(line)).toEqual([]);
    },
  );

  test('“More:” announces those below it, and is a button without its colon', () => {
    expect(textsOf(cutBetween('More:', ...headlines))).toEqual(['More:', ...headlines]);
    expect(textsOf(cutBetween('More', ...headlines))).toEqual(['More']);
  });

  test('a headline that is a question as long as a paragraph is one of them', () => {
    const question =
      'Why did the harbour board of Oakport take another shot at the crews during the meeting on Monday?';
    expect(textsOf(cutBetween('Trending', question, 'Mayor opens bridge'))).toContain(question);
    expect(textsOf(cutBetween('Trending', question))).toEqual(['Trending']);
  });

  const between = ['Five boats left the harbour at dawn', 'Mayor says “unusual” storm was “improper”'];

  test('those that stand between two of them are cut, and a subheading is kept', () => {
    const [first, last] = ['WATCH LIVE: Divers search the harbour', 'More in Harbour News'];
    expect(textsOf(cutBetween(first, ...between, last))).toEqual([first, ...between, last]);
    expect(textsOf(cutBetween(first, 'What was won', then, last))).toEqual([first, last]);
  });

  const long = [
    'Harbour board calls the new pier of Oakport unsafe',
    'Mayor opens the bridge that took forty years to build',
    'Fish market is to move to the old customs house',
  ];

  test('a row of headlines may have links and kickers between them', () => {
    const row = long.flatMap((headline, at) => [['RANSOM NOTE', 'SUNK COSTS', '‘GO HOME’'][at] ?? '', headline]);
    expect(textsOf(cutBetween(...row, 'READ MORE: Storm closes the harbour', 'Warning'))).toEqual(
      expect.arrayContaining(row),
    );
  });

  test('a list that a colon announces is none, though the line before it has its own', () => {
    expect(cutBetween('Here is what to look for:', ...long)).toEqual([]);
  });

  test('the lines of a post that the article shows are none', () => {
    expect(cutBetween(...long, '— Ana Ruiz (@anaruiz) January 4, 2025')).toEqual([]);
  });

  test('a headline that reports what somebody says is one, even alone', () => {
    const headline = "Harbour plans 'a big risk', says port";
    expect(textsOf(cutBetween(headline, 'Can we trust the tides?'))).toEqual([headline]);
    expect(textsOf(cutBetween(headline, 'Can we trust the tables of the tides?'))).toEqual([headline]);
    expect(cutBetween("Harbour plans are 'a big risk', says the port.")).toEqual([]);
    expect(cutBetween('‘A big risk’, says Ana Ruiz')).toEqual([]);
  });

  test('a row of them may report speech; the subheading below it, and a picture, are not of it', () => {
    const row = [
      "Harbour board says pier rests with Oakport after 'review'",
      "Crews say 'no way' to suspend the boats over the winter",
      "Mayor criticises board as its head calls talks 'very frank'",
    ];
    const picture = ['Getty Images', 'The pier of Oakport was opened in 1949 by the mayor'];
    expect(textsOf(cutBetween(...row, 'What is the board?', ...picture))).toEqual([...row, 'Getty Images']);
  });

  test('one that stands above the button which leads to it is cut', () => {
    const headline = 'Mayor’s plan for the pier suffers a setback';
    expect(textsOf(cutBetween(headline, 'Read more'))).toEqual([headline, 'Read more']);
    expect(textsOf(cutBetween('What the union won', 'Read more'))).toEqual(['Read more']);
    expect(textsOf(cutBetween('The mayor’s plan for the pier has failed.', 'Read more'))).toEqual(['Read more']);
  });

  const entryOf = (name: string, about: string): string[] => [
    `${about} is sold to the harbour board`,
    name,
    '8 hours ago',
    `${about} was sold on Monday to the board of the harbour, which paid eleven million for it in the end.`,
  ];
  const river = (...names: readonly string[]): string[] =>
    names.flatMap((name, at) => entryOf(name, ['Pier', 'Boat', 'Mast', 'Rope', 'Quay'][at] ?? ''));

  test('a river of headline, author, time and summary is cut; the entries of a live report by one author are not', () => {
    const authors = ['Ana Ruiz', 'James Obi', 'Thomas Becker', 'Mira Dovlan', 'Ben Okafor'];
    expect(textsOf(cutBetween(...river(...authors)))).toEqual(river(...authors));
    const live = river(...authors.map(() => 'Ana Ruiz'));
    expect(textsOf(cutBetween(...live))).not.toContain(live[3]);
    expect(textsOf(cutBetween(...river(...authors.slice(0, 4))))).not.toContain(live[3]);
  });

  test('a headline printed twice is a card, with the summary that says it again', () => {
    const headline = 'Pilots fear the new harbour law of Oakport';
    const summary = 'Pilots and deckhands fear that the new law of the harbour will end their work.';
    const card = ['Tides', headline, 'Tides', headline];
    const rest = [then, 'Tides'];
    expect(textsOf(cutBetween(...card, summary, ...rest))).toEqual([...card, summary, 'Tides']);
    expect(textsOf(cutBetween(...card, 'Nobody on the quay had heard of it.', ...rest))).toEqual([...card, 'Tides']);
    expect(cutBetween(headline, then, headline)).toEqual([]);
  });

  test('a headline printed twice right below itself is one too, where its summary follows', () => {
    const headline = 'Pilots fear the new harbour law of Oakport';
    const summary = 'Pilots and deckhands fear that the new law of the harbour will end their work.';
    expect(textsOf(cutBetween(headline, headline, summary))).toEqual([headline, headline, summary]);
    expect(textsOf(cutBetween(headline, headline, 'Nobody on the quay had heard of it.'))).toEqual([
      headline,
      headline,
    ]);
  });

  test('a caption printed twice above the first paragraph cuts no paragraph that names the same', () => {
    const caption = 'Harbour master and pilot of Oakport Ana Ruiz';
    const lead = 'Ana Ruiz, the harbour master and a pilot of Oakport, said the new law of the harbour was a mistake.';
    const { lines, labels } = read(
      ['Oakport law a mistake: master', caption, caption, lead, then].map((text) => ({ text })),
    );
    expect(lines.flatMap(({ text }, at) => (labels[at] ? [text] : []))).toEqual([caption, caption]);
  });

  test('a teaser begins with a headline that stands alone below', () => {
    const headline = 'Mayor of Oakport opens the new pier';
    const teaser = `${headline} He came by boat, and left on foot.`;
    expect(textsOf(cutBetween(teaser, then, headline))).toEqual([teaser]);
    expect(cutBetween(`${headline}, which cost the town eleven million.`, then, headline)).toEqual([]);
    expect(cutBetween(`${headline}.`, then, headline)).toEqual([]);
    expect(cutBetween(headline, then, `${headline} He came by boat, and left on foot.`)).toEqual([]);
  });
});

describe('pull quotes', () => {
  const words = 'We have waited on this quay for three long weeks, and nobody came';
  const speech = `“${words},” said Ana Ruiz, who has led the crews of the Oakport ferry for nine years in all weathers.`;

  test.each([`“${words}”`, `"${words}."`, '“We have waited on this quay for three long weeks.”'])(
    'are the article’s words set once more: %s',
    (pulled) => {
      expect(cutBetween(speech, pulled)).toEqual([['pull-quote', pulled]]);
      expect(cutBetween(pulled, speech)).toEqual([['pull-quote', pulled]]);
    },
  );

  test.each([
    { name: 'words that stand nowhere else', own: '“We will wait on this quay for as long as it takes, and longer.”' },
    { name: 'few words', own: '“We have waited on this quay.”' },
    {
      name: 'a part of a sentence, as a subheading has it',
      own: `“… on this quay for three long weeks, and nobody came”`,
    },
    { name: 'words with who said them', own: `“${words},” she said.` },
  ])('are not $name', ({ own: line }) => {
    expect(cutBetween(speech, line)).toEqual([]);
  });

  test('are not the headline that a text opens with', () => {
    const said = '“We have waited on this quay for three long weeks and a day”';
    const rows = [said, own, `The crews were tired. ${said}, Ruiz said on Monday.`, then];
    expect(read(rows.map((text) => ({ text }))).labels[0]).toBeNull();
    const ended = [said.replace('”', '.”'), ...rows.slice(1)];
    expect(read(ended.map((text) => ({ text }))).labels[0]).toMatchObject({ reason: 'pull-quote' });
  });

  test('are not one paragraph of speech printed twice, both without a speaker', () => {
    expect(textsOf(cutBetween(`“${words}.”`, then, `“${words}!”`))).toEqual([]);
  });
});

describe('captions', () => {
  const caption = 'Former mayor Ana Ruiz told the crews to wait "a few years"';

  test('stand below a credit that has none above it', () => {
    expect(textsOf(cutBetween('Getty Images', caption))).toEqual(['Getty Images', caption]);
    expect(textsOf(cutBetween('Getty Images', 'What the union won'))).toEqual(['Getty Images']);
    expect(textsOf(cutBetween('Divers search the harbour', 'Getty Images', caption))).not.toContain(caption);
  });

  test('stand between what opens a picture and who took it', () => {
    const picture = [
      'Image',
      'A pair of doors carved with fish.',
      'They have hung here since 1931.',
      'Credit...',
      'Ana Ruiz for this paper',
    ];
    expect(textsOf(cutBetween(...picture))).toEqual(picture);
    expect(textsOf(cutBetween('They have hung here since 1931.', 'Credit where it is due'))).toEqual([]);
  });

  test('have a description above them, which is longer than a subheading', () => {
    const caption = 'Crews say they are tired. Photograph: Ana Ruiz/Harbour Pictures';
    const description = 'Two sailors on the deck of a ferry in rain';
    expect(textsOf(cutBetween(description, caption))).toEqual([description, caption]);
    expect(textsOf(cutBetween('Two sailors in the rain', caption))).toEqual([caption]);
  });
});

describe('sentences of the article that speak as a site does', () => {
  test.each([
    'Contact us if you saw anything, the detective said at the end of a short appeal outside the school.',
    'Email us your worst meal, the minister joked, and 600 people had done so by lunch.',
    'Support our journalism, said the banner that the crews hung from the fourth floor.',
    'We use cookies, says the sign at the bakery, and underneath: to make you happy.',
    'We may earn a commission on this, the captain told her followers, and they laughed.',
    'Click here, says a hand-drawn arrow on the only screen in the harbour office.',
    'Terms and conditions apply, as they say, and they run to 41 pages.',
    'Thank you for your patience, the loudspeaker said in four languages.',
    'Latest figures show 41,000 homes without power.',
    'Best of all was the soup.',
  ])('are kept where they report, or tell: %s', (text) => {
    expect(textsOf(cutBetween(text))).toEqual([]);
  });

  test.each([
    'Contact us if you saw anything.',
    'Support our journalism.',
    'We use cookies to make this site better for you.',
    'Terms and conditions apply.',
  ])('and are cut where a site says them: %s', (text) => {
    expect(textsOf(cutBetween(text))).toEqual([text]);
  });
});

describe('sentences about somebody', () => {
  test('are the article’s in its midst, and about its author at its end', () => {
    const about = 'Ana Ruiz joined Harbour News in March and has seen it all.';
    const labelOf = (...below: readonly string[]) =>
      read([own, then, about, ...below].map((text) => ({ text }))).labels[2];
    expect(labelOf(own, then)).toBeNull();
    expect(labelOf('More news')).toMatchObject({ reason: 'bio' });
  });
});

describe('polls of readers', () => {
  test('are cut with their question, and a question in the text is kept', () => {
    const poll = ['Should the harbour be dredged?', 'Yes', 'No', '1000+ VOTES SO FAR'];
    expect(textsOf(cutBetween(...poll))).toEqual(poll);
    expect(textsOf(cutBetween('Should the harbour be dredged?', 'Yes'))).toEqual([]);
  });
});

describe('newsletters and players', () => {
  const form = ['Sign up', 'The next issue of Harbour Notes will soon be in your inbox.'];

  test('the name of a newsletter, and what it promises, is cut where its form names it again', () => {
    const promise = 'Plan your week on the water with Harbour Notes, with tides, weather and gear.';
    expect(textsOf(cutBetween('Harbour Notes', promise, ...form))).toEqual(['Harbour Notes', promise, ...form]);
    expect(textsOf(cutBetween('What the union won', ...form))).toEqual(form);
  });

  test('the title of a video stands below the length of its player', () => {
    const video = 'Harbour & Tides: "It is about the fish… and the fishers"';
    expect(textsOf(cutBetween('watch now', 'VIDEO4:4204:42', video))).toContain(video);
    expect(textsOf(cutBetween('watch now', 'What the union won'))).toEqual(['watch now']);
  });
});

describe('lists of the article’s own', () => {
  const dates = [
    'June 9 -- Quay Hall, Oakport',
    'June 10 -- Tide Arena (once Fish Hall), Sund',
    'July 2 -- Mast Club, PA',
  ];
  const places = ['Oakport (Group A): 10th time', 'Sund (Group B): Seventh time', 'Tarn (Group B): No time'];

  test.each([
    { name: 'rows that begin with the same marks', rows: [...dates, 'Aug. 4 -- Pier, Tarn', 'Sept. 5 -- Mole, Sund'] },
    { name: 'members of groups', rows: [...places, 'Mole (Group D): First time', 'Pier (Group E): 3rd time'] },
  ])('belong to the paragraph above them: $name', ({ rows }) => {
    const { extent, labels } = read([own, then, 'Where they play', ...rows].map((text) => ({ text })));
    expect(extent).toMatchObject({ from: 0, to: 3 + rows.length });
    expect(labels.every((label) => label === null)).toBe(true);
  });

  test('a menu below the article has no such form', () => {
    const menu = [
      'Sport',
      'Ten things to do in Oakport',
      'About the harbour',
      'Work with us today',
      'Tides and weather',
    ];
    expect(read([own, then, ...menu].map((text) => ({ text }))).extent).toMatchObject({ from: 0, to: 2 });
  });

  test('items that are part of a sentence end an article, below a heading that is none', () => {
    const rows = (texts: readonly string[]): readonly Row[] => [
      { text: own },
      { text: 'Who may sail' },
      ...texts.map((text): Row => ({ text, kind: 'item' })),
    ];
    const few = ['anyone who has a boat of two tonnes;', 'the crews of Oakport, jointly; and', 'schools with a pier.'];
    expect(read(rows(few)).extent).toMatchObject({ from: 0, to: 5 });
  });

  test('a short line of speech ends an article, also below a line of furniture', () => {
    const rows = [own, 'Tides', 'Ruiz added: “We sail at six, and not before.”'];
    expect(read(rows.map((text) => ({ text }))).extent).toMatchObject({ from: 0, to: 3 });
  });

  test('items that are no links are the article’s, where a page says what is an item', () => {
    const items = ['Crews of Oakport: 20', 'Crews of Sund: 12'].map((text) => ({ text, kind: 'item' as const }));
    expect(read([{ text: own }, { text: then }, ...items]).extent).toMatchObject({ from: 0, to: 4 });
  });
});
