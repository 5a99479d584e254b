import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, BlockKind, Metadata, PageBlock } from '../types.ts';
import { readAuthors } from '../head/names.ts';
import { buildText, collapse, type Piece } from './build-text.ts';
import { readPageMetadata } from './page-metadata.ts';
import { removePullQuotes } from './remove-pull-quotes.ts';

/** Elements that hold no words of the article, or hold words of something else. */
const silent =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, button, select, input, textarea, nav, audio, video';
/** Elements that are furniture, unless a page wraps all of itself in one: an ASP form, a page saved behind a dialog. */
const furniture =
  'form, dialog, [hidden], [aria-hidden="true"], [aria-modal="true"], [role="navigation"], [role="dialog"], [role="alertdialog"], [role="complementary"], [role="contentinfo"], [id*="cookie"], [id*="consent"], footer';

const blockElement =
  /^(?:address|article|aside|blockquote|body|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['blockquote', 'blockquote'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
]);

/** Set on captions that only a class names, as Readability keeps attributes and drops classes. */
const captionMark = 'data-caption';
const namesCaption = /(?:^|[\s_-])caption(?:$|[\s_-])|\p{Ll}Caption(?:$|[\s_-])/u;
const namesCredit =
  /(?:^|[\s_-])(?:(?:photo|image|picture|media|figure)[_-]?)?credits?(?:$|[\s_-])|\p{Ll}Credit(?:$|[\s_-])/u;
const longestCredit = 120;
/** What is longer than any caption holds more than one. */
const longestCaption = 700;

/** Readability puts a paragraph of its own in the place of a `div` of words, without the mark. */
function markCaption(element: Element): void {
  if (element.nodeName !== 'DIV' || element.querySelector('div, p, figure, figcaption, ul, blockquote')) {
    element.setAttribute(captionMark, '');
    return;
  }
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.setAttribute(captionMark, '');
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}

/** Mark what a page calls a caption: the element made for it, and those whose class or property says so. */
function markCaptions(document: Document): void {
  for (const element of document.querySelectorAll(
    'figcaption, [itemprop="caption"], [class*="aption"], [class*="redit"]',
  )) {
    const names = element.getAttribute('class') ?? '';
    const isCredit = namesCredit.test(names);
    const isNamed = element.getAttribute('itemprop') === 'caption' || isCredit || namesCaption.test(names);
    const isOne =
      element.textContent.trim().length <= (isCredit ? longestCredit : longestCaption) &&
      !element.querySelector('p + p, h1, h2');
    if (element.nodeName === 'FIGCAPTION' || (isNamed && isOne)) markCaption(element);
  }
}

/** A paragraph that links three things of its own does so in a sentence. */
const fewestInPopover = 3;

/**
 * Remove what opens over a name that a paragraph links: links to other articles in an element of their own, one right
 * behind the other, with no word between.
 */
function removePopovers(document: Document): void {
  const holders = new Set([...document.querySelectorAll('p span > a')].map(({ parentNode }) => parentNode));
  for (const holder of holders) {
    const nodes = [...(holder?.childNodes ?? [])];
    const links = nodes.filter(({ nodeName }) => nodeName === 'A').length;
    const isOnlyLinks = nodes.every(
      ({ nodeName, textContent }) => nodeName === 'A' || (textContent ?? '').trim() === '',
    );
    if (links >= fewestInPopover && isOnlyLinks) (holder as Element).remove();
  }
}

/** A piece of a page, before it is known what the extraction library makes of it. */
interface PagePiece extends Omit<Piece, 'page'> {
  readonly page: Omit<PageBlock, 'isFound'>;
}

/** The words of an element, cut into pieces where a browser would begin a new block. */
function findPieces(root: Node): PagePiece[] {
  const pieces: PagePiece[] = [];
  const numbers = new Map<Node, number>();
  const numberOf = (node: Node): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  let words = '';
  let wordsKind: BlockKind = 'paragraph';
  let isHeadline = false;
  let isCaption = false;
  let unlinked = '';
  let wordsHolder = root;
  const close = (): void => {
    const isLink = !isHeadline && !/[\p{L}\p{N}.!?]/u.test(unlinked);
    const page = { isHeadline, holder: numberOf(wordsHolder) };
    if (words.trim() !== '') pieces.push({ kind: wordsKind, words, isCaption, isLink, page });
    words = '';
    unlinked = '';
  };
  const walk = (node: Node, kind: BlockKind, isLinked: boolean, holder: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if (words.trim() === '') wordsHolder = holder;
        if (words === '') wordsKind = kind;
        words += child.textContent ?? '';
        if (!isLinked) unlinked += child.textContent ?? '';
      } else if (child.nodeType === 1) {
        const name = child.nodeName.toLowerCase();
        if (name === 'head' || name === 'title') continue;
        const opensCaption = !isCaption && (child as Element).hasAttribute(captionMark);
        const isBlock = opensCaption || blockElement.test(name);
        if (isBlock) close();
        isHeadline = name === 'h1';
        isCaption ||= opensCaption;
        const isInLink = isLinked || (name === 'a' && (child as Element).hasAttribute('href'));
        walk(child, kinds.get(name) ?? kind, isInLink, isBlock ? child : holder);
        if (isBlock) close();
        if (isBlock) isHeadline = false;
        if (opensCaption) isCaption = false;
      }
    }
  };
  walk(root, 'paragraph', false, root);
  close();
  return pieces;
}

