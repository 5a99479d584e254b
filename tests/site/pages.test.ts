import { describe, expect, test } from 'vitest';
import { entities } from '../../src/lib/entities.ts';
import {
  articles,
  files,
  hasClass,
  isBuilt,
  pageOf,
  pages,
  readText,
  registry,
  select,
  site,
  textContent,
} from './dist.ts';

/** The file that answers at a path below the base. */
function fileAt(path: string): string {
  const below = decodeURIComponent(path).slice(site.base.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

describe('every page', () => {
  test('has one h1, a title, a description, a main landmark and a way past the masthead', () => {
    const bad = pages.filter(({ tree }) => {
      const count = (name: string): number => select(tree, ({ tagName }) => tagName === name).length;
      const described = select(
        tree,
        ({ tagName, properties }) => tagName === 'meta' && properties.name === 'description',
      );
      const skips = select(tree, (element) => element.tagName === 'a' && hasClass(element, 'skip'));
      return (
        count('h1') !== 1 || count('title') !== 1 || count('main') !== 1 || described.length !== 1 || skips.length !== 1
      );
    });
    expect(bad.map(({ file }) => file)).toEqual([]);
  });

  test('skips no level of headings', () => {
    const bad = pages.filter(({ tree }) => {
      const levels = select(tree, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(bad.map(({ file }) => file)).toEqual([]);
  });

  test('shows no value that a program printed by mistake', () => {
    const mistakes = ['undefined', 'NaN', '[object Object]'].filter(
      (word) => !articles.some(({ text }) => text.includes(word)),
    );
    const bad = pages.filter(({ tree }) => mistakes.some((word) => textContent(tree).includes(word)));
    expect(bad.map(({ file }) => file)).toEqual([]);
  });

  test('has no id twice', () => {
    const bad = pages.filter(
      ({ tree, ids }) => select(tree, ({ properties }) => 'id' in properties).length !== ids.size,
    );
    expect(bad.map(({ file }) => file)).toEqual([]);
  });

  test('links only to pages and places that exist', () => {
    const broken = new Set<string>();
    const targets = new Map(pages.map((page) => [page.file, page]));
    for (const { file, tree } of pages) {
      const here = new URL(site.base + file.replace(/index\.html$/, ''), site.url);
      for (const { properties } of select(tree, () => true)) {
        for (const value of [properties.href, properties.src]) {
          if (typeof value !== 'string') continue;
          const { origin, pathname, hash } = new URL(value, here);
          if (origin !== new URL(site.url).origin) continue;
          const target = fileAt(pathname);
          const id = decodeURIComponent(hash.slice(1));
          if (!pathname.startsWith(site.base) || !isBuilt(target)) broken.add(`${file}: ${value}`);
          else if (id !== '' && targets.get(target)?.ids.has(id) !== true) broken.add(`${file}: ${value}`);
        }
      }
    }
    expect([...broken]).toEqual([]);
  });

  test('asks nothing of another origin, and its policy allows nothing else', () => {
    const bad = pages.filter(({ html, tree }) => {
      const fetched = select(
        tree,
        ({ tagName, properties: { rel } }) =>
          ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object'].includes(tagName) ||
          (tagName === 'link' &&
            Array.isArray(rel) &&
            ['stylesheet', 'preload', 'icon', 'modulepreload'].some((kind) => rel.includes(kind))),
      );
      const elsewhere = fetched.some(({ properties: { src, href } }) => /^(?:https?:)?\/\//.test(src ?? href ?? ''));
      const styled = select(tree, ({ tagName, properties }) => tagName === 'style' || 'style' in properties);
      return (
        elsewhere ||
        styled.length > 0 ||
        (!html.includes('default-src &#39;none&#39;') && !html.includes("default-src 'none'"))
      );
    });
    expect(bad.map(({ file }) => file)).toEqual([]);
  });

  test('is light: HTML, styles, scripts and fonts of a first visit', () => {
    // What search loads when it is opened, its own page and that which checks a quote come on top.
    const asked = new Set(
      pages
        .filter(({ file }) => !['search/index.html', 'check/index.html'].includes(file))
        .flatMap(({ html }) => [...html.matchAll(/_astro\/[^"]+\.(?:css|js)/g)].map(([file]) => file)),
    );
    const kilobytes = (pattern: RegExp): number =>
      files.filter((file) => pattern.test(file) && asked.has(file)).reduce((sum, file) => sum + readSize(file), 0) /
      1024;
    // What the pages ask for, with a tenth to spare.
    expect(kilobytes(/\.css$/)).toBeLessThan(36);
    // All scripts there are; a first visit loads a quarter of them, search the rest when it is used.
    expect(kilobytes(/_astro\/.*\.js$/)).toBeLessThan(26);
  });

  test('weighs no more than its words and its elements ask for', () => {
    // Words stand in a page once, and again in what it tells search engines and reference managers.
    const limit = (words: number, elements: number): number => 2 * 1024 + 2 * words + 64 * elements;
    const heavy = pages.filter(({ html, tree }) => {
      const body = select(tree, ({ tagName }) => tagName === 'body')
        .map(textContent)
        .join('');
      return Buffer.byteLength(html) > limit(Buffer.byteLength(body), select(tree, () => true).length);
    });
    expect(heavy.map(({ file }) => file)).toEqual([]);
  });
});

describe('published addresses', () => {
  test('all answer: every article, quote, statement, person, topic and outlet ever registered', () => {
    const expected = [
      ...Object.values(registry.articles).map(({ slug }) => `articles/${slug}/index.html`),
      ...Object.keys(registry.quotes).map((id) => `quotes/${id}/index.html`),
      ...Object.keys(registry.statements).map((id) => `statements/${id}/index.html`),
      ...Object.keys(registry.people).map((id) => `people/${id}/index.html`),
      ...Object.keys(registry.topics).map((id) => `topics/${id}/index.html`),
      ...Object.keys(registry.outlets).map((id) => `outlets/${id}/index.html`),
    ];
    expect(expected.filter((file) => !isBuilt(file))).toEqual([]);
  });

  test('each kind of page has its index, and a folder for each row of the table', () => {
    expect(entities.filter(({ path }) => !isBuilt(`${path}/index.html`))).toEqual([]);
  });

  test.each([
    '404.html',
    'robots.txt',
    'sitemap-index.xml',
    'favicon.svg',
    'docs/index.html',
    'data/index.html',
    'differences/index.html',
    'compare/index.html',
    'rights/index.html',
    'corrections/index.html',
  ])('%s is there', (file) => {
    expect(isBuilt(file)).toBe(true);
  });
});

describe('an article page', () => {
  test.each(articles.filter(({ article }) => article.rights === 'full'))(
    'has the kept words of its seed, no more and no less: $slug',
    ({ slug, article, blocks, text }) => {
      const { tree } = pageOf(`articles/${slug}/index.html`);
      const shown = select(tree, (element) => hasClass(element, 'words'))
        .map(textContent)
        .join(' ');
      const head = firstBodyOffset(text, blocks[0]);
      let kept = '';
      let from = head;
      for (const cut of article.cuts.toSorted((a, b) => a.start - b.start)) {
        if (cut.end <= head) continue;
        kept += `${text.slice(from, Math.max(cut.start, from))} `;
        from = Math.max(from, cut.end);
      }
      kept += text.slice(from);
      expect(shown.replace(/\s+/gu, ' ').trim()).toBe(kept.replace(/\s+/gu, ' ').trim());
    },
  );

  test('marks each part of each quote at its own address, with the words of the seed', () => {
    for (const { slug, article } of articles.filter(({ article: { rights } }) => rights === 'full')) {
      const { tree } = pageOf(`articles/${slug}/index.html`);
      const marks = new Map(
        select(tree, ({ tagName }) => tagName === 'q').map((mark) => [mark.properties.id, textContent(mark)]),
      );
      for (const quote of article.quotes) {
        for (const [index, segment] of quote.segments.entries()) {
          expect(marks.get(index === 0 ? `q-${quote.id}` : `q-${quote.id}-${index + 1}`)).toBe(segment.text);
        }
      }
      expect(marks.size).toBe(article.quotes.flatMap(({ segments }) => segments).length);
    }
  });

  test('says its language where the seed does, and else that it is not stated', () => {
    for (const { slug, article } of articles) {
      const { tree, html } = pageOf(`articles/${slug}/index.html`);
      const [title] = select(tree, ({ tagName }) => tagName === 'h1');
      expect(title?.properties.lang ?? null).toBe(article.lang);
      expect(html.includes('"inLanguage"')).toBe(article.lang !== null);
      expect(/<dt>Language<\/dt>\s*<dd>not stated<\/dd>/u.test(html)).toBe(article.lang === null);
    }
  });

  test('asks not to be listed where it is a copy, and the sitemap leaves it out', () => {
    const listed = readText('sitemap-0.xml');
    for (const { slug, article } of articles) {
      const copies = article.rights === 'full' || article.rights === 'excerpt';
      expect(pageOf(`articles/${slug}/index.html`).html.includes('content="noindex')).toBe(copies);
      expect(listed.includes(`/articles/${slug}/<`)).toBe(!copies);
    }
  });
});

function readSize(file: string): number {
  return Buffer.byteLength(readText(file));
}

/** Where the body begins: the first place after the head that has the first block’s words. */
function firstBodyOffset(text: string, block: (typeof articles)[number]['blocks'][number] | undefined): number {
  const words = (block?.runs ?? []).map((run) => (typeof run === 'string' ? run : run.text)).join('');
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  return text.search(new RegExp(pattern, 'u'));
}
