import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../../src/schema/article.ts';
import type { ArticleLink, Registry } from '../../../src/schema/permalinks.ts';
import type { Speaker } from '../../../src/schema/quote.ts';
import type { Corpus, CorpusArticle, Curated } from '../types.ts';
import { carryQuotes } from './carry-quotes.ts';
import { carrySlugs } from './carry-slugs.ts';
import { compareText } from '../compare-text.ts';
import { sortKeys } from './links.ts';
import { matchArticles } from './match-articles.ts';
import { mintArticleId } from './mint-article-id.ts';
import { quoteId } from './quote-id.ts';
import { findTwins, reportChanges } from './report-changes.ts';
import { toSlug, uniqueSlug } from './to-slug.ts';

/** A seed refused this time, whose earlier article (null where it has none on disk) stays as it was. */
export interface Held {
  readonly file: string;
  readonly article: Article | null;
}

/** An article with its id and those of its quotes, and the slug of its address. */
export interface Registered extends CorpusArticle {
  readonly id: string;
  readonly slug: string;
  readonly quotes: readonly (CorpusArticle['quotes'][number] & { readonly id: string })[];
}

export interface Registration {
  readonly articles: readonly Registered[];
  readonly registry: Registry;
  /** What became of published addresses; `file` is the name of the seed. */
  readonly messages: readonly VFileMessage[];
}

/** A registry in which nothing was published yet. */
export const emptyRegistry: Registry = {
  articles: {},
  quotes: {},
  statements: {},
  people: {},
  topics: {},
  outlets: {},
};

/**
 * Give each article and quote its permanent id, each article its address, and carry the registry on.
 *
 * Ids and slugs that were published are found again whatever the order, the number and the names of the seeds; new
 * ones are minted. The registry returned holds everything the previous one held: entries change status, none goes.
 * The same corpus and the same registry give the same result, and a second run changes nothing.
 */
export function registerArticles(
  previous: Registry,
  corpus: Corpus,
  curated: Pick<Curated, 'people' | 'topics'>,
  held: readonly Held[] = [],
): Registration {
  const heldFiles = new Set(held.map(({ file }) => file));
  const links = linkArticles(previous.articles, corpus.articles, heldFiles);
  const articles = corpus.articles.map((each) => identify(each, links.current.get(each.file)));
  const heldArticles = held.flatMap(({ article }) => (article && links.held.has(article.id) ? [article] : []));
  const quotes = carryQuotes(previous.quotes, articles, links.held);
  const registry: Registry = {
    articles: sortKeys(links.all),
    quotes: sortKeys(quotes),
    statements: previous.statements,
    people: sortKeys(
      carrySlugs(
        previous.people,
        { ...Object.fromEntries(heldArticles.flatMap(({ people }) => people.map(nameById))), ...corpus.people },
        toMerged(curated.people),
        personByName(articles, hasOnlyGrown(previous, links)),
        bodiesOf([...heldArticles, ...articles]),
      ),
    ),
    topics: sortKeys(
      carrySlugs(
        previous.topics,
        {
          ...published(
            previous.topics,
            heldArticles.flatMap(({ topics }) => topics),
          ),
          ...corpus.topics,
        },
        toMerged(curated.topics),
      ),
    ),
    outlets: sortKeys(
      carrySlugs(
        previous.outlets,
        {
          ...published(
            previous.outlets,
            heldArticles.flatMap(({ outlet }) => outlet ?? []),
          ),
          ...corpus.outlets,
        },
        new Map(),
      ),
    ),
  };
  return { articles, registry, messages: [...findTwins(articles), ...reportChanges(previous, registry)] };
}

interface ArticleLinks {
  /** Every article ever published. */
  readonly all: Registry['articles'];
  /** Those of this corpus, by seed file. */
  readonly current: ReadonlyMap<string, { readonly id: string; readonly slug: string }>;
  /** Ids of articles whose seed was refused. */
  readonly held: ReadonlySet<string>;
}

