import { countWords } from '../count-words.ts';
import { agencyNames, mediumWords, paperWords, paperWordsOfOtherUse, tradeWords } from '../language/outlet-words.ts';
import { isPersonName } from './names.ts';

/** Words without their case and marks, to compare titles by. */
export const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const siteSuffix = /\s+(?:[|–—-]|::|»)\s+(?<site>[^|–—]{2,48})$/u;
const sitePrefix = /^[^|]{2,40} \| (?<bare>.{12,})$/u;
/** A word of an outlet's name, or its address. */
const outletWord = new RegExp(
  `\\b(?:${[...paperWords, ...paperWordsOfOtherUse, ...mediumWords, ...tradeWords, ...agencyNames].join('|')}|international|today|\\w+\\.(?:com|org|net|co\\.uk))\\b`,
  'iu',
);

/**
 * Leave the name of the site off a page's title.
 *
 * ```text
 * Ferry strike ends | Harbour News   → Ferry strike ends
 * Ferry strike ends - and begins     → unchanged: no masthead
 * ```
 *
 * `others` are lines of the same page: where one of them is the title alone, that settles it.
 */
export function withoutSite(title: string, others: readonly string[] = [], site: string | null = null): string {
  // “Harbour News | Ferry strike ends”, where the headline is a line of the page as well
  const behind = sitePrefix.exec(title)?.groups?.['bare'];
  if (behind !== undefined && others.some((other) => fold(other) === fold(behind))) return behind;
  const match = siteSuffix.exec(title);
  if (!match) return title;
  const bare = title.slice(0, match.index).trim();
  const suffix = match.groups?.['site'] ?? '';
  const known = site !== null && fold(suffix).includes(fold(site));
  // The title alone, or the name of the site alone, is a line of the page.
  const own = [fold(bare), fold(suffix)];
  // “Port lost its way - Ana Ruiz” says who said so.
  const isSpeaker = /^\s+[–—-]/u.test(match[0]) && isPersonName(suffix) && !outletWord.test(suffix);
  const alone = !isSpeaker && others.some((other) => own.includes(fold(other)));
  return known ||
    alone ||
    (outletWord.test(suffix) && countWords(suffix) <= 5 && countWords(bare) >= (match[0].includes('|') ? 3 : 4))
    ? withoutSite(bare, others, site)
    : title;
}

/**
 * The name of the site, where the title of the window ends with it and the page says it again in its furniture: in its
 * copyright line, in what it offers to subscribers.
 *
 * ```text
 * Ferry strike ends - Low Tide           → Low Tide
 * …
 * Low Tide is for subscribers only.
 * ```
 *
 * @param first The first line of the page.
 * @param furniture Lines that are cut as words of the site's own.
 */
export function findSite(first: string, furniture: readonly string[]): string | null {
  const site = siteSuffix.exec(first)?.groups?.['site'] ?? null;
  return site !== null && /^\p{Lu}/u.test(site) && furniture.some((text) => text.includes(site)) ? site : null;
}
