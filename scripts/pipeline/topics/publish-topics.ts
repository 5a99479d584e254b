import type { Topic } from './find-topics.ts';
import { compareText } from '../compare-text.ts';
import { keyOf, toTopicSlug } from './keys.ts';

/**
 * Give each topic its slug and name: those it was published under, else new ones from the printing most used. A topic
 * whose slug is another’s has none.
 *
 * A published slug goes to the topic most often printed by its name, then to one that is also printed so, then to one
 * that has the slug, then to its plural or singular; in each round the weightiest topic first. So no topic takes the
 * slug that is more another’s, and the registry that this run gives leads to the same slugs again.
 *
 * @param surfaces of each topic, the weightiest topic and the most used printing first
 * @param known published names by slug
 * @param taken slugs that are given away already
 */
export function publishTopics(
  surfaces: readonly (readonly string[])[],
  known: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): (Topic | null)[] {
  const topics: (Topic | null)[] = surfaces.map(() => null);
  const given = new Set(taken);
  const slugs = [...known.keys()].sort(compareText);
  const byName = Map.groupBy(slugs, (slug) => known.get(slug));
  const byKey = Map.groupBy(slugs, keyOf);
  const rounds: readonly ((printings: readonly string[]) => readonly string[])[] = [
    ([first]) => (first === undefined ? [] : (byName.get(first) ?? [])),
    (printings) => printings.flatMap((printed) => byName.get(printed) ?? []),
    (printings) => printings.map(toTopicSlug),
    (printings) => printings.flatMap((printed) => byKey.get(keyOf(printed)) ?? []),
  ];
  for (const wantedBy of rounds)
    for (const [index, printings] of surfaces.entries()) {
      if (topics[index]) continue;
      const id = wantedBy(printings).find((slug) => known.has(slug) && !given.has(slug));
      const name = id === undefined ? undefined : known.get(id);
      if (id === undefined || name === undefined) continue;
      topics[index] = { id, name };
      given.add(id);
    }
  for (const [index, [name = '']] of surfaces.entries()) {
    const id = toTopicSlug(name);
    if (topics[index] || id === '' || given.has(id)) continue;
    topics[index] = { id, name };
    given.add(id);
  }
  return topics;
}
