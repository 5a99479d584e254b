import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { z } from 'astro/zod';
import { isoDate } from '../head/parse-date.ts';
import type { Block, BlockKind, Metadata } from '../types.ts';
import { buildText, type Piece } from './build-text.ts';
import { findBlocks } from './find-blocks.ts';
import { isReadableMarkdown } from './is-readable-markdown.ts';
import { noMetadata } from './no-metadata.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).freeze();

const words = z.string().trim().min(1);
const list = z.union([z.array(words), words.transform((one) => [one])]);

/** The keys an article's frontmatter is read for, with the names other programs give them. Others are ignored. */
const frontmatterSchema = z.looseObject({
  title: words.optional(),
  standfirst: words.optional(),
  description: words.optional(),
  subtitle: words.optional(),
  author: list.optional(),
  authors: list.optional(),
  outlet: words.optional(),
  publisher: words.optional(),
  date: words.optional(),
  published: words.optional(),
  lang: words.optional(),
  language: words.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  source: z.url({ protocol: /^https?$/ }).optional(),
});

/** What the frontmatter states; a problem is a sentence for the editor. */
export interface FrontmatterResult {
  readonly metadata: Metadata;
  readonly problem: string | null;
}

function readFrontmatter(yaml: string): FrontmatterResult {
  let value: unknown;
  try {
    // The failsafe-like core schema of YAML 1.2 leaves dates as they are printed.
    value = parseYaml(yaml) ?? {};
  } catch (error) {
    return {
      metadata: noMetadata,
      problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'not YAML',
    };
  }
  const result = frontmatterSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { metadata: noMetadata, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}` };
  }
  const stated = result.data;
  const datePrinted = stated.date ?? stated.published ?? null;
  return {
    metadata: {
      title: stated.title ?? null,
      standfirst: stated.standfirst ?? stated.subtitle ?? stated.description ?? null,
      authors: stated.authors ?? stated.author ?? [],
      outlet: stated.outlet ?? stated.publisher ?? null,
      date: datePrinted === null ? null : isoDate(datePrinted),
      datePrinted,
      lang: stated.lang ?? stated.language ?? null,
      url: stated.url ?? stated.source ?? null,
    },
    problem: null,
  };
}

/** The words of a node: images and raw HTML say nothing, a line break is a space. */
function wordsOf(node: Nodes): string {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference' || node.type === 'definition')
    return '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : toString(node);
}

/** The pieces of a tree, in order: what holds blocks is opened, what holds words is a piece. */
function findPieces(node: Nodes, kind: BlockKind): Piece[] {
  if (node.type === 'heading') return [{ kind: 'heading', words: wordsOf(node) }];
  if (node.type === 'paragraph') return [{ kind, words: wordsOf(node) }];
  if (node.type === 'code') return node.value.split(/\n\s*\n/u).map((words) => ({ kind, words }));
  const inner = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'blockquote' : kind;
  return 'children' in node ? node.children.flatMap((child) => findPieces(child, inner)) : [];
}

export interface MarkdownReading extends FrontmatterResult {
  readonly text: string;
  readonly blocks: Block[];
  /** It was read as plain text. */
  readonly isPlain: boolean;
}

/**
 * Read a Markdown seed (CommonMark with YAML frontmatter) as plain text in blocks. Raw HTML and images are left out;
 * a heading of the first level that opens the text is its title where the frontmatter states none. What no person
 * would nest so deep is read as plain text, marks and all.
 */
export function readMarkdown(source: string): MarkdownReading {
  if (!isReadableMarkdown(source)) {
    const pieces = findBlocks(source).map(({ start, end, kind }) => ({ kind, words: source.slice(start, end) }));
    return { ...buildText(pieces), metadata: noMetadata, problem: null, isPlain: true };
  }
  const tree: Root = reader.parse(source.replace(/^\ufeff/u, ''));
  const [first] = tree.children;
  const frontmatter = first?.type === 'yaml' ? readFrontmatter(first.value) : { metadata: noMetadata, problem: null };
  return { ...buildText(findPieces(tree, 'paragraph')), ...frontmatter, isPlain: false };
}
