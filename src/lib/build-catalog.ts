import type { Block } from '../content/block.ts';
import type { Article } from '../schema/article.ts';
import type { CuratedOutlets, CuratedPeople, CuratedTopics } from '../schema/curated.ts';
import type { Registry, SlugLink } from '../schema/permalinks.ts';
import type { TextSpan } from '../schema/span.ts';
import type { Statements, Voice } from '../schema/statement.ts';
import type {
  Appearance,
  Catalog,
  CatalogArticle,
  CatalogOutlet,
  CatalogPerson,
  CatalogQuote,
  CatalogStatement,
  CatalogTopic,
  CatalogVoice,
  Gone,
} from './catalog.ts';
import { byDifference, joinStatement } from './join-statement.ts';
import { applyRights } from './rights.ts';
import { siglumOf } from './siglum.ts';

/** Everything in `content/` that the site is made of. */
export interface Content {
  readonly articles: readonly { readonly slug: string; readonly article: Article; readonly blocks: readonly Block[] }[];
  readonly people: CuratedPeople;
  readonly outlets: CuratedOutlets;
  readonly topics: CuratedTopics;
  readonly registry: Registry;
  readonly gathered: Statements;
}

/** Slug of the page that gathers the articles which do not state their outlet. */
export const notStatedOutlet = 'not-stated';

/** A value under construction: the catalog is filled in here and frozen before anyone sees it. */
type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

const collator = new Intl.Collator('en', { numeric: true });
const byName = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);

/**
 * Join articles, curated files and registry into one catalog: who said what, where. Pure, and linear in the number of
 * mentions. What an article’s rights withhold is not in it.
 *
 * @throws when an article names an id that its registry does not know.
 */
export function buildCatalog(content: Content): Catalog {
  const people = new Map<string, Draft<CatalogPerson>>();
  const topics = new Map<string, Draft<CatalogTopic>>();
  const outlets = new Map<string, Draft<CatalogOutlet>>();
  const articles: Draft<CatalogArticle>[] = [];

  const sorted = content.articles.toSorted(
    ({ article: a }, { article: b }) =>
      collator.compare(a.date ?? '9999', b.date ?? '9999') ||
      collator.compare(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
  const voiceOf = toVoices(
    content.gathered.voices,
    sorted.map(({ article }) => article.id),
  );
  for (const [index, { slug, article: source, blocks }] of sorted.entries()) {
    const shown = applyRights(source, blocks);
    const { outlet: outletId, people: mentioned, topics: topicIds, quotes, ...facts } = shown.article;
    const outlet = getOrAdd(outlets, outletId ?? notStatedOutlet, (id) => newOutlet(id, outletId, content));
    const article: Draft<CatalogArticle> = {
      ...facts,
      slug,
      siglum: siglumOf(index),
      label: outlet.name ?? (facts.authors.length > 0 ? facts.authors.join(', ') : facts.title),
      voice: voiceOf.get(facts.id) ?? facts.id,
      outlet,
      blocks: [...shown.blocks],
      opening: shown.opening,
      quotes: [],
      people: [],
      topics: [],
    };
    articles.push(article);
    outlet.articles.push(article);

    for (const id of topicIds) {
      const topic = getOrAdd(topics, id, () => newTopic(id, content));
      topic.articles.push(article);
      article.topics.push(topic);
    }
    for (const { id, name, type, mentions } of mentioned) {
      const person = getOrAdd(people, id, () => newPerson(id, name, type, content));
      const appearance: Appearance = { article, person, printed: countPrinted(mentions) };
      person.appearances.push(appearance);
      article.people.push(appearance);
    }
    for (const quote of quotes) {
      const { speaker: named } = quote;
      const speaker = named && getOrAdd(people, named.id, () => newPerson(named.id, named.name, named.type, content));
      const joined: CatalogQuote = {
        ...quote,
        article,
        speaker,
        statement: null,
        paragraph: shown.paragraphs.get(quote.id) ?? 0,
        context: shown.contexts.get(quote.id) ?? [],
      };
      article.quotes.push(joined);
      outlet.quotes.push(joined);
      speaker?.quotes.push(joined);
      for (const topic of article.topics) (topic.quotes as CatalogQuote[]).push(joined);
    }
  }

  for (const topic of topics.values()) topic.people = speakersOf(topic.quotes);
  for (const person of people.values()) person.topics = topicsOf(person);

  const quotes = articles.flatMap((article) => article.quotes);
  const statements = joinStatements(content.gathered, { articles, quotes, people });

  const everyone = [...people.values()].sort(byName);
  return deepFreeze<Catalog>({
    articles,
    quotes,
    statements,
    voices: joinVoices(content.gathered.voices, articles),
    notNamed: quotes.filter(({ speaker }) => speaker === null),
    people: everyone.filter(({ type }) => type === 'person'),
    bodies: everyone.filter(({ type }) => type === 'body'),
    topics: [...topics.values()].sort(byName),
    outlets: [...outlets.values()].sort(
      (a, b) => Number(a.name === null) - Number(b.name === null) || collator.compare(a.name ?? '', b.name ?? ''),
    ),
    gone: findGone(content.registry, { articles, quotes, statements, people, topics, outlets }),
  });
}

function getOrAdd<T>(map: Map<string, T>, id: string, create: (id: string) => T): T {
  const known = map.get(id);
  if (known !== undefined) return known;
  const created = create(id);
  map.set(id, created);
  return created;
}

function newOutlet(id: string, stated: string | null, { outlets, registry }: Content): Draft<CatalogOutlet> {
  const curated = outlets[id];
  const name = stated === null ? null : (curated?.name ?? registry.outlets[id]?.name ?? id);
  return { id, name, description: curated?.description ?? null, url: curated?.url ?? null, articles: [], quotes: [] };
}

function newTopic(id: string, { topics, registry }: Content): Draft<CatalogTopic> {
  const name = topics[id]?.name ?? registry.topics[id]?.name ?? id.replaceAll('-', ' ');
  return { id, name, description: topics[id]?.description ?? null, articles: [], quotes: [], people: [] };
}

function newPerson(id: string, name: string, type: CatalogPerson['type'], { people }: Content): Draft<CatalogPerson> {
  const curated = people[id];
  return {
    id,
    name: curated?.name ?? name,
    type: curated?.type ?? type,
    description: curated?.description ?? null,
    sameAs: [...(curated?.sameAs ?? [])],
    quotes: [],
    statements: [],
    appearances: [],
    topics: [],
  };
}

function countPrinted(mentions: readonly TextSpan[]): Appearance['printed'] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** Who speaks in some quotes, most quotes first. */
function speakersOf(quotes: readonly CatalogQuote[]): CatalogPerson[] {
  const counts = new Map<CatalogPerson, number>();
  for (const { speaker } of quotes) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byName(a, b)).map(([person]) => person);
}

/** Topics of the articles that quote a person. */
function topicsOf({ quotes }: Pick<CatalogPerson, 'quotes'>): CatalogTopic[] {
  const articles = new Set(quotes.map(({ article }) => article));
  return [...new Set([...articles].flatMap(({ topics }) => topics))].sort(byName);
}

/** Tie statements to articles, quotes and speakers, and those to them. */
function joinStatements(
  { statements }: Statements,
  {
    articles,
    quotes,
    people,
  }: {
    articles: readonly CatalogArticle[];
    quotes: readonly CatalogQuote[];
    people: ReadonlyMap<string, Draft<CatalogPerson>>;
  },
): CatalogStatement[] {
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const quotesById = new Map(quotes.map((quote) => [quote.id, quote]));
  const joined = statements.flatMap((statement): CatalogStatement[] => {
    const speaker = people.get(statement.speaker.id);
    const whole = speaker && joinStatement(statement, { articles: articlesById, quotes: quotesById, speaker });
    return whole ? [whole] : [];
  });
  joined.sort(byDifference);
  for (const statement of joined) {
    people.get(statement.speaker.id)?.statements.push(statement);
    for (const { quote } of statement.printings) (quote as Draft<CatalogQuote>).statement = statement;
  }
  return joined;
}

/** For each article of a voice, the first of that voice, in the order given. */
function toVoices(voices: readonly Voice[], order: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { articles } of voices) {
    const members = order.filter((id) => articles.includes(id));
    for (const id of members) first.set(id, members[0] ?? id);
  }
  return first;
}

