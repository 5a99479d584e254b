import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/schema/permalinks.ts';
import { registerArticles, type Registered } from '../../../../scripts/pipeline/registry/register-articles.ts';
import { corpusOf, type Seed } from './corpus-of.ts';
import { publishedRegistry, publishedSeeds } from './published-seeds.ts';

/** What can happen to a folder of seeds between two conversions. Numbers choose among the seeds there are. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('restore' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('rename' as const), which: fc.nat(), name: fc.nat(20) }),
  fc.record({ kind: fc.constant('swap' as const), which: fc.nat(), other: fc.nat() }),
  fc.record({ kind: fc.constant('edit' as const), which: fc.nat(), word: fc.nat() }),
  fc.record({ kind: fc.constant('correct' as const), which: fc.nat(), name: fc.nat(5) }),
  fc.record({ kind: fc.constant('add' as const), words: fc.array(fc.nat(200), { minLength: 30, maxLength: 60 }) }),
  fc.record({ kind: fc.constant('reorder' as const), by: fc.nat() }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A seed of the test, and the published article it descends from. */
interface Descendant extends Seed {
  readonly origin: string | null;
  readonly edits: number;
}

const originals: readonly Descendant[] = publishedSeeds.map((seed) => ({ ...seed, origin: seed.file, edits: 0 }));

/** Few enough that most runs of four words survive in an article of about 150 words. */
const maxEdits = 4;

function apply(seeds: readonly Descendant[], step: Change): readonly Descendant[] {
  const at = 'which' in step && seeds.length > 0 ? step.which % seeds.length : 0;
  const replace = (part: (seed: Descendant) => Partial<Descendant>): Descendant[] =>
    seeds.map((seed, index) => (index === at ? { ...seed, ...part(seed) } : seed));
  const isFree = (file: string): boolean => seeds.every((seed) => seed.file !== file);
  switch (step.kind) {
    case 'remove':
      return seeds.filter((_, index) => index !== at);
    case 'restore': {
      const original = originals[step.which % originals.length];
      const isGone =
        original && seeds.every(({ origin, file }) => origin !== original.origin && file !== original.file);
      return isGone ? [...seeds, original] : seeds;
    }
    case 'rename':
      return isFree(`renamed-${step.name}.txt`) ? replace(() => ({ file: `renamed-${step.name}.txt` })) : seeds;
    case 'swap': {
      const [a, b] = [seeds[at], seeds[step.other % Math.max(1, seeds.length)]];
      if (!a || !b) return seeds;
      return seeds.map((seed) => (seed === a ? { ...a, file: b.file } : seed === b ? { ...b, file: a.file } : seed));
    }
    case 'edit':
      return replace(({ text, edits }) => {
        if (edits >= maxEdits) return {};
        const words = text.split(' ');
        const place = step.word % words.length;
        const changed = words.map((word, index) => (index === place ? word.replace(/\p{L}+/u, 'otherwise') : word));
        return { text: changed.join(' '), edits: edits + 1 };
      });
    case 'correct':
      return replace(({ text }) => {
        const [, beginning = ''] = /“(\w+)/u.exec(text) ?? [];
        return { speakers: { [beginning]: `Corrected Person${step.name}` } };
      });
    case 'add': {
      const file = `added-${seeds.length}-${step.words[0] ?? 0}.txt`;
      const text = `New article ${step.words[0] ?? 0}\n\n“${step.words.map((word) => `w${word}`).join(' ')}” said one.`;
      return isFree(file) ? [...seeds, { file, text, origin: null, edits: 0 }] : seeds;
    }
    case 'reorder':
      return seeds.toSorted((a, b) => ((a.file.length * (step.by + 1)) % 7) - ((b.file.length * (step.by + 1)) % 7));
  }
}

const publishedIds = new Map(Object.entries(publishedRegistry.articles).map(([id, { file }]) => [file, id]));

