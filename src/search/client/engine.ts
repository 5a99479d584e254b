import { filterNames, fromAddress, type FilterName, type HitFacts } from '../hit.ts';
import { foldLoose, fromIndex, wordsOf } from '../text.ts';
import { begunBy, findPhrase, type Sought } from './marks.ts';
import type { Counts, Fragment, Pagefind, Result } from './pagefind.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import { filtersOf, type SearchState } from './state.ts';

/** One thing found, with all that is shown of it. */
export interface Hit {
  readonly url: string;
  readonly facts: HitFacts;
  /** The words of a quote, with `interruption` where there is one; the text of an article; names as printed. */
  readonly text: string;
  /** Title of an article, name of a person; null for a quote. */
  readonly title: string | null;
  /** Who speaks; null where nobody is named, or where it is no quote. */
  readonly speaker: string | null;
  /** What of it was searched for, as its own text has it. */
  readonly sought: Sought;
}

export interface Answer {
  readonly count: number;
  /** For each filter: what its values would leave, the other filters being as they are. */
  readonly counts: Counts;
  /** Words that nothing has. Where others were found, the hits are for those. */
  readonly missing: readonly string[];
  /** Hits from `start`, at most `length` of them, best first. */
  readonly load: (start: number, length: number) => Promise<Hit[]>;
}

/** Answer what the state of a search asks. Null where it asks nothing. */
export async function search(pagefind: Pagefind, state: SearchState): Promise<Answer | null> {
  const query = parseQuery(state.q);
  const filters = filtersOf(state);
  if (isEmpty(query)) return Object.keys(filters).length === 0 ? null : searchWords(pagefind, query, null, filters);
  return query.phrases.length === 0
    ? searchWords(pagefind, query, query.words.join(' '), filters)
    : searchPhrases(pagefind, query, filters);
}

type Filters = Partial<Record<FilterName, string>>;

async function searchWords(pagefind: Pagefind, query: Query, term: string | null, filters: Filters): Promise<Answer> {
  const set = filterNames.filter((name) => filters[name] !== undefined);
  const [found, missing, ...others] = await Promise.all([
    pagefind.search(term, { filters }),
    findMissing(pagefind, query),
    ...set.map((name) => pagefind.search(term, { filters: without(filters, name) })),
  ]);
  const counts = { ...found.filters };
  for (const [index, name] of set.entries()) counts[name] = others[index]?.filters[name] ?? {};
  return {
    count: found.results.length,
    counts,
    missing,
    load: async (start, length) => {
      const results = found.results.slice(start, start + length);
      return Promise.all(results.map(async (result) => toHit(await result.data(), query)));
    },
  };
}

/** Pagefind passes over words that it does not know, so a reader is told of them. One word alone tells itself. */
async function findMissing(pagefind: Pagefind, { phrases, words }: Query): Promise<string[]> {
  if (phrases.length + words.length < 2) return [];
  const known = await Promise.all(words.map((word) => isKnown(pagefind, word)));
  return words.filter((_, index) => !known[index]);
}

const knownWords = new Map<string, Promise<boolean>>();

/** Asked again with every letter of the words after it, so the answer is kept. */
function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const known = knownWords.get(word) ?? pagefind.search(word).then(({ results }) => results.length > 0);
  knownWords.set(word, known);
  return known;
}

/**
 * Pagefind finds the candidates: it compares stems, and takes only one phrase at a time. Each candidate’s own words
 * decide.
 */
async function searchPhrases(pagefind: Pagefind, query: Query, filters: Filters): Promise<Answer> {
  const { phrases, words } = query;
  const terms = [
    ...phrases.map(
      (phrase) =>
        `"${wordsOf(phrase)
          .map(({ loose }) => loose)
          .join(' ')}"`,
    ),
  ];
  if (words.length > 0) terms.push(words.join(' '));
  const [missing, first, ...rest] = await Promise.all([
    findMissing(pagefind, query),
    ...terms.map((term) => pagefind.search(term)),
  ]);
  const also = rest.map(({ results }) => new Map(results.map((result) => [result.id, result])));
  const candidates = (first?.results ?? []).flatMap((result): Result[][] => {
    const same = also.flatMap((others) => others.get(result.id) ?? []);
    return same.length === also.length ? [[result, ...same]] : [];
  });
  const fragments = await Promise.all(candidates.map((results) => Promise.all(results.map((result) => result.data()))));
  const verified = fragments.flatMap(([fragment, ...others]) => {
    if (!fragment || missing.length > 0) return [];
    const locations = words.length > 0 ? (others.at(-1)?.locations ?? []) : [];
    const hit = toHit({ ...fragment, locations }, query);
    return phrases.every((phrase) => hasPhrase(hit, phrase)) ? [{ hit, filters: fragment.filters }] : [];
  });
  const passing = (candidate: (typeof verified)[number], except?: FilterName): boolean =>
    filterNames.every((name) => {
      const value = filters[name];
      return name === except || value === undefined || (candidate.filters[name]?.includes(value) ?? false);
    });
  const hits = verified.filter((candidate) => passing(candidate)).map(({ hit }) => hit);
  return {
    count: hits.length,
    counts: Object.fromEntries(
      filterNames.map((name) => [
        name,
        countValues(
          verified
            .filter((candidate) => passing(candidate, name))
            .flatMap((candidate) => candidate.filters[name] ?? []),
        ),
      ]),
    ),
    missing,
    load: (start, length) => Promise.resolve(hits.slice(start, start + length)),
  };
}

function hasPhrase({ text, title, speaker }: Hit, phrase: string): boolean {
  return [text, title, speaker].some((part) => part !== null && findPhrase(part, phrase).length > 0);
}

function countValues(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function without(filters: Filters, name: FilterName): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
}

function toHit({ raw_url: address, content, meta, locations }: Fragment, { phrases, words }: Query): Hit {
  const [title, speaker] = [meta['title'], meta['speaker']].map((value) => (value ? fromIndex(value) : null));
  const stretches = content.split(/\s+/u);
  const matched = locations.map((at) => foldLoose(stretches[at] ?? ''));
  const named = [title, speaker].flatMap((name) => (name ? begunBy(name, words) : []));
  return {
    ...fromAddress(address),
    text: fromIndex(content),
    title: title ?? null,
    speaker: speaker ?? null,
    sought: { phrases, words: [...new Set([...matched, ...named])].filter((word) => word !== '') },
  };
}