function joinVoices(voices: readonly Voice[], articles: readonly CatalogArticle[]): CatalogVoice[] {
  const reasons = new Map(voices.flatMap(({ articles: ids, reason }) => ids.map((id) => [id, reason] as const)));
  return [...Map.groupBy(articles, ({ voice }) => voice).values()].flatMap((members) => {
    const reason = reasons.get(members[0]?.id ?? '');
    return members.length > 1 && reason ? [{ articles: members, reason }] : [];
  });
}

/** Registry entries without a page of their own: their addresses answer with what became of them. */
function findGone(
  registry: Registry,
  live: {
    articles: readonly CatalogArticle[];
    quotes: readonly CatalogQuote[];
    statements: readonly CatalogStatement[];
    people: ReadonlyMap<string, unknown>;
    topics: ReadonlyMap<string, unknown>;
    outlets: ReadonlyMap<string, unknown>;
  },
): Gone {
  const slugs = new Map(live.articles.map(({ id, slug }) => [id, slug]));
  const liveSlugs = new Set(slugs.values());
  const showing = new Set(live.articles.flatMap(({ id, rights }) => (rights === 'link-only' ? [] : [id])));
  const liveQuotes = new Set(live.quotes.map(({ id }) => id));
  const liveStatements = new Set(live.statements.map(({ id }) => id));
  const missing = (
    links: Readonly<Record<string, SlugLink>>,
    known: ReadonlyMap<string, unknown>,
  ): (SlugLink & { id: string })[] =>
    Object.entries(links).flatMap(([id, link]) => (known.has(id) ? [] : [{ id, ...link }]));
  return {
    quotes: Object.entries(registry.quotes).flatMap(([id, link]) =>
      liveQuotes.has(id)
        ? []
        : [{ id, ...link, articleSlug: slugs.get(link.article) ?? null, isShown: showing.has(link.article) }],
    ),
    statements: Object.entries(registry.statements).flatMap(([id, link]) =>
      liveStatements.has(id) ? [] : [{ id, ...link }],
    ),
    articles: Object.entries(registry.articles).flatMap(([id, { slug, title }]) =>
      liveSlugs.has(slug) ? [] : [{ id, slug, title }],
    ),
    people: missing(registry.people, live.people),
    topics: missing(registry.topics, live.topics),
    outlets: missing(registry.outlets, live.outlets),
  };
}

/** Freeze a value and all it holds, cycles included. Maps are not used in it. */
function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === null || typeof next !== 'object' || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const child of Object.values(next)) if (child !== null && typeof child === 'object') pending.push(child);
  }
  return value;
}
