import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToJs, mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/schema/article.ts';
import type { Block, BlockKind } from '../../../../scripts/pipeline/types.ts';
import { toMdx, type Written } from '../../../../scripts/pipeline/write/to-mdx.ts';

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Node[];
}

const article: Article = {
  id: '7k2m9d4x3p',
  title: 'Harbour: “closed”',
  standfirst: null,
  authors: [],
  outlet: null,
  date: '2024-05-31',
  datePrinted: null,
  lang: 'en',
  url: null,
  archivedUrl: null,
  rights: 'full',
  seed: { file: 'a.txt', sha256: '0'.repeat(64), textSha256: '0'.repeat(64), format: 'txt', converter: 'test' },
  cuts: [],
  people: [],
  topics: [],
  quotes: [],
  rejected: [],
};

/** Blocks of one text, the first with a quote over `quoted` where that is given. */
function writtenOf(
  texts: readonly string[],
  kind: BlockKind,
  quoted: readonly [number, number] | null = null,
): Written {
  const body: Block[] = [];
  let text = '';
  for (const block of texts) {
    body.push({ kind, start: text.length, end: text.length + block.length });
    text += `${block}\n\n`;
  }
  if (!quoted) return { article, body, text };
  const [start, end] = quoted;
  const segments = [{ start, end, text: text.slice(start, end) }];
  const nobody = { speaker: null, source: null, cue: null, evidence: null, rule: null, confidence: 0 };
  const quote = { id: '90f50ck8xd', text: text.slice(start, end), segments, kind: 'direct' as const, ...nobody };
  return { article: { ...article, quotes: [quote] }, body, text };
}

/** The tree as remark-mdx reads it and as Astro’s own compiler does. */
const readers: Record<string, (mdx: string) => Node> = {
  'remark-mdx': (mdx) => unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(mdx),
  'Astro’s compiler': (mdx) => mdxToMdast(mdx),
};

const flow = new Set(['root', 'list', 'listItem', 'blockquote']);

function wordsOf(node: Node): string {
  if (node.type === 'yaml') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return String(node.value);
  return (node.children ?? []).map(wordsOf).join(flow.has(node.type) ? '\n' : '');
}

function typesOf(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesOf)];
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** All that an article may be made of; a link only as a bare address, which GitHub’s Markdown makes one. */
const allowed = new Set(['root', 'yaml', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'text', 'link']);
const quoteElements = new Set(['mdxJsxTextElement', 'mdxJsxFlowElement']);

function expectSameWords(written: Written): void {
  const mdx = toMdx(written);
  const printed = fold(written.body.map(({ start, end }) => written.text.slice(start, end)).join('\n'));
  for (const [reader, read] of Object.entries(readers)) {
    const tree = read(mdx);
    expect(fold(wordsOf(tree)), `${reader}: ${mdx}`).toBe(printed);
    const types = typesOf(tree);
    expect(types.filter((type) => !allowed.has(type) && !quoteElements.has(type))).toEqual([]);
    const elements = types.filter((type) => quoteElements.has(type));
    expect(elements).toHaveLength(written.article.quotes.length);
  }
  expect(() => mdxToJs(mdx)).not.toThrow();
}

const hostile = [
  '{process.exit()}',
  "import x from 'y'",
  'export default 1',
  'export { x }',
  'important exports import nothing',
  '<script>alert(1)</script>',
  '</Quote><Quote id="x">',
  '<!-- -->',
  '{/* */}',
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '> quote',
  '```js',
  '~~~',
  '---',
  '***',
  '===',
  '| a | b |\n| - | - |\n| c | d |',
  'a | b\n--- | ---\nc | d',
  '[a]: https://example.com',
  '[a](b) ![c](d)',
  '[^1]\n[^1]: note',
  '&amp; &#x41; &copy',
  '\\ \\* \\{',
  '`code` *a* _a_ __a__ ~~a~~ ~a~',
  'https://example.com/a_b_c a@example.com www.example.com',
  '    indented',
  '\ttab',
  '“unbalanced ”” ‘ "',
  ':::note',
  '%% $a$ ^',
  '[ ] task',
  'line\u2028separator \u00a0space \u200bzero \ufeffmark',
];

const kinds: BlockKind[] = ['paragraph', 'heading', 'item', 'blockquote'];

describe.each(kinds)('a %s', (kind) => {
  test.each(hostile)('keeps its words and makes no code of them: %j', (words) => {
    for (const text of [words, `a ${words} b`, `first\n${words}`, `${words}\nlast`]) {
      expectSameWords(writtenOf([text], kind));
      expectSameWords(writtenOf(['first', text, 'last'], kind));
      expectSameWords(writtenOf([`“${text}” b`], kind, [1, text.length + 1]));
      expectSameWords(writtenOf([text], kind, [0, text.length]));
    }
  });
});

const asciiMarks = '! " # $ % & \' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~'.split(' ');

/**
 * Anything a reader may hand on: no NUL and no half of a surrogate pair, neither of which Markdown (and UTF-8) can
 * hold. Weighted towards marks, and line breaks before them.
 */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...asciiMarks) },
  { weight: 3, arbitrary: fc.constantFrom('a', 'x', '1', ' ', '\n', '\t', 'import ', 'export ', '“', '”') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const anyText = fc
  .array(character, { minLength: 1, maxLength: 40 })
  // A block holds no blank line: readers end it there.
  .map((parts) =>
    parts
      .join('')
      .replaceAll('\0', '')
      .replace(/\n\s*\n/gu, '\n')
      .trim(),
  )
  .filter((text) => text !== '');

test('any text is read back as exactly the same words', { timeout: 60_000 }, () => {
  const blocks = fc.array(anyText, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(blocks, fc.constantFrom(...kinds), fc.option(fc.tuple(fc.nat(40), fc.nat(40))), (texts, kind, ends) => {
      const length = texts[0]?.length ?? 0;
      const [a, b] = (ends ?? []).map((end) => end % (length + 1)).sort((x, y) => x - y);
      const words = texts[0]?.slice(a, b) ?? '';
      const isQuoted = a !== undefined && b !== undefined && words.trim() !== '' && words.isWellFormed();
      expectSameWords(writtenOf(texts, kind, isQuoted ? [a, b] : null));
    }),
    { numRuns: 300 },
  );
});

test('writes frontmatter that YAML readers of either version take for the same strings', () => {
  expect(toMdx(writtenOf(['a'], 'paragraph'))).toContain('\ndate: "2024-05-31"\n');
});
