import { VFileMessage } from 'vfile-message';
import type { Registry } from '../../src/schema/permalinks.ts';
import type { Speaker } from '../../src/schema/quote.ts';
import { nameOutlets } from './outlets/name-outlets.ts';
import { linkPeople, personKey } from './people/link-people.ts';
import { toSlug } from './registry/to-slug.ts';
import { findTopics } from './topics/find-topics.ts';
import type { PackedTerms } from './topics/pack-terms.ts';
import type { Corpus, CorpusArticle, Curated, SeedDigest } from './types.ts';

/** What topics are found from, besides digests. */
export interface TopicSource {
  /** The terms of a seed, by its file: asked for when they are needed, as all together would take much memory. */
  readonly termsOf: (file: string) => PackedTerms | Promise<PackedTerms>;
  /** By file, the curated topics one of whose phrases its article has (`matchPhrases`). */
  readonly matches: ReadonlyMap<string, readonly string[]>;
}

/**
 * The steps that need all articles at once: who is the same person in several, which outlets there are, what several
 * articles are about. The registry tells what was published under which slug.
 */
export async function resolveCorpus(
  seeds: readonly SeedDigest[],
  { termsOf, matches }: TopicSource,
  curated: Curated,
  registry: Registry,
): Promise<Corpus> {
  const known = (links: Registry['people']): Map<string, Registry['people'][string]> => new Map(Object.entries(links));

  // people: one entry for each, over all articles
  const local = seeds.flatMap(({ file, people }) => people.map(({ name, type }) => ({ file, name, type })));
  const linked = linkPeople(local, curated.people, known(registry.people), toSlug);

  // outlets: only what a seed, its page or its sidecar states
  const outlets = nameOutlets(seeds, curated.outlets, known(registry.outlets), toSlug);

  // topics: what the articles share
  const found = await findTopics(
    seeds.map(({ file }) => ({ key: file, matches: matches.get(file) ?? [] })),
    termsOf,
    {
      curated: curated.topics,
      known: new Map(Object.entries(registry.topics).map(([slug, { name }]) => [slug, name])),
      outlets: [...outlets.names.values()],
    },
  );

  const whoIs = (file: string, name: string, type: Speaker['type']): Speaker =>
    linked.byKey.get(personKey(file, name, type)) ?? { id: toSlug(name), name, type };
  const toArticle = ({ file, textSha256, format, sketch, head, people, quotes }: SeedDigest): CorpusArticle => ({
    file,
    textSha256,
    format,
    sketch,
    title: head.title ?? file,
    authors: head.authors,
    outlet: outlets.ofSeed.get(file) ?? null,
    topics: found.ofArticle.get(file) ?? [],
    people: people.map(({ name, type, forms }) => ({ ...whoIs(file, name, type), forms })),
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker && whoIs(file, quote.speaker.name, quote.speaker.type),
    })),
  });

  return {
    articles: seeds.map(toArticle),
    people: Object.fromEntries([...linked.byKey.values()].map(({ id, name }) => [id, name])),
    topics: Object.fromEntries(found.topics.map(({ id, name }) => [id, name])),
    outlets: Object.fromEntries(outlets.names),
    messages: [...linked.unmatched.map(({ slug, reason }) => unmatchedPerson(slug, reason)), ...found.messages],
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
