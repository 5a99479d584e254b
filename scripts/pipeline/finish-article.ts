import type { Article } from '../../src/schema/article.ts';
import type { Speaker } from '../../src/schema/quote.ts';
import { converter } from './converter.ts';
import type { Registered } from './registry/register-articles.ts';
import type { ConvertedSeed, Curated } from './types.ts';
import type { Written } from './write/to-mdx.ts';

/** What all articles together, the editor and the registry say of one. */
export interface Resolution extends Pick<Curated, 'rights'> {
  readonly id: string;
  /** Slug. */
  readonly outlet: string | null;
  /** Slugs, the weightiest first. */
  readonly topics: readonly string[];
  /** Who the people of the converted seed are, in their order. */
  readonly people: readonly Speaker[];
  /** Of its quotes, in their order. */
  readonly quotes: readonly { readonly id: string; readonly speaker: Speaker | null }[];
}

/** What is left to put together with the converted seed of an article once it has its ids. */
export function toResolution(
  { id, outlet, topics, people, quotes }: Registered,
  { rights }: Pick<Curated, 'rights'>,
): Resolution {
  return {
    id,
    outlet,
    topics,
    people: people.map(({ id: slug, name, type }) => ({ id: slug, name, type })),
    quotes: quotes.map(({ id: quote, speaker }) => ({ id: quote, speaker })),
    rights,
  };
}

/**
 * Put together what was found in a seed and what was resolved of it.
 *
 * @throws when the two are not of the same conversion: a bug
 */
export function finishArticle(seed: ConvertedSeed, resolution: Resolution): Written {
  const { head, sidecar, file, text, body } = seed;
  const { id, outlet, topics, rights } = resolution;
  if (resolution.people.length !== seed.people.length || resolution.quotes.length !== seed.quotes.length)
    throw new Error(`Unexpected resolution of another conversion of \`${file}\``);
  const people = new Map<string, Article['people'][number]>();
  for (const [index, { mentions }] of seed.people.entries()) {
    const person = resolution.people[index];
    if (!person) continue;
    const all = [...(people.get(person.id)?.mentions ?? []), ...mentions].sort((a, b) => a.start - b.start);
    people.set(person.id, { id: person.id, name: person.name, type: person.type, mentions: all });
  }
  return {
    article: {
      id,
      title: head.title ?? file,
      standfirst: head.standfirst,
      authors: [...head.authors],
      outlet,
      date: head.date,
      datePrinted: head.datePrinted,
      lang: head.lang,
      url: head.url,
      archivedUrl: sidecar?.archivedUrl ?? null,
      rights: sidecar?.rights ?? rights,
      seed: { file, sha256: seed.sha256, textSha256: seed.textSha256, format: seed.format, converter },
      cuts: [...seed.cuts],
      people: [...people.values()],
      topics: [...topics],
      quotes: seed.quotes.map((quote, index) => {
        const own = resolution.quotes[index];
        return { id: own?.id ?? '', ...quote, speaker: own?.speaker ?? null };
      }),
      rejected: [...seed.rejected],
    },
    body,
    text,
  };
}