/** Every entry that was there is there still, keeps what never changes, and leads somewhere alive if it can. */
function expectNothingLost(before: Registry, after: Registry): void {
  for (const [id, { slug }] of Object.entries(before.articles)) expect(after.articles[id]?.slug).toBe(slug);
  for (const [id, { article }] of Object.entries(before.quotes)) expect(after.quotes[id]?.article).toBe(article);
  for (const kind of ['people', 'topics', 'outlets'] as const) {
    expect(Object.keys(after[kind])).toEqual(expect.arrayContaining(Object.keys(before[kind])));
  }
  const kinds: Record<string, { status: string; to?: string | undefined }>[] = [after.quotes, after.people];
  for (const links of kinds) {
    for (const [key, { status, to }] of Object.entries(links)) {
      expect(to === undefined).toBe(status === 'live' || status === 'withdrawn');
      if (to === undefined) continue;
      expect(to).not.toBe(key);
      expect(links[to], `${key} leads to ${to}`).toBeDefined();
      expect(links[to]?.to, `${key} leads on from ${to}`).toBeUndefined();
    }
  }
}

/**
 * Published articles whose file came to hold another text while their own was gone: the address went with the file
 * name, as it should when an article is rewritten from the ground up, and does not come back.
 */
function takenOver(seeds: readonly Descendant[], articles: readonly Registered[]): string[] {
  const originOf = new Map(seeds.map(({ file, origin }) => [file, origin]));
  return articles.flatMap((article) => {
    const owner = [...publishedIds].find(([, id]) => id === article.id)?.[0];
    const isGone = seeds.every(({ origin }) => origin !== owner);
    return owner !== undefined && isGone && originOf.get(article.file) !== owner ? [owner] : [];
  });
}

/** An article of a published text still has its id, its slug and the ids of the quotes whose words it still has. */
function expectSameAddresses(
  seeds: readonly Descendant[],
  articles: readonly Registered[],
  registry: Registry,
  lost: ReadonlySet<string>,
): void {
  for (const seed of seeds.filter(({ origin }) => !lost.has(origin ?? ''))) {
    const id = publishedIds.get(seed.origin ?? '');
    if (id === undefined) continue;
    const registered = articles.find(({ file }) => file === seed.file);
    expect(registered?.id, `${seed.file} was ${seed.origin ?? ''}`).toBe(id);
    expect(registered?.slug).toBe(publishedRegistry.articles[id]?.slug);
    for (const [quote, { article, text }] of Object.entries(publishedRegistry.quotes)) {
      if (article !== id || text.startsWith('We cannot wait')) continue;
      if (seed.text.includes(`“${text}”`)) expect(registry.quotes[quote]?.status, text).toBe('live');
    }
    if (seed.edits > 0) continue;
    for (const [quote, { article }] of Object.entries(publishedRegistry.quotes)) {
      if (article === id && !seed.joined?.length) expect(registry.quotes[quote]?.status).toBe('live');
    }
  }
}

test('no published id or slug changes or stops answering, whatever happens to the seeds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (runs) => {
      let seeds: readonly Descendant[] = originals;
      let registry = publishedRegistry;
      const lost = new Set<string>();
      for (const changes of runs) {
        seeds = changes.reduce(apply, seeds);
        const result = registerArticles(registry, corpusOf(seeds), { people: {}, topics: {} });
        expectNothingLost(registry, result.registry);
        for (const origin of takenOver(seeds, result.articles)) lost.add(origin);
        expectSameAddresses(seeds, result.articles, result.registry, lost);
        const reversed = registerArticles(registry, corpusOf(seeds.toReversed()), { people: {}, topics: {} });
        expect(JSON.stringify(reversed.registry)).toBe(JSON.stringify(result.registry));
        const again = registerArticles(result.registry, corpusOf(seeds), { people: {}, topics: {} });
        expect(JSON.stringify(again.registry)).toBe(JSON.stringify(result.registry));
        registry = result.registry;
      }
    }),
    { numRuns: 100 },
  );
});
