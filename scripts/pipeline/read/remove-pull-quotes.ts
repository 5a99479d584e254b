import { fold } from './plain-words.ts';

const namesPullQuote = /pull-?_?quote|kg-blockquote-alt/iu;
/** In characters; shorter words may well stand twice. */
const fewestSetLarge = 15;

/** The words that a pull quote sets large, without who said them. */
function wordsOf(element: Element): string {
  const quoted = element.nodeName === 'BLOCKQUOTE' ? element : (element.querySelector('blockquote') ?? element);
  return fold([...quoted.childNodes].map((node) => (node.nodeName === 'CITE' ? '' : node.textContent)).join(' '));
}

/**
 * Remove what a page calls a pull quote where the rest of the page prints its words too, so that none is lost.
 *
 * ```html
 * <figure class="wp-block-pullquote"><blockquote><p>We wait no more<cite>Ana Ruiz</cite></blockquote></figure>
 * ```
 */
export function removePullQuotes(document: Document): void {
  const isCalled = (element: Element): boolean => namesPullQuote.test(element.getAttribute('class') ?? '');
  const called = new Set([...document.querySelectorAll('[class]')].filter(isCalled));
  const taken = [...called]
    .filter(({ parentElement }) => {
      for (let above = parentElement; above; above = above.parentElement) if (called.has(above)) return false;
      return true;
    })
    .map((element) => ({ element, place: document.createTextNode('') }));
  if (taken.length === 0) return;
  // Pages print one for small screens and one for large: neither is the article's own.
  for (const { element, place } of taken) element.replaceWith(place);
  const rest = fold(document.body.textContent);
  for (const { element, place } of taken) {
    const words = wordsOf(element);
    if (words.length < fewestSetLarge || !rest.includes(words)) place.replaceWith(element);
  }
}
