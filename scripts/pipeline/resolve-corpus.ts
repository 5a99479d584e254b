import { VFileMessage } from 'vfile-message';
import type { Registry } from '../../src/schema/permalinks.ts';
import { converter } from './converter.ts';
import { nameOutlets } from './outlets/name-outlets.ts';
import { linkPeople, personKey, type LinkedPeople } from './people/link-people.ts';
import { toSlug } from './registry/to-slug.ts';
import { findTopics } from './topics/find-topics.ts';
import type { ConvertedSeed, Corpus, CorpusArticle, Curated } from './types.ts';

/**
 * The steps that need all articles at once: who is the same person in several, which outlets there are, what several
 * articles are about. The registry tells what was published under which slug.
 */
export function resolveCorpus(seeds: readonly ConvertedSeed[], curated: Curated, registry: Registry): Corpus {
  const known = (links: Registry['people']): Map<string, Registry['people'][string]> => new Map(Object.entries(links));

  // people: one entry for each, over all articles
  const local = seeds.flatMap(({ file, people }) => people.map(({ name, type }) => ({ file, name, type })));
  const linked = linkPeople(local, curated.people, known(registry.people), toSlug);

  // outlets: only what a seed, its page or its sidecar states
  const outlets = nameOutlets(seeds, curated.outlets, known(registry.outlets), toSlug);

  // topics: what the articles share
  const found = findTopics(
    seeds.map(({ file, text, body, head, terms }) => ({
      key: file,
      text,
      body,
      title: head.title,
      standfirst: head.standfirst,
      terms,
    })),
    {
      curated: curated.topics,
      known: new Map(Object.entries(registry.topics).map(([slug, { name }]) => [slug, name])),
      outlets: [...outlets.names.values()],
    },
  );

  return {
    articles: seeds.map((seed) =>
      toArticle(seed, linked, outlets.ofSeed.get(seed.file) ?? null, found.ofArticle.get(seed.file) ?? [], curated),
    ),
    people: Object.fromEntries([...linked.byKey.values()].map(({ id, name }) => [id, name])),
    topics: Object.fromEntries(found.topics.map(({ id, name }) => [id, name])),
    outlets: Object.fromEntries(outlets.names),
    messages: [...linked.unmatched.map(({ slug, reason }) => unmatchedPerson(slug, reason)), ...found.messages],
  };
}

function toArticle(
  seed: ConvertedSeed,
  linked: LinkedPeople,
  outlet: string | null,
  topics: readonly string[],
  { rights }: Curated,
): CorpusArticle {
  const { head, sidecar, file, text, body } = seed;
  const link = ({
    name,
    type,
  }: {
    name: string;
    type: 'person' | 'body';
  }): { id: string; name: string; type: 'person' | 'body' } =>
    linked.byKey.get(personKey(file, name, type)) ?? { id: toSlug(name), name, type };
  const people = new Map<string, CorpusArticle['article']['people'][number]>();
  for (const person of seed.people) {
    const { id, name, type } = link(person);
    const mentions = [...(people.get(id)?.mentions ?? []), ...person.mentions].sort((a, b) => a.start - b.start);
    people.set(id, { id, name, type, mentions });
  }
  return {
    article: {
      title: head.title ?? file,
      standfirst: head.standfirst,
      authors: [...head.authors],
      outlet,
      date: head.date,
      datePrinted: head.datePrinted,
      lang: head.lang ?? 'en',
      url: head.url,
      archivedUrl: sidecar?.archivedUrl ?? null,
      rights: sidecar?.rights ?? rights,
      seed: { file, sha256: seed.sha256, textSha256: seed.textSha256, format: seed.format, converter },
      cuts: [...seed.cuts],
      people: [...people.values()],
      topics: [...topics],
      quotes: seed.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && link(quote.speaker) })),
      rejected: [...seed.rejected],
    },
    nths: seed.nths,
    body,
    text,
    sketch: seed.sketch,
  };
}

function unmatchedPerson(slug: string, reason: string): VFileMessage {
  const message = new VFileMessage(
    `Unexpected entry \`${slug}\`: ${reason}; correct its \`name\` or \`aliases\`, or remove it`,
    {
      ruleId: 'person-unmatched',
      source: 'according-to',
    },
  );
  message.file = 'people.yml';
  return message;
}