function linkArticles(
  previous: Registry['articles'],
  articles: readonly CorpusArticle[],
  heldFiles: ReadonlySet<string>,
): ArticleLinks {
  const matches = matchArticles(previous, articles, heldFiles);
  const matched = new Set(matches.values());
  const held = new Set<string>();

  const all: Registry['articles'] = {};
  for (const [id, link] of Object.entries(previous)) {
    const isHeld = link.status === 'live' && !matched.has(id) && heldFiles.has(link.file);
    if (isHeld) held.add(id);
    all[id] = isHeld ? link : { ...link, status: 'withdrawn' };
  }

  const slugs = new Set(Object.values(previous).map(({ slug }) => slug));
  const current = new Map<string, { id: string; slug: string }>();
  for (const { file, title, textSha256, sketch } of articles.toSorted((a, b) => compareText(a.file, b.file))) {
    const id = matches.get(file) ?? mintArticleId(textSha256, (taken) => taken in all);
    const known = previous[id];
    const slug = known?.slug ?? uniqueSlug(toSlug(title) || id, (taken) => slugs.has(taken));
    slugs.add(slug);
    const isSameText = known?.textSha256 === textSha256;
    all[id] = {
      slug,
      title,
      file,
      textSha256,
      sketch: isSameText && known.sketch.length > 1 ? known.sketch : sketch,
      status: 'live',
    } satisfies ArticleLink;
    current.set(file, { id, slug });
  }
  return { all, current, held };
}

/** @throws when an article was given no id or two quotes begin at the same words: neither can be, whatever the seed. */
function identify(article: CorpusArticle, link: { id: string; slug: string } | undefined): Registered {
  if (!link) throw new Error(`Unexpected article of \`${article.file}\` without an id`);
  const quotes = article.quotes.map((quote) => ({
    ...quote,
    id: quoteId(link.id, quote.segments[0] ?? '', quote.nths[0] ?? 1),
  }));
  if (new Set(quotes.map(({ id }) => id)).size !== quotes.length)
    throw new Error(`Unexpected quotes that begin at the same words in \`${article.file}\``);
  return { ...article, ...link, quotes };
}

function toMerged(curated: Readonly<Record<string, { readonly merge: readonly string[] }>>): Map<string, string> {
  return new Map(Object.entries(curated).flatMap(([slug, { merge }]) => merge.map((from) => [from, slug] as const)));
}

function nameById({ id, name }: { readonly id: string; readonly name: string }): [string, string] {
  return [id, name];
}

function bodiesOf(articles: readonly { readonly people: readonly Speaker[] }[]): Set<string> {
  const people = articles.flatMap((article) => article.people);
  return new Set(people.filter(({ type }) => type === 'body').map(({ id }) => id));
}

/** Names by slug of entries that a held article refers to, as they were published. */
function published(links: Registry['topics'], slugs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    slugs.map((slug) => [slug, Object.hasOwn(links, slug) ? (links[slug]?.name ?? slug) : slug]),
  );
}

/** True where every article published before is still there with the same text, so that no person can have gone. */
function hasOnlyGrown(previous: Registry, { all }: ArticleLinks): boolean {
  return Object.entries(previous.articles).every(
    ([id, { status, textSha256 }]) =>
      status === 'withdrawn' || (all[id]?.status === 'live' && all[id].textSha256 === textSha256),
  );
}

/**
 * Find the one person whom articles print under a name that had its own address. A bare surname may have been someone
 * else's in an article that is gone, so it tells only while the corpus `hasOnlyGrown`.
 */
function personByName(articles: readonly Registered[], hasOnlyGrown: boolean): (name: string) => string | null {
  const holders = new Map<string, Set<string>>();
  for (const { id, forms } of articles.flatMap(({ people }) => people)) {
    for (const words of forms.map((form) => form.split(/\s+/u))) {
      for (const from of words.keys()) {
        const name = words.slice(from).join(' ');
        holders.set(name, (holders.get(name) ?? new Set()).add(id));
      }
    }
  }
  return (name) => {
    const [holder, other] = holders.get(name) ?? [];
    if (holder === undefined || other !== undefined) return null;
    return hasOnlyGrown || name.includes(' ') ? holder : null;
  };
}
