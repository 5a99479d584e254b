import type { VFileMessage } from 'vfile-message';
import type { CuratedTopics } from '../../../src/schema/curated.ts';
import { applyCurated } from './apply-curated.ts';
import { chooseTopics } from './choose-topics.ts';
import { TermGathering, type Term } from './gather-terms.ts';
import { compareText } from '../compare-text.ts';
import { keyOf, toTopicSlug } from './keys.ts';
import { publishTopics } from './publish-topics.ts';
import { rankTerms } from './rank-terms.ts';
import { TermSurvey } from './survey-terms.ts';
import type { PackedTerms } from './pack-terms.ts';

export interface Topic {
  /** Last part of its address: ASCII, at most 60 characters. */
  readonly id: string;
  /** As it stands in running text: “due process”, “HSA”. */
  readonly name: string;
}

/** How often the terms of each article are asked for: to survey all, and to gather what they share. */
export const termReadings = 2;

/** An article that topics are found for. */
export interface TopicArticle {
  readonly key: string;
  /** Slugs of the curated topics one of whose phrases it has (`matchPhrases`). */
  readonly matches: readonly string[];
}

export interface FoundTopics {
  /** By slug. */
  readonly topics: readonly Topic[];
  /** Slugs of each article’s topics, the weightiest first; an article without one has an empty list. */
  readonly ofArticle: ReadonlyMap<string, readonly string[]>;
  /** What is amiss in `content/topics.yml`. */
  readonly messages: readonly VFileMessage[];
}

export interface TopicOptions {
  /** `content/topics.yml`. */
  readonly curated?: CuratedTopics;
  /** Topics ever published, name by slug: a topic found under such a slug keeps slug and name. */
  readonly known?: ReadonlyMap<string, string>;
  /** Names of the articles’ outlets, which are no topics. */
  readonly outlets?: readonly string[];
}

/**
 * Find what several articles are about: names of places, bodies, programmes and laws, recurring noun phrases, and
 * nouns for what happens. Every topic holds at least two articles (one, where there is only one article).
 *
 * The steps, each in its own file: tag words, read each article’s terms (names, phrases, nouns), both with the seed and
 * kept with it (`readTerms`); gather them over all articles (a long name with its acronym, a noun with its verb), apply
 * the editor’s file, leave out persons, outlets and everyday words (`word-lists.ts`), rank, and choose from the best
 * down until each article has enough. Small corpora fill articles up to eight topics, larger ones to four or so; an
 * article that shares nothing has none.
 *
 * Pure and independent of the order of `articles`. Which topics are found depends on the articles and the editor
 * alone; `known` decides only under which slug and name each is published.
 *
 * ```text
 * (await findTopics(articles, termsOf)).topics  →  [{ id: 'harbour-treaty', name: 'Harbour Treaty' }, { id: 'piracy', name: 'piracy' }]
 * ```
 *
 * Texts in other languages than English give names only.
 *
 * @param termsOf the terms of an article, by its key; asked for `termReadings` times, so that they need not all be held at once
 */
export async function findTopics(
  articles: readonly TopicArticle[],
  termsOf: (key: string) => PackedTerms | Promise<PackedTerms>,
  { curated = {}, known = new Map<string, string>(), outlets = [] }: TopicOptions = {},
): Promise<FoundTopics> {
  const sorted = articles.toSorted((a, b) => compareText(a.key, b.key));
  const survey = new TermSurvey(sorted.length);
  for (const { key } of sorted) survey.add(await termsOf(key));
  const gathering = new TermGathering(survey.finish(), Math.min(2, sorted.length));
  for (const { key } of sorted) gathering.add(await termsOf(key));
  const gathered = gathering.finish();
  const { terms, asked, messages } = applyCurated(gathered, sorted, curated, known);
  const corpus = { ...survey.words(), outlets: new Set(outlets.map(keyOf)) };
  const chosen = chooseTopics(rankTerms(terms, corpus), sorted.length);

  const topics = new Map<string, Topic>();
  const weighed = sorted.map((): { id: string; weight: number }[] => []);
  for (const [id, holders] of asked) {
    const name = curated[id]?.name ?? known.get(id) ?? nameOf(id, gathered) ?? id.replaceAll('-', ' ');
    topics.set(id, { id, name });
    for (const index of holders) weighed[index]?.push({ id, weight: Infinity });
  }
  const published = publishTopics(
    chosen.map(({ term }) => term.surfaces),
    known,
    new Set(topics.keys()),
  );
  for (const [index, { term, articles: holders }] of chosen.entries()) {
    const topic = published[index];
    if (!topic) continue;
    topics.set(topic.id, topic);
    for (const holder of holders)
      weighed[holder]?.push({ id: topic.id, weight: (term.articles.get(holder) ?? 0) * term.score });
  }
  const inOrder = weighed.map((list) =>
    list
      .sort((a, b) => Number(b.weight > a.weight) - Number(b.weight < a.weight) || compareText(a.id, b.id))
      .map(({ id }) => id),
  );
  return {
    topics: [...topics.values()].sort((a, b) => compareText(a.id, b.id)),
    ofArticle: new Map(sorted.map(({ key }, index) => [key, inOrder[index] ?? []])),
    messages,
  };
}

function nameOf(id: string, terms: ReadonlyMap<string, Term>): string | null {
  for (const { surfaces } of terms.values()) {
    const surface = surfaces.find((printed) => toTopicSlug(printed) === id);
    if (surface !== undefined) return surface;
  }
  return null;
}
