import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseArticle, type ParsedArticle } from '../../src/content/parse-article.ts';
import { registrySchema, type Registry } from '../../src/schema/permalinks.ts';
import { parseSite, type Site } from '../../src/schema/site.ts';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');

export const site: Site = parseSite(readFileSync(join(root, 'content', 'site.yml'), 'utf8'), process.env);

/** Paths of the files of the built site, with `/` between folders. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => !file.startsWith('pagefind/'))
  .sort();

const known = new Set(files);

export function isBuilt(file: string): boolean {
  return known.has(file);
}

export function readText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

export function readJson(file: string): unknown {
  return JSON.parse(readText(file));
}

/** A page of the built site. */
export interface Page {
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

const parser = unified().use(rehypeParse).freeze();

/** Every HTML page, parsed once. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readText(file);
    const tree = parser.parse(html);
    return {
      file,
      html,
      tree,
      ids: new Set(select(tree, () => true).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))),
    };
  });

export function pageOf(file: string): Page {
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`Unexpected absence of dist/${file}`);
  return page;
}

export function select(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

export function textContent(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textContent(child as ElementContent)).join('') : '';
}

/** The articles in `content/`, with the plain text of their seeds. */
export interface BuiltArticle extends ParsedArticle {
  readonly slug: string;
  readonly text: string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const articles: readonly BuiltArticle[] = readdirSync(join(root, 'content', 'articles'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const parsed = parseArticle(readFileSync(join(root, 'content', 'articles', file), 'utf8'), file);
    const { id, seed } = parsed.article;
    const path = seed.format === 'txt' ? ['seeds', seed.file] : ['content', 'texts', `${id}.txt`];
    return { ...parsed, slug: file.slice(0, -'.mdx'.length), text: decoder.decode(readFileSync(join(root, ...path))) };
  });

export const registry: Registry = registrySchema.parse(
  JSON.parse(readFileSync(join(root, 'content', 'permalinks.json'), 'utf8')),
);
