import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../../scripts/pipeline/read/read-seed.ts';

const read = (file: string, source: string | Uint8Array) =>
  readSeed({ file, bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source, sidecar: null });
const blocksOf = (file: string, source: string) => {
  const { seed } = read(file, source);
  return seed?.blocks.map(({ start, end, kind }) => `${kind}: ${seed.text.slice(start, end)}`);
};

describe('a file that cannot be read', () => {
  test.each([
    { name: 'empty', file: 'a.txt', bytes: [], ruleId: 'seed-empty', line: undefined },
    { name: 'only white space', file: 'a.txt', bytes: [0x20, 0x0a, 0x09], ruleId: 'seed-empty', line: undefined },
    { name: 'only a byte order mark', file: 'a.md', bytes: [0xef, 0xbb, 0xbf], ruleId: 'seed-empty', line: undefined },
    { name: 'a NUL byte on line 2', file: 'a.txt', bytes: [0x61, 0x0a, 0x00], ruleId: 'seed-binary', line: 2 },
    {
      name: 'Latin-1 on line 3',
      file: 'a.txt',
      bytes: [0x61, 0x0a, 0x0a, 0xe9, 0x0a],
      ruleId: 'seed-encoding',
      line: 3,
    },
    {
      name: 'a character cut off at the end',
      file: 'a.txt',
      bytes: [0x61, 0xe2, 0x80],
      ruleId: 'seed-encoding',
      line: 1,
    },
    { name: 'another extension', file: 'a.docx', bytes: [0x61], ruleId: 'seed-extension', line: undefined },
    { name: 'no extension', file: 'README', bytes: [0x61], ruleId: 'seed-extension', line: undefined },
  ])('gives one fatal message that names it: $name', ({ file, bytes, ruleId, line }) => {
    const { seed, messages } = read(file, Uint8Array.from(bytes));
    expect(seed).toBeNull();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ file, ruleId, fatal: true, ...(line === undefined ? {} : { line }) });
    expect(messages[0]?.reason).toMatch(/^Unexpected .+, expected .+; /u);
  });

  test('says the same of a page without an article', () => {
    expect(read('a.html', '<!doctype html><title>x</title><script>alert(1)</script>').messages[0]).toMatchObject({
      fatal: true,
    });
  });
});

describe('plain text', () => {
  test('is the decoded file, to the last character', () => {
    const source = '\ufeffTitle\r\n\r\n\tA paragraph.  \r\n';
    expect(read('a.txt', source).seed?.text).toBe(source);
    expect(blocksOf('a.txt', source)).toEqual(['paragraph: Title', 'paragraph: A paragraph.']);
  });

  test('counts offsets in UTF-16 units', () => {
    const { seed } = read('a.txt', '🚢 sails\nThe end');
    expect(seed?.blocks[1]).toEqual({ start: 9, end: 16, kind: 'paragraph' });
  });
});

describe('Markdown', () => {
  const source = [
    '---',
    'title: Ferry strike ends',
    'author: [Ana Ruiz, John Smith]',
    'date: 2025-01-04',
    'outlet: Harbour News',
    '---',
    '',
    '# Ferry strike ends',
    '',
    'Crews *went back* to',
    'work &amp; said “so”. <b onclick="x()">Bold</b>',
    '',
    '> We won.',
    '',
    '- one',
    '- two',
    '',
    '<script>alert(1)</script>',
    '',
    '![a photo](x.jpg)',
  ].join('\n');

  test('becomes the words of its tree, without raw HTML and images', () => {
    expect(blocksOf('a.md', source)).toEqual([
      'heading: Ferry strike ends',
      'paragraph: Crews went back to work & said “so”. Bold',
      'blockquote: We won.',
      'item: one',
      'item: two',
    ]);
  });

  test('gives its frontmatter as metadata', () => {
    expect(read('a.md', source).seed?.metadata).toMatchObject({
      title: 'Ferry strike ends',
      authors: ['Ana Ruiz', 'John Smith'],
      date: '2025-01-04',
      datePrinted: '2025-01-04',
      outlet: 'Harbour News',
    });
  });

  test('reads on without a frontmatter that is not YAML, and says so', () => {
    const { seed, messages } = read('a.md', '---\ntitle: [unclosed\n---\n\nThe ferry sails.');
    expect(seed?.metadata.title).toBeNull();
    expect(messages[0]).toMatchObject({ ruleId: 'seed-frontmatter', fatal: false, file: 'a.md' });
  });
});

