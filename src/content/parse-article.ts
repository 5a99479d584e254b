import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Node } from 'unist';
import { load as parseYaml } from 'js-yaml';
import { mdxToMdast, type Features } from 'satteri';
import { z } from 'astro/zod';
import { articleSchema, type Article } from '../schema/article.ts';
import type { Block, BlockKind, Run } from './block.ts';

/** An article as its file says it: frontmatter, and its body as plain blocks. */
export interface ParsedArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

/** A file in `content/articles/` that cannot become a page. The message names the file, the line and the mend. */
export class ArticleError extends Error {
  override name = 'ArticleError';

  constructor(file: string, place: Node | number | null, reason: string, options?: ErrorOptions) {
    const line = typeof place === 'number' ? place : (place?.position?.start.line ?? 1);
    super(`${file}:${line}: ${reason}`, options);
  }
}

/** Plain MDX: nothing that would read more into the words of a seed than their converter wrote. */
const features: Features = { gfm: false, smartPunctuation: false };

const convertAgain = 'articles are written by `npm run convert`; change the seed or its sidecar and convert again';

/**
 * Read one article: MDX to a tree, the tree to blocks of runs. Nothing in it is evaluated. Plain prose and
 * `<Quote id part?>` are accepted; an expression, an import, HTML or any other component is refused.
 *
 * @param file path to name in messages, such as `content/articles/a-title.mdx`
 * @throws {ArticleError} naming file and line
 */
export function parseArticle(mdx: string, file: string): ParsedArticle {
  const root = toTree(mdx, file);
  const [first, ...flow] = root.children;
  if (first?.type !== 'yaml')
    throw new ArticleError(file, 1, `Unexpected start of file, expected frontmatter: ${convertAgain}`);
  return { article: parseFrontmatter(first.value, file), blocks: flow.flatMap((node) => toBlocks(node, file)) };
}

/** Sätteri’s messages begin with their place: `12:5: Unexpected …`. */
const placedMessage = /^(?<line>\d+):\d+: (?<reason>.*)/su;

function toTree(mdx: string, file: string): Root {
  try {
    // Its types are Sätteri’s own, wider than mdast’s by nodes that are refused below.
    return mdxToMdast(mdx, { features }) as Root;
  } catch (cause) {
    const { line, reason } = placedMessage.exec((cause as Error).message)?.groups ?? {};
    throw new ArticleError(
      file,
      Number(line ?? 1),
      `Unexpected MDX syntax (${reason ?? String(cause)}): ${convertAgain}`,
      { cause },
    );
  }
}

function parseFrontmatter(yaml: string, file: string): Article {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch (cause) {
    throw new ArticleError(file, 1, `Unexpected YAML in the frontmatter (${String(cause)}): ${convertAgain}`, {
      cause,
    });
  }
  const result = articleSchema.safeParse(value);
  if (result.success) return result.data;
  throw new ArticleError(file, 1, `Unexpected frontmatter: ${convertAgain}\n${z.prettifyError(result.error)}`, {
    cause: result.error,
  });
}

function toBlocks(node: RootContent | BlockContent | DefinitionContent, file: string): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [toBlock(node.type, node.children, file)];
  if (node.type === 'blockquote') return node.children.flatMap((child) => within(child, 'blockquote', file));
  if (node.type === 'list') {
    return node.children.flatMap(({ children }) => children.flatMap((child) => within(child, 'item', file)));
  }
  throw refusal(node, file);
}

function within(node: BlockContent | DefinitionContent, kind: BlockKind, file: string): Block[] {
  if (node.type !== 'paragraph') throw refusal(node, file);
  return [toBlock(kind, node.children, file)];
}

function toBlock(kind: BlockKind, children: readonly PhrasingContent[], file: string): Block {
  return { kind, runs: children.map((child) => toRun(child, file)) };
}

function toRun(node: PhrasingContent, file: string): Run {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'mdxJsxTextElement' && node.name === 'Quote') {
    const { id, part } = attributesOf(node, file);
    return { quote: id, part, text: node.children.map((child) => plainText(child, file)).join('') };
  }
  throw refusal(node, file);
}

function plainText(node: PhrasingContent, file: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  throw refusal(node, file);
}

function attributesOf(node: MdxJsxTextElement, file: string): { id: string; part: number | null } {
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    const { name, value } = attribute as MdxJsxAttribute;
    if (!['id', 'part'].includes(name) || typeof value !== 'string') {
      throw new ArticleError(
        file,
        node,
        `Unexpected attribute \`${name}\` of \`<Quote>\`, expected \`id="…"\` and, for a split quote, \`part="…"\`: ${convertAgain}`,
      );
    }
    values.set(name, value);
  }
  const id = values.get('id');
  const part = values.get('part') ?? null;
  if (id === undefined || (part !== null && !/^[1-9]\d*$/.test(part))) {
    throw new ArticleError(
      file,
      node,
      `Unexpected \`<Quote>\`, expected \`id="…"\` and, for a split quote, a counted \`part="…"\`: ${convertAgain}`,
    );
  }
  return { id, part: part === null ? null : Number(part) };
}

const names: Readonly<Record<string, string>> = {
  mdxFlowExpression: 'expression `{…}`',
  mdxTextExpression: 'expression `{…}`',
  mdxjsEsm: '`import` or `export`',
  html: 'HTML',
};

function refusal(node: Node, file: string): ArticleError {
  const { name } = node as { name?: string | null };
  const what = node.type.startsWith('mdxJsx')
    ? `component \`<${name ?? ''}>\``
    : (names[node.type] ?? `\`${node.type}\``);
  return new ArticleError(file, node, `Unexpected ${what}, expected plain prose and \`<Quote>\` only: ${convertAgain}`);
}
