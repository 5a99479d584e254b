import type { BlockContent, List, Paragraph, PhrasingContent, Root, RootContent, Text, Yaml } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options as RemarkStringifyOptions } from 'remark-stringify';
import { unified } from 'unified';
import type { Article } from '../../../src/schema/article.ts';
import type { Block } from '../types.ts';
import { toYaml } from './to-yaml.ts';

/** An article ready to be written: its frontmatter, its body and the plain text both point into. */
export interface Written {
  readonly article: Article;
  readonly body: readonly Block[];
  readonly text: string;
}

/**
 * What must not stand bare in text besides what remark-stringify and remark-mdx know of.
 *
 * `import` and `export` at the start of a line are JavaScript to MDX, whatever follows them: each gets its first letter
 * written as a character reference. The others are GitHub’s additions to Markdown (strikethrough, tables, footnotes),
 * which Astro’s own compiler reads by default. Bare addresses it makes links whatever is escaped; their words stay.
 */
const unsafe = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
  { character: '~', inConstruct: 'phrasing' as const },
  { character: '|', inConstruct: 'phrasing' as const },
  { atBreak: true, character: ':', after: '-' },
  { character: '^', before: '\\[', inConstruct: 'phrasing' as const },
];

/**
 * What may have to be escaped, here or where it meets its neighbours. Looking for it by one pattern is a fraction of
 * what looking by all of remark-stringify’s takes, and most texts have none.
 */
const mayBeUnsafe = /[\t\r\n&*<[\\_`{~|^#]|^(?:[\s+=>:-]|\d+[.)]|import|export)|\s$/u;

const handlers: RemarkStringifyOptions['handlers'] = {
  text: (node: Text, _parent, state, info) =>
    mayBeUnsafe.test(node.value) ? state.safe(node.value, info) : node.value,
};

const writer = unified()
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '-', unsafe, handlers })
  .freeze();

/**
 * Write an article as MDX: YAML frontmatter, then the kept blocks, each quote’s words wrapped in `<Quote id>`.
 *
 * A quote of several segments gives one element per segment, numbered `part="1"`, `part="2"`… The marks stay
 * outside, as printed. The text is put into a tree and serialised, never joined, so that nothing in a seed can
 * become an expression, a tag or an import.
 */
export function toMdx({ article, body, text }: Written): string {
  const yaml: Yaml = { type: 'yaml', value: toYaml(article) };
  const root: Root = { type: 'root', children: [yaml, ...toFlow(article, body, text)] };
  return writer.stringify(root);
}

/** A segment of a quote, with what its element must say. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly part: number | null;
}

function toFlow(article: Article, body: readonly Block[], text: string): RootContent[] {
  const parts = article.quotes
    .flatMap((quote): Part[] =>
      quote.segments.map(({ start, end }, index) => ({
        start,
        end,
        id: quote.id,
        part: quote.segments.length > 1 ? index + 1 : null,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const flow: RootContent[] = [];
  let next = 0;
  for (const block of body) {
    const first = next;
    while ((parts[next]?.start ?? Infinity) < block.end) next += 1;
    const children = toPhrasing(block, parts.slice(first, next), text);
    const paragraph: Paragraph = { type: 'paragraph', children };
    if (block.kind === 'heading') flow.push({ type: 'heading', depth: 2, children });
    else if (block.kind === 'blockquote') flow.push({ type: 'blockquote', children: [paragraph] });
    else if (block.kind === 'item') appendItem(flow, paragraph);
    else flow.push(paragraph);
  }
  return flow;
}

function toPhrasing(block: Block, parts: readonly Part[], text: string): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let from = block.start;
  const addText = (end: number): void => {
    if (end > from) children.push({ type: 'text', value: text.slice(from, end) });
  };
  for (const { start, end, id, part } of parts) {
    addText(start);
    const element: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'Quote',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'id', value: id },
        ...(part === null ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'part', value: String(part) }]),
      ],
      children: [{ type: 'text', value: text.slice(start, end) }],
    };
    children.push(element);
    from = end;
  }
  addText(block.end);
  return children;
}

/** Consecutive items make one list. */
function appendItem(flow: RootContent[], content: BlockContent): void {
  const last = flow.at(-1);
  const list: List = last?.type === 'list' ? last : { type: 'list', ordered: false, spread: false, children: [] };
  if (list !== last) flow.push(list);
  list.children.push({ type: 'listItem', spread: false, children: [content] });
}