describe('Markdown that no person wrote', () => {
  test.each([
    ['links within links', '[a]('.repeat(20_000)],
    ['emphasis that never closes', '*a_ '.repeat(20_000)],
    ['block quotes within block quotes', `${'> '.repeat(20_000)}a`],
    ['lists within lists on one line', `${'- '.repeat(20_000)}a`],
    ['lists within lists, line by line', Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ])('is read as plain text, which a message says: %s', (_, source) => {
    const { seed, messages } = read('a.md', source);
    expect(seed?.text.trim()).not.toBe('');
    expect(messages).toMatchObject([{ ruleId: 'seed-markdown', fatal: false, file: 'a.md' }]);
  });

  test('is not a long list of links', () => {
    const { seed, messages } = read('a.md', '- [The *ferry*](https://example.org/)\n'.repeat(400));
    expect(seed?.text.split('\n\n')[0]).toBe('The ferry');
    expect(messages).toEqual([]);
  });
});

describe('a saved page', () => {
  const paragraph =
    'The ferry crews of Oakport went back to work on Monday, after three weeks of talks, the port said.';
  const page = (
    head: string,
  ) => `<!doctype html><html lang="en-GB"><head><title>Ferry strike ends | Harbour News</title>${head}</head>
    <body><nav><a href="/">Home</a></nav><article><h1>Ferry strike ends</h1>
    ${Array.from({ length: 6 }, (_, at) => `<p>${paragraph} Day ${String(at)}.</p>`).join('')}
    <p>One<br>two</p><script>alert("never")</script><style>.never{}</style></article><footer>© 2025 Harbour News</footer></body></html>`;
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const metadataOf = (head: string) => read('a.html', page(head)).seed?.metadata;

  test('gives all the words of a page, and says which Readability counts to the article', () => {
    const { seed } = read('a.html', page('').replace('</body>', '<p>More from Oakport</p></body>'));
    const told = seed?.blocks.map(({ start, end, page }) => `${page?.isFound} ${seed.text.slice(start, end)}`);
    expect(told).toContain(`true ${paragraph} Day 5.`);
    expect(told?.at(-1)).toBe('false More from Oakport');
  });

  test('takes a time that grows with the page, where drawings never close', () => {
    const source = `<p>${paragraph}</p>${'<svg>'.repeat(100_000)}</svg><p>${paragraph}</p>`;
    expect(blocksOf('a.html', source)).toContain(`paragraph: ${paragraph}`);
  });

  test.each([
    {
      name: 'letters that are longer in lower case',
      before: '<p>İİİİ İstanbul</p>',
      script: '<script>never()</script>',
    },
    { name: 'a tag in capitals', before: '', script: '<SCRIPT type="x">never()</Script >' },
    { name: 'a tag that never ends', before: '', script: `<style>.never{}</style>${'<svg'.repeat(20_000)}>` },
  ])('takes out what is silent, and no word: $name', ({ before, script }) => {
    const blocks = blocksOf('a.html', `<body>${before}${script}<p>${paragraph}</p></body>`) ?? [];
    expect(blocks.at(-1)).toBe(`paragraph: ${paragraph}`);
    expect(blocks.join()).not.toMatch(/never/u);
  });

  test('gives the text of the article, never a script or a style', () => {
    const blocks = blocksOf('a.html', page('')) ?? [];
    expect(blocks).toContain(`paragraph: ${paragraph} Day 5.`);
    expect(blocks.slice(-2)).toEqual(['paragraph: One', 'paragraph: two']);
    expect(blocks.join()).not.toMatch(/never|Home/u);
  });

  test('reads several JSON-LD blocks, graphs and authors known by id', () => {
    const head =
      jsonLd({ '@type': 'BreadcrumbList', name: 'Home' }) +
      '<script type="application/ld+json">{ broken </script>' +
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          {
            '@type': ['NewsArticle'],
            headline: 'Ferry strike ends',
            description: 'Crews are back, the port says.',
            datePublished: '2025-01-04T23:30:00-05:00',
            dateModified: '2025-02-02',
            author: [
              { '@id': '#ana' },
              { '@type': 'Person', name: 'By John Smith, Staff Writer' },
              { '@type': 'Organization', name: 'Harbour News' },
            ],
            publisher: { '@type': 'Organization', name: 'Harbour News' },
          },
          { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
        ],
      });
    expect(metadataOf(head)).toEqual({
      title: 'Ferry strike ends',
      standfirst: 'Crews are back, the port says.',
      authors: ['Ana Ruiz', 'John Smith'],
      outlet: 'Harbour News',
      date: '2025-01-04',
      datePrinted: '2025-01-04T23:30:00-05:00',
      lang: 'en-GB',
      url: null,
    });
  });

  test('reads Open Graph and meta where there is no JSON-LD', () => {
    const head = `<meta property="og:title" content="Ferry strike ends - Harbour News"><meta property="og:site_name" content="Harbour News">
      <meta property="article:published_time" content="2025-01-04T10:00:00Z"><meta name="author" content="Ana Ruiz">
      <meta property="og:url" content="https://example.org/ferry">`;
    expect(metadataOf(head)).toMatchObject({
      title: 'Ferry strike ends',
      authors: ['Ana Ruiz'],
      outlet: 'Harbour News',
      date: '2025-01-04',
      url: 'https://example.org/ferry',
    });
  });

  test('states nothing that the page does not state', () => {
    expect(metadataOf('')).toMatchObject({
      title: 'Ferry strike ends',
      standfirst: null,
      authors: [],
      outlet: null,
      date: null,
      datePrinted: null,
      url: null,
    });
  });

  test('keeps captions as blocks of their own, marked', () => {
    const withPictures = page('').replace(
      '<p>One<br>',
      `<figure><img src="a.jpg"><figcaption>The ferry at dawn. <span>Ana Ruiz</span></figcaption></figure>
       <div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The old harbour</p></div><p>One<br>`,
    );
    const { seed } = read('a.html', withPictures);
    const captions = seed?.blocks.filter(({ isCaption }) => isCaption === true) ?? [];
    expect(captions.map(({ start, end }) => seed?.text.slice(start, end))).toEqual([
      'The ferry at dawn. Ana Ruiz',
      'The old harbour',
    ]);
  });

  test('marks what is one link, headlines and sentences with more than the link aside', () => {
    const { seed } = read(
      'a.html',
      page('').replace(
        '<p>One<br>',
        `<p><a href="/pier">Harbour board wants a new pier</a></p><p>Read <a href="/a">this</a>.</p>
         <p><a href="/b">It is over</a>.</p><p><a id="anchor">Nobody came</a></p><p>One<br>`,
      ),
    );
    const links = seed?.blocks.filter(({ isLink }) => isLink === true) ?? [];
    expect(links.map(({ start, end }) => seed?.text.slice(start, end))).toEqual(['Harbour board wants a new pier']);
  });

  test('keeps paragraphs that are hidden from screen readers alone, and drops dialogs and the foot of the site', () => {
    const source = page('')
      .replace('<p>One<br>', `<p aria-hidden="true">${paragraph} Behind the wall.</p><p>One<br>`)
      .replace(
        '<footer>',
        `<div aria-modal="true"><p>${paragraph} Accept all.</p></div><footer><p>${paragraph} Foot.</p>`,
      );
    const words = blocksOf('a.html', source)?.join('\n');
    expect(words).toContain('Behind the wall.');
    expect(words).not.toMatch(/Accept all|Foot/u);
  });

  test('marks the credit of a picture by the name of its element, and not what is longer', () => {
    const credit = `<figure><img src="a.jpg"><div class="Figure-content"><div class="Figure-credit">Ana Ruiz / Harbour News</div></div></figure>`;
    const { seed } = read(
      'a.html',
      page('').replace('<p>One<br>', `${credit}<p class="credits-cut">${paragraph} ${paragraph}</p><p>One<br>`),
    );
    const captions = seed?.blocks.filter(({ isCaption }) => isCaption === true) ?? [];
    expect(captions.map(({ start, end }) => seed?.text.slice(start, end))).toEqual(['Ana Ruiz / Harbour News']);
  });

  test('leaves out what it calls a pull quote, where the article has the words too', () => {
    const large = (words: string): string =>
      `<figure class="wp-block-pullquote"><blockquote><p>${words}</p><cite>Ana Ruiz</cite></blockquote></figure>`;
    const said = 'We have waited on this quay for three weeks';
    const source = (words: string): string =>
      page('').replace(
        '<p>One<br>',
        `<p>${paragraph} “${said},” she said.</p>${large(words)}${large(words)}<p>One<br>`,
      );
    expect(blocksOf('a.html', source(said))?.join('\n')).not.toMatch(/weeks\n|Ana Ruiz/u);
    expect(blocksOf('a.html', source('Nobody has ever told us why we wait'))).toContain(
      'blockquote: Nobody has ever told us why we wait',
    );
  });

  test('leaves out the links that open over a name, and keeps those of a sentence', () => {
    const links = (...names: readonly string[]): string => names.map((name) => `<a href="/x">${name}</a> `).join('');
    const source = page('').replace(
      '<p>One<br>',
      `<p>Mayor <span><a href="/obi">James Obi</a><span>${links('Obi opens pier', 'Obi at sea', 'MORE')}</span></span> left.</p>
       <p>Seen in <span>${links('Oakport', 'Pine Bay', 'Lowmouth')} and at sea</span>.</p><p>One<br>`,
    );
    const blocks = blocksOf('a.html', source) ?? [];
    expect(blocks).toContain('paragraph: Mayor James Obi left.');
    expect(blocks).toContain('paragraph: Seen in Oakport Pine Bay Lowmouth and at sea.');
  });

  test('reads a page whose head holds words of its body', () => {
    const source = page('').replace('</head>', '<div>A banner</div></head>');
    expect(blocksOf('a.html', source)?.join('\n')).toContain('Day 5.');
  });

  test.each([
    ['<meta charset="windows-1252">'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">'],
  ])('is read in the encoding that it names where it is not UTF-8: %s', (meta) => {
    const paragraph = 'The mayor said that the boats would sail at six, as they do every morning, and that was that. ';
    const page = `<html><head>${meta}<title>x</title></head><body><p>${paragraph.repeat(3)}\x93We sail,\x94 said Zo\xeb.</p></body></html>`;
    const { seed, messages } = read('a.html', Uint8Array.from(Buffer.from(page, 'latin1')));
    expect(messages).toEqual([]);
    expect(seed?.text).toContain('“We sail,” said Zoë.');
    const unnamed = read('a.html', Uint8Array.from(Buffer.from(page.replace(meta, ''), 'latin1')));
    expect(unnamed.messages[0]).toMatchObject({ ruleId: 'seed-encoding', fatal: true });
  });

  test('takes the name of an account for no author', () => {
    expect(metadataOf('<meta name="author" content="Super User">')?.authors).toEqual([]);
  });

  test.each([
    ['Jörg&#8217;s crêpes &amp;ndash; caf&amp;eacute;', 'Jörg’s crêpes – café'],
    ['Sm&oslash;rrebr&oslash;d&nbsp;&middot; Gda&nacute;sk', 'Smørrebrød · Gdańsk'],
    ['R&D up 3 &percnt; at <i>AT&T</i>', 'R&D up 3 % at AT&T'],
  ])('reads entities that a page has escaped more often than it need: %s', (headline, title) => {
    const source = page(jsonLd({ '@type': 'NewsArticle', headline })).replace(/<h1>.*<\/h1>/u, '');
    expect(read('a.html', source).seed?.metadata.title).toBe(title);
  });

  test('takes the author of the page where it describes no article', () => {
    const graph = [
      { '@type': ['WebPage', 'ItemPage'], author: { '@id': '#ana' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
    ];
    expect(metadataOf(jsonLd({ '@graph': graph }))?.authors).toEqual(['Ana Ruiz']);
    const article = { '@type': 'NewsArticle', headline: 'Ferry strike ends', author: 'James Obi' };
    expect(metadataOf(jsonLd({ '@graph': [...graph, article] }))?.authors).toEqual(['James Obi']);
  });

  test('takes the headline without `h1` from the title of the window that ends with it', () => {
    const old = page('')
      .replace(/<title>.*<\/title>/u, '<title>Harbour News :: Sport :: Ferry strike ends at last</title>')
      .replace(
        '<h1>Ferry strike ends</h1>',
        '<b>Sport section</b><font size="5"><b>Ferry strike ends at last</b></font>',
      );
    expect(read('a.html', old).seed?.metadata.title).toBe('Ferry strike ends at last');
  });

  test('takes of three headlines the one that the title of the window confirms', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry strike ends' })}<meta property="og:title" content="They are back">`;
    const source = page(head).replace('<h1>Ferry strike ends', '<h1>Ferry crews return');
    expect(read('a.html', source).seed?.metadata.title).toBe('Ferry strike ends');
  });
});
