/** The little of an element that microdata is read from. */
export interface MicrodataElement {
  readonly textContent: string | null;
  readonly parentElement: MicrodataElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly closest: (selector: string) => MicrodataElement | null;
  readonly querySelector: (selector: string) => MicrodataElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<MicrodataElement>;
}

/** What the item of an article states in its own markup. */
export interface Microdata {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
}

const none: Microdata = { headline: null, authors: [], publisher: null };

const valueOf = (element: MicrodataElement): string =>
  (element.getAttribute('content') ?? element.textContent ?? '').trim();

/** The name of an item, or the words of an element that is none. */
const nameOf = (element: MicrodataElement): string => valueOf(element.querySelector('[itemprop="name"]') ?? element);

/**
 * Read what a page states of its article as microdata (`itemscope`, `itemprop`): the first item of an article's type,
 * and of it only its own properties, not those of a comment or of another article within it.
 *
 * ```text
 * <div itemscope itemtype="https://schema.org/NewsArticle">
 *   <span itemprop="author">Ana Ruiz</span>                     → authors: Ana Ruiz
 * ```
 */
export function readMicrodata(page: Pick<MicrodataElement, 'querySelectorAll'>): Microdata {
  const [item] = page.querySelectorAll('[itemtype$="Article"], [itemtype$="BlogPosting"]');
  if (!item) return none;
  const own = (name: string): string[] =>
    [...item.querySelectorAll(`[itemprop~="${name}"]`)]
      .filter(({ parentElement }) => parentElement?.closest('[itemscope]') === item)
      .map(nameOf)
      .filter((words) => words !== '');
  return { headline: own('headline')[0] ?? null, authors: own('author'), publisher: own('publisher')[0] ?? null };
}
