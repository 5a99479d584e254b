import type { CuratedTopics } from '../../../src/schema/curated.ts';
import type { ConvertedSeed } from '../types.ts';
import { foldWord } from './keys.ts';

/** A phrase that means a curated topic. */
export interface TopicPhrase {
  readonly slug: string;
  /** Folded, with a space on either side of each word. */
  readonly words: string;
}

/** The phrases of `content/topics.yml`. */
export function phrasesOf(curated: CuratedTopics): TopicPhrase[] {
  return Object.entries(curated).flatMap(([slug, { match }]) =>
    match.map((phrase) => ({ slug, words: toPlainWords(phrase) })),
  );
}

/** The slugs of those phrases which stand in an article’s title, standfirst or body, as whole words in any case. */
export function matchPhrases(
  {
    text,
    body,
    head: { title, standfirst },
  }: Pick<ConvertedSeed, 'text' | 'body'> & {
    readonly head: Pick<ConvertedSeed['head'], 'title' | 'standfirst'>;
  },
  phrases: readonly TopicPhrase[],
): string[] {
  const parts = [title ?? '', standfirst ?? '', ...body.map(({ start, end }) => text.slice(start, end))];
  const plain = parts.map(toPlainWords).join('\n');
  return [...new Set(phrases.filter(({ words }) => plain.includes(words)).map(({ slug }) => slug))];
}

/** Folded words with a space on either side of each, so that a phrase is found as whole words only. */
function toPlainWords(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}.]+/gu) ?? []).map(foldWord).join(' ')} `;
}
