import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMdx as convert } from '../../../scripts/pipeline/write/to-mdx.ts';
import { foldSpace, textOf } from '../../../src/content/block.ts';
import { ArticleError, parseArticle } from '../../../src/content/parse-article.ts';
import { verifyArticle } from '../../../src/content/verify-article.ts';
import type { Article } from '../../../src/schema/article.ts';
import { sampleArticle, sampleBlocks, seedText } from '../lib/sample.ts';

const sha256 = createHash('sha256').update(seedText).digest('hex');
const article = sampleArticle({ seed: { ...sampleArticle().seed, textSha256: sha256 } });
const toMdx = (body: string, frontmatter: Article = article): string =>
  `---\n${stringify(frontmatter, { version: '1.1' })}---\n\n${body}\n`;
const file = 'content/articles/harbour.mdx';

const body = `The harbour opened on Monday. “<Quote id="000000000a" part="1">We waited,</Quote>” Mayor Ana Ruiz said, “<Quote id="000000000a" part="2">for nine years.</Quote>” Ships came at noon. A clerk asked, “<Quote id="000000000b">Why now?</Quote>”

The Port Board was brief: “<Quote id="000000000c">No comment.</Quote>” Ruiz left early.`;

describe('parseArticle', () => {
  test('reads frontmatter and body', () => {
    expect(parseArticle(toMdx(body), file)).toEqual({ article, blocks: sampleBlocks });
  });

  test('keeps headings, lists and block quotes apart from paragraphs', () => {
    const { blocks } = parseArticle(toMdx('## Head\n\n- one\n- two\n\n> set off'), file);
    expect(blocks).toEqual([
      { kind: 'heading', runs: ['Head'] },
      { kind: 'item', runs: ['one'] },
      { kind: 'item', runs: ['two'] },
      { kind: 'blockquote', runs: ['set off'] },
    ]);
  });

  test('takes escaped braces and references for the characters they are', () => {
    const { blocks } = parseArticle(toMdx(String.raw`&#x65;xport \{process.exit()} \<script> “`), file);
    expect(blocks[0]?.runs).toEqual(['export {process.exit()} <script> “']);
  });

  test('gives back the words that the converter wrote, whatever they look like', () => {
    const bits = [
      ...['a', 'b ', '{', '}', '<', '>', '</b>', '/>', '*', '_', '`', '~~', '|', '$', '[', ']', '(', ')', '!', '\\'],
      ...['#', '- ', '1. ', '+ ', '> ', '---', '==', ':::', 'import x', 'export y', 'http://x.example', 'a@b.example'],
      ...['&amp;', '&', '"', '“', '—', '…', 'é', '😀', '\t', '\n', '\n  ', '  \n'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts
          .join('')
          .replace(/\n\s*\n/gu, '\n')
          .trim();
        fc.pre(text !== '');
        const bare = sampleArticle({ quotes: [], people: [], cuts: [] });
        const mdx = convert({ article: bare, body: [{ kind: 'paragraph', start: 0, end: text.length }], text });
        const { blocks } = parseArticle(mdx, file);
        expect(blocks.map((block) => foldSpace(textOf(block)))).toEqual([foldSpace(text)]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    { name: 'an expression in text', body: 'One {process.exit()} two', what: 'expression `{…}`' },
    { name: 'an expression on its own', body: '{process.exit()}', what: 'expression `{…}`' },
    { name: 'an import', body: "import x from 'y'", what: '`import` or `export`' },
    { name: 'an export', body: 'export default 1', what: '`import` or `export`' },
    { name: 'a script', body: 'One <script>x</script>', what: 'component `<script>`' },
    { name: 'another component', body: '<Card>\n\nx\n\n</Card>', what: 'component `<Card>`' },
    { name: 'a fragment', body: 'One <>x</> two', what: 'component `<>`' },
    { name: 'a component within a quote', body: '“<Quote id="000000000c"><b>x</b></Quote>”', what: 'component `<b>`' },
    { name: 'an expression as attribute', body: 'a <Quote id={1}>x</Quote>', what: 'attribute `id`' },
    { name: 'a spread attribute', body: 'a <Quote {...x}>x</Quote>', what: 'attribute' },
    { name: 'another attribute', body: 'a <Quote id="a" onclick="x">x</Quote>', what: 'attribute `onclick`' },
    { name: 'a part that is no number', body: 'a <Quote id="a" part="x">x</Quote>', what: '`<Quote>`' },
    { name: 'an image', body: '![x](https://example.org/x.png)', what: '`image`' },
    { name: 'a link', body: '[x](javascript:x)', what: '`link`' },
    { name: 'broken syntax', body: 'One <Quote two', what: 'MDX syntax' },
  ])('refuses $name, naming file, line and mend', ({ body: bad, what }) => {
    const lines = toMdx('').split('\n').length - 1;
    const parse = () => parseArticle(toMdx(`Fine.\n\n${bad}`), file);
    expect(parse).toThrow(ArticleError);
    expect(parse).toThrow(`${file}:${lines + 2}: Unexpected ${what}`);
    expect(parse).toThrow('npm run convert');
  });

  test('names the field of the frontmatter that is wrong', () => {
    const bad = toMdx(body, { ...article, lang: 7 as unknown as string });
    expect(() => parseArticle(bad, file)).toThrow(/harbour\.mdx:1: Unexpected frontmatter[^]*lang/);
  });
});

describe('verifyArticle', () => {
  const parsed = parseArticle(toMdx(body), file);

  test('accepts an article whose words are those of its seed', () => {
    expect(() => {
      verifyArticle(parsed, seedText, file);
    }).not.toThrow();
  });

  test.each([
    { name: 'another seed text', with: { text: `${seedText}.` }, expected: 'Unexpected text of seed `harbour.txt`' },
    {
      name: 'a segment that is not at its offsets',
      with: {
        mdx: toMdx(body, {
          ...article,
          quotes: article.quotes.map((quote) => ({
            ...quote,
            segments: quote.segments.map((s) => ({ ...s, start: s.start + 1 })),
          })),
        }),
      },
      expected: 'Unexpected words of quote `000000000a`',
    },
    {
      name: 'other words in the body',
      with: { mdx: toMdx(body.replace('No comment.', 'No comments.')) },
      expected: '`No comments.`',
    },
    {
      name: 'a part that is missing',
      with: { mdx: toMdx(body.replace(/<Quote id="000000000a" part="2">(.*?)<\/Quote>/, '$1')) },
      expected: 'expected 2',
    },
    {
      name: 'an id that the frontmatter lacks',
      with: { mdx: toMdx(`${body} “<Quote id="000000000z">x</Quote>”`) },
      expected: '`<Quote id="000000000z">`',
    },
  ])('refuses $name', ({ with: { mdx, text }, expected }) => {
    expect(() => {
      verifyArticle(mdx ? parseArticle(mdx, file) : parsed, text ?? seedText, file);
    }).toThrow(expected);
  });
});
