import type { Catalog, Gone } from './catalog.ts';
import { truncate } from './format.ts';
import { href } from './href.ts';

/** What the page of a published address says when its subject is gone. */
export interface Explanation {
  readonly title: string;
  readonly reason: string;
  readonly next: { readonly href: string; readonly label: string };
  /** Whether to lead on at once: the subject is the same, under another address. */
  readonly redirect: boolean;
}

/**
 * What became of a quote. Its old words are shown only where the registry says that the seed no longer has them, and
 * where the rights of its article allow quotes to be shown.
 */
export function explainGone(link: Gone['quotes'][number]): Explanation {
  const { status, to, articleSlug, isShown } = link;
  const inArticle = articleSlug
    ? { href: href.article(articleSlug), label: 'Its article' }
    : { href: href.to('quotes/'), label: 'All quotes' };
  if (status === 'joined' && to) {
    return {
      title: 'This quote is part of a longer one',
      reason: 'Its words are now read as one quote with those that follow or precede them.',
      next: { href: href.quote(to), label: 'The whole quote' },
      redirect: true,
    };
  }
  if (status === 'changed') {
    return {
      title: 'The words of this quote have changed',
      reason: isShown
        ? `The seed no longer has the words “${truncate(link.text, 300)}” that stood at this address.`
        : 'The seed no longer has the words that stood at this address.',
      next: to ? { href: href.quote(to), label: 'The words it has now' } : inArticle,
      redirect: false,
    };
  }
  if (status === 'live') {
    return {
      title: 'This quote is not shown',
      reason: 'The rights of its article do not allow its words to be shown here.',
      next: inArticle,
      redirect: false,
    };
  }
  return {
    title: 'This quote was withdrawn',
    reason: 'Its words are no longer taken for a quote, or its article is no longer part of this site.',
    next: inArticle,
    redirect: false,
  };
}

/** What became of a statement: found to be one with another, or its quotes are no longer gathered. */
export function explainGoneStatement(
  { quotes, status, to }: Gone['statements'][number],
  catalog: Pick<Catalog, 'statements' | 'quotes'>,
): Explanation {
  const isShown = (id: string): boolean => catalog.statements.some((statement) => statement.id === id);
  if (status === 'merged' && to && isShown(to)) {
    return {
      title: 'This statement is the same as another',
      reason: 'Its printings were found to report the same words as others, whose page now holds them all.',
      next: { href: href.statement(to), label: 'The statement of all' },
      redirect: true,
    };
  }
  const quote = catalog.quotes.find(({ id }) => quotes.includes(id));
  const next = quote
    ? { href: href.quote(quote.id), label: `Its first quote: “${truncate(quote.text, 60)}”` }
    : { href: href.to('statements/'), label: 'All statements' };
  return status === 'live' || status === 'merged'
    ? {
        title: 'This statement is not shown',
        reason: 'The rights of its articles do not allow two of its printings to be shown.',
        next,
        redirect: false,
      }
    : {
        title: 'This statement was parted',
        reason: 'Its quotes are no longer taken to report the same words. Each keeps its page.',
        next,
        redirect: false,
      };
}

/** What became of a person, a topic or an outlet. */
export function explainGoneSlug(
  { name, status, to }: Gone['people'][number],
  kind: { readonly index: string; readonly what: string; readonly page: (slug: string) => string },
): Explanation {
  if (status === 'merged' && to) {
    return {
      title: name,
      reason: `This ${kind.what} is the same as another, whose page now holds both.`,
      next: { href: kind.page(to), label: 'The page of both' },
      redirect: true,
    };
  }
  return {
    title: name,
    reason: `This ${kind.what} no longer appears in what this site shows.`,
    next: { href: kind.index, label: `All ${kind.what === 'person' ? 'people' : `${kind.what}s`}` },
    redirect: false,
  };
}