/** An opening tag of them; one with more in it than any page has is left to the parser. */
const silentOpening = /<(?<name>script|style|svg)\b(?![^>]{0,300}ld\+json)[^>]{0,5000}>/giu;

/**
 * Take out scripts (JSON-LD aside), styles and drawings before a page is parsed: most of its bytes, and never its words.
 * One that never closes is left to the parser, and no other of its name is looked for behind it.
 */
function withoutSilent(source: string): string {
  const closes = new Set(['script', 'style', 'svg']);
  let kept = '';
  let from = 0;
  for (const { index, 0: tag, groups } of source.matchAll(silentOpening)) {
    const name = (groups?.['name'] ?? '').toLowerCase();
    if (index < from || !closes.has(name)) continue;
    const closing = new RegExp(`</${name}\\s*>`, 'giu');
    closing.lastIndex = index + tag.length;
    if (!closing.test(source)) {
      closes.delete(name);
      continue;
    }
    kept += `${source.slice(from, index)} `;
    from = closing.lastIndex;
  }
  return kept + source.slice(from);
}

/** Shorter words stand in several places of a page by chance. */
const shortestPart = 40;
/** A page of which it leaves more of them was not understood. */
const mostParts = 500;

/** Mark the pieces of a page that the extraction library counts to the article: it hands back words, not places. */
function markFound(whole: readonly PagePiece[], found: readonly PagePiece[]): Piece[] {
  const wordsFound = new Set(found.map(({ words }) => collapse(words)));
  const own = whole.map(({ words }) => collapse(words));
  const times = new Map<string, number>();
  for (const words of own) times.set(words, (times.get(words) ?? 0) + 1);
  // What it took out of a paragraph, or parted, is still the paragraph’s.
  const parts = [...wordsFound].filter((part) => part.length >= shortestPart && !times.has(part)).slice(0, mostParts);
  const isLong = (words: string): boolean =>
    words.length >= shortestPart &&
    (wordsFound.has(words) || parts.some((part) => words.includes(part) || part.includes(words)));
  const from = own.findIndex(isLong);
  const to = own.findLastIndex(isLong);
  const isFound = (words: string, at: number): boolean =>
    isLong(words) || (wordsFound.has(words) && (times.get(words) === 1 || (at > from && at < to)));
  return whole.map(({ page, ...piece }, at) => ({
    ...piece,
    page: { isFound: isFound(own[at] ?? '', at), ...page },
  }));
}

/**
 * Read a saved page: what it states about itself, and its plain text, which is all of its words but those of scripts,
 * menus and forms; no rule of ours has a say in it. Each block says whether Readability (the reader view of Firefox)
 * counts it to the article.
 */
export function readHtml(source: string): { text: string; blocks: Block[]; metadata: Metadata } {
  const { document } = parseHTML(withoutSilent(source.replace(/^\ufeff/u, '')));
  const metadata = readPageMetadata(document);
  for (const element of document.querySelectorAll(silent)) element.remove();
  // Pages hide the paragraphs below their paywall from screen readers, and show them.
  for (const element of document.querySelectorAll('p[aria-hidden]')) element.removeAttribute('aria-hidden');
  for (const element of document.querySelectorAll(furniture)) {
    const isOwn = element.nodeName === 'FOOTER' && element.closest('article, main, blockquote') !== null;
    if (!isOwn && !element.querySelector('h1, article')) element.remove();
  }
  removePopovers(document);
  removePullQuotes(document);
  markCaptions(document);
  // Where a page's head holds what belongs to its body, the parser leaves the body empty and the rest beside it.
  const whole = findPieces(document.body.textContent.trim() === '' ? document : document.body);
  const article = new Readability(document, { serializer: (node) => node }).parse();
  const found = article?.content ? findPieces(article.content) : [];
  // Readability takes the printed byline out of the text.
  const authors = metadata.authors.length > 0 ? metadata.authors : readAuthors(article?.byline ?? '');
  return { ...buildText(markFound(whole, found)), metadata: { ...metadata, authors } };
}
