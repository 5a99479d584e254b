import { tokenize } from '../../../../scripts/pipeline/language/tokenize.ts';
import type { CuratedTopics } from '../../../../src/schema/curated.ts';
import { findTopics, type FoundTopics, type TopicOptions } from '../../../../scripts/pipeline/topics/find-topics.ts';
import { matchPhrases, phrasesOf } from '../../../../scripts/pipeline/topics/match-phrases.ts';
import { packTerms, type PackedTerms } from '../../../../scripts/pipeline/topics/pack-terms.ts';
import { readTerms } from '../../../../scripts/pipeline/topics/read-terms.ts';
import type { Block } from '../../../../scripts/pipeline/types.ts';

/** An article, what topics are read from, and what an editor’s phrases are looked for in. */
export interface ToldArticle {
  readonly key: string;
  readonly terms: PackedTerms;
  readonly matchesOf: (curated: CuratedTopics) => string[];
}

/** The topics of some articles, each with the phrases of the editor’s that it has. */
export function topicsOf(articles: readonly ToldArticle[], options: TopicOptions = {}): Promise<FoundTopics> {
  const terms = new Map(articles.map((article) => [article.key, article.terms]));
  return findTopics(
    articles.map(({ key, matchesOf }) => ({ key, matches: matchesOf(options.curated ?? {}) })),
    (key) => terms.get(key) ?? Promise.reject(new Error(key)),
    options,
  );
}

/** An invented article: paragraphs parted by empty lines, persons by name. */
export function articleOf(
  key: string,
  text: string,
  { title = null, persons = [] }: { title?: string | null; persons?: readonly string[] } = {},
): ToldArticle {
  const body = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }): Block => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
  }));
  const people = persons.map((name) => ({ name, type: 'person' as const, mentions: [] }));
  const tokens = body.map(({ start, end }) => tokenize(text, start, end));
  const terms = packTerms(readTerms({ text, body, tokens, title, standfirst: null, people }));
  const told = { text, body, head: { title, standfirst: null } };
  return { key, terms, matchesOf: (curated) => matchPhrases(told, phrasesOf(curated)) };
}

/** Three invented reports of one story: what they share is what a reader would look for. */
export const harbourStory: readonly ToldArticle[] = [
  articleOf(
    'a',
    `The minister Ada Quill defended the Harbour Safety Agency (HSA) on Monday, and the HSA published its own figures on social media.

Fishing families in Port Meridian fear the expropriation of the eastern quay. The expropriation was announced last week, and water quality is getting worse, they said. Critics of the Quill administration want a hearing.

The fishermen were backed by Liga del Norte, which says that water quality was never measured. “We were expropriated without a letter,” one of them said in Port Meridian.`,
    { title: 'Quill defends HSA as Port Meridian protests', persons: ['Ada Quill'] },
  ),
  articleOf(
    'b',
    `Hundreds marched in Port Meridian against the HSA. They say that the Harbour Safety Agency, known as HSA, took their quay.

The expropriation of the quay is unlawful, a lawyer said, as water quality was given as its only reason. Ada Quill did not answer last week. On social media, Liga del Norte called the expropriation a theft. Expropriations of this kind are rare, and water quality can be measured.`,
    { title: 'Marchers in Port Meridian decry expropriation', persons: ['Ada Quill'] },
  ),
  articleOf(
    'c',
    `A court heard the case of the quay on Friday. The HSA had expropriated eleven families without a hearing. Liga del Norte paid their lawyers, and Quill was not there.

The judges asked the HSA for its figures on water quality, and gave Port Meridian two weeks. No expropriation may go on before, they wrote. The Quill administration posted its answer on social media.`,
    { title: 'Court halts work in Port Meridian', persons: ['Ada Quill'] },
  ),
];
