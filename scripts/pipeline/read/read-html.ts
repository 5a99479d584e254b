import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, BlockKind, Metadata } from '../types.ts';
import { readAuthors } from '../head/names.ts';
import { buildText } from './build-text.ts';
import { choosePieces, type PagePiece } from './choose-pieces.ts';
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

/** The words of an element, cut into pieces where a browser would begin a new block. */
function findPieces(root: Node): PagePiece[] {
  const pieces: PagePiece[] = [];
  let words = '';
  let wordsKind: BlockKind = 'paragraph';
  let isHeadline = false;
  let isCaption = false;
  let unlinked = '';
  let wordsHolder = root;
  const close = (): void => {
    const isLink = !isHeadline && words.trim() !== '' && !/[\p{L}\p{N}.!?]/u.test(unlinked);
    pieces.push({ kind: wordsKind, words, isHeadline, isCaption, isLink, holder: wordsHolder });
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

/** Scripts (JSON-LD aside), styles and drawings: most of a page's bytes, and never its words. */
const silentSource = /<(?<name>script|style|svg)\b(?![^>]{0,300}ld\+json)[^>]*>[\s\S]*?<\/\k<name>\s*>/giu;

/**
 * Read a saved page: what it states about itself, and the plain text of its article as Readability (the reader view of
 * Firefox) finds it, made whole by the rules for plain text. Scripts and styles never reach the text; furniture left in
 * it those rules cut afterwards.
 */
export function readHtml(source: string): { text: string; blocks: Block[]; metadata: Metadata } {
  const { document } = parseHTML(source.replace(/^\ufeff/u, '').replace(silentSource, ' '));
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
  return { ...buildText(choosePieces(found, whole, metadata.title)), metadata: { ...metadata, authors } };
}
