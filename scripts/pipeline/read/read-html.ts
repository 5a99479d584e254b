import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, BlockKind, Metadata } from '../types.ts';
import { buildText, type Piece } from './build-text.ts';
import { readPageMetadata } from './page-metadata.ts';

/** Elements that hold no words of the article, or hold words of something else. */
const silent =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, select, input, textarea, nav, dialog, figcaption, audio, video, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="complementary"]';

const blockElement =
  /^(?:address|article|aside|blockquote|body|br|center|dd|details|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

const kinds: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'blockquote',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** The words of an element, cut into pieces where a browser would begin a new block. */
function findPieces(root: Node): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let wordsKind: BlockKind = 'paragraph';
  const close = (): void => {
    pieces.push({ kind: wordsKind, words });
    words = '';
  };
  const walk = (node: Node, kind: BlockKind): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if (words === '') wordsKind = kind;
        words += child.textContent ?? '';
      } else if (child.nodeType === 1) {
        const name = child.nodeName.toLowerCase();
        const isBlock = blockElement.test(name);
        if (isBlock) close();
        walk(child, kinds[name] ?? kind);
        if (isBlock) close();
      }
    }
  };
  walk(root, 'paragraph');
  close();
  return pieces;
}

/**
 * Read a saved page: what it states about itself, and the plain text of its article as Readability (the reader view of
 * Firefox) finds it. Scripts and styles never reach the text; what Readability leaves of the page's furniture the rules
 * for plain text cut afterwards.
 */
export function readHtml(source: string): { text: string; blocks: Block[]; metadata: Metadata } {
  const { document } = parseHTML(source.replace(/^\ufeff/u, ''));
  const metadata = readPageMetadata(document);
  for (const element of document.querySelectorAll(silent)) element.remove();
  const article = new Readability(document, { serializer: (node) => node }).parse();
  const pieces = article?.content ? findPieces(article.content) : [];
  return { ...buildText(pieces), metadata };
}
