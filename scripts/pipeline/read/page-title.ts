import { withoutSite } from '../head/without-site.ts';
import { collapse, fold } from './plain-words.ts';

/** The little of an element that a heading is read from. */
interface TitlePage {
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly textContent: string | null }>;
}

/** What a page states its headline to be, in its several places. */
export interface StatedTitles {
  /** The words of each `h1`. */
  readonly headings: readonly string[];
  /** `title`. */
  readonly window: string | null;
  /** Open Graph’s. */
  readonly social: string | null;
  /** JSON-LD’s. */
  readonly headline: string | null;
  /** Microdata’s. */
  readonly item: string | null;
  /** Of another meta element. */
  readonly other: string | null;
  readonly outlet: string | null;
}

/** A title that a system has cut to a length: “Ferries sail again after thr...”. */
const isCutShort = /(?:…|\.{3})$/u;
const leastOfTitle = 30;

/** Whether the heading of a page is the headline that its metadata states, whole or cut short. */
function agrees(heading: string, title: string): boolean {
  if (fold(heading) === fold(title)) return true;
  return isCutShort.test(title) && title.length >= leastOfTitle && fold(heading).startsWith(fold(title));
}

/** Whether the heading of a page is no more than the name of its site, which the title of the window ends with. */
function isLogo(heading: string, windowTitle: string | null, outlet: string | null): boolean {
  if (outlet !== null && fold(heading) === fold(outlet)) return true;
  return (
    windowTitle !== null &&
    heading.split(' ').length <= 3 &&
    fold(windowTitle) !== fold(heading) &&
    fold(windowTitle).endsWith(fold(heading))
  );
}

/** A shorter line of bold words is a section or a label. */
const shortestHeadline = 12;

/**
 * The headline of a page without `h1`, as old ones are: a line in bold or large type with which the title of the
 * window ends, behind the name of the site: “Harbour News :: Sport :: Ferry strike ends”.
 */
function findInTitle(windowTitle: string, page: TitlePage): string | undefined {
  const whole = fold(windowTitle);
  return [...page.querySelectorAll('h2, h3, b, strong, font, big')]
    .map(({ textContent }) => textContent ?? '')
    .filter(({ length }) => length <= windowTitle.length * 2)
    .map(collapse)
    .find((words) => words.length >= shortestHeadline && fold(words) !== whole && whole.endsWith(fold(words)));
}

/**
 * The headline of a page: its own heading, where JSON-LD or Open Graph agrees (outlets print other headlines there for
 * search engines), or else the best that it states.
 */
export function readTitle(page: TitlePage, stated: StatedTitles): string | null {
  const { headings, window, outlet } = stated;
  const clean = (title: string | null): string | null => (title === null ? null : withoutSite(title, headings, outlet));
  const [social, headline] = [clean(stated.social), clean(stated.headline)];
  const heading = headings.find((words) => [headline, social].some((title) => title !== null && agrees(words, title)));
  if (heading !== undefined) return heading;
  // Where three sources state three headlines, the one in the title of the window is the article's for good.
  if (window !== null && headline !== null && fold(window).startsWith(fold(headline))) return headline;
  const [onlyHeading] = headings.length === 1 ? headings.filter((words) => !isLogo(words, window, outlet)) : [];
  const inWindow = headings.length === 0 && window !== null ? findInTitle(window, page) : undefined;
  return social ?? headline ?? clean(stated.item) ?? onlyHeading ?? inWindow ?? clean(stated.other ?? window);
}
