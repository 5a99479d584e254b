import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPeople, personKey, type LocalPerson } from '../../../../scripts/pipeline/people/link-people.ts';
import { carrySlugs } from '../../../../scripts/pipeline/registry/carry-slugs.ts';
import { toSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';
import { curatedPeopleSchema } from '../../../../src/schema/curated.ts';
import type { Registry, SlugLink } from '../../../../src/schema/permalinks.ts';

const person = (file: string, name: string): LocalPerson => ({ file, name, type: 'person' });
const body = (file: string, name: string): LocalPerson => ({ file, name, type: 'body' });

interface Options {
  readonly curated?: Record<string, unknown>;
  readonly known?: Record<string, SlugLink>;
}

/** Slug of each person, as `file name → slug`, bodies as `file body name → slug`. */
function link(people: readonly LocalPerson[], { curated = {}, known = {} }: Options = {}): Record<string, string> {
  const { byKey } = linkPeople(people, curatedPeopleSchema.parse(curated), new Map(Object.entries(known)), toSlug);
  return Object.fromEntries(
    people.map(({ file, name, type }) => [
      `${file} ${type === 'body' ? 'body ' : ''}${name}`,
      byKey.get(personKey(file, name, type))?.id ?? '',
    ]),
  );
}

describe('linkPeople', () => {
  test.each<{ name: string; people: LocalPerson[]; expected: Record<string, string> } & Options>([
    {
      name: 'one full name in two articles is one person',
      people: [person('a.txt', 'Maria Oliveira'), person('b.txt', 'Maria Oliveira')],
      expected: { 'a.txt Maria Oliveira': 'maria-oliveira', 'b.txt Maria Oliveira': 'maria-oliveira' },
    },
    {
      name: 'a middle initial makes nobody else',
      people: [person('a.txt', 'Thomas Becker'), person('b.txt', 'Thomas J. Becker')],
      expected: { 'a.txt Thomas Becker': 'thomas-j-becker', 'b.txt Thomas J. Becker': 'thomas-j-becker' },
    },
    {
      name: 'other middle initials do',
      people: [person('a.txt', 'Thomas K. Becker'), person('b.txt', 'Thomas J. Becker')],
      expected: { 'a.txt Thomas K. Becker': 'thomas-k-becker', 'b.txt Thomas J. Becker': 'thomas-j-becker' },
    },
    {
      name: 'a son is not his father',
      people: [person('a.txt', 'Thomas Becker'), person('b.txt', 'Thomas Becker Jr.')],
      expected: { 'a.txt Thomas Becker': 'thomas-becker', 'b.txt Thomas Becker Jr.': 'thomas-becker-jr' },
    },
    {
      name: 'accents are no difference',
      people: [person('a.txt', 'Tomás Núñez'), person('b.txt', 'Tomas Nunez')],
      expected: { 'a.txt Tomás Núñez': 'tomas-nunez', 'b.txt Tomas Nunez': 'tomas-nunez' },
    },
    {
      name: 'a bare surname is linked where the articles tell the same story',
      people: [
        person('a.txt', 'Maria Oliveira'),
        person('a.txt', 'James Obi'),
        person('b.txt', 'Oliveira'),
        person('b.txt', 'James Obi'),
      ],
      expected: {
        'a.txt Maria Oliveira': 'maria-oliveira',
        'a.txt James Obi': 'james-obi',
        'b.txt Oliveira': 'maria-oliveira',
        'b.txt James Obi': 'james-obi',
      },
    },
    {
      name: 'a bare surname in another story is not',
      people: [person('a.txt', 'Maria Oliveira'), person('b.txt', 'Oliveira'), person('b.txt', 'James Obi')],
      expected: {
        'a.txt Maria Oliveira': 'maria-oliveira',
        'b.txt Oliveira': 'oliveira',
        'b.txt James Obi': 'james-obi',
      },
    },
    {
      name: 'nor one that two people of the corpus have',
      people: [
        person('a.txt', 'Maria Oliveira'),
        person('a.txt', 'Rui Oliveira'),
        person('a.txt', 'James Obi'),
        person('b.txt', 'Oliveira'),
        person('b.txt', 'James Obi'),
      ],
      expected: {
        'a.txt Maria Oliveira': 'maria-oliveira',
        'a.txt Rui Oliveira': 'rui-oliveira',
        'a.txt James Obi': 'james-obi',
        'b.txt Oliveira': 'oliveira',
        'b.txt James Obi': 'james-obi',
      },
    },
    {
      name: 'bodies are one with and without “the”, and never people',
      people: [
        body('a.txt', 'the Harbour Authority'),
        body('b.txt', 'Harbour Authority'),
        person('c.txt', 'Harbour Authority'),
      ],
      expected: {
        'a.txt body the Harbour Authority': 'the-harbour-authority',
        'b.txt body Harbour Authority': 'the-harbour-authority',
        'c.txt Harbour Authority': 'harbour-authority',
      },
    },
    {
      name: 'a slug once published stays, whatever fuller name comes',
      people: [person('a.txt', 'Maria Oliveira'), person('b.txt', 'Maria Luz Oliveira')],
      known: { 'maria-oliveira': { name: 'Maria Oliveira', status: 'live' } },
      expected: { 'a.txt Maria Oliveira': 'maria-oliveira', 'b.txt Maria Luz Oliveira': 'maria-oliveira' },
    },
    {
      name: 'it stays with who is shown by its name, whoever else it fits and however they are ordered',
      people: [
        person('a.txt', 'Maria Oliveira'),
        person('b.txt', 'Maria Oliveira'),
        person('c.txt', 'Maria Abel Oliveira'),
        person('d.txt', 'Maria Oliveira Wins'),
      ],
      known: {
        'maria-abel-oliveira': { name: 'Maria Abel Oliveira', status: 'live' },
        'maria-oliveira-wins': { name: 'Maria Oliveira Wins', status: 'live' },
        'maria-oliveira': { name: 'Maria Oliveira', status: 'live' },
      },
      expected: {
        'a.txt Maria Oliveira': 'maria-oliveira',
        'b.txt Maria Oliveira': 'maria-oliveira',
        'c.txt Maria Abel Oliveira': 'maria-abel-oliveira',
        'd.txt Maria Oliveira Wins': 'maria-oliveira-wins',
      },
    },
    {
      name: 'a shorter slug than one’s own is nobody’s to take',
      people: [person('a.txt', 'Maria Luz Oliveira'), person('b.txt', 'Maria Rosa Oliveira')],
      known: {
        oliveira: { name: 'Maria Rosa Oliveira', status: 'live' },
        'maria-luz-oliveira': { name: 'Maria Luz Oliveira', status: 'live' },
      },
      expected: { 'a.txt Maria Luz Oliveira': 'maria-luz-oliveira', 'b.txt Maria Rosa Oliveira': 'oliveira' },
    },
    {
      name: 'it goes to another name where only one person can be meant',
      people: [person('a.txt', 'Maria Luz Oliveira')],
      known: { 'maria-oliveira': { name: 'Maria Oliveira', status: 'live' } },
      expected: { 'a.txt Maria Luz Oliveira': 'maria-oliveira' },
    },
    {
      name: 'but not where two can',
      people: [person('a.txt', 'Maria Luz Oliveira'), person('b.txt', 'Maria Rosa Oliveira')],
      known: { 'maria-oliveira': { name: 'Maria Oliveira', status: 'live' } },
      expected: {
        'a.txt Maria Luz Oliveira': 'maria-luz-oliveira',
        'b.txt Maria Rosa Oliveira': 'maria-rosa-oliveira',
      },
    },
    {
      name: 'nor where it was withdrawn',
      people: [person('a.txt', 'Maria Luz Oliveira')],
      known: { 'maria-oliveira': { name: 'Maria Oliveira', status: 'withdrawn' } },
      expected: { 'a.txt Maria Luz Oliveira': 'maria-luz-oliveira' },
    },
    {
      name: 'who comes back under the same name is at the same address',
      people: [person('a.txt', 'Maria Oliveira')],
      known: { 'm-o': { name: 'Maria Oliveira', status: 'withdrawn' } },
      expected: { 'a.txt Maria Oliveira': 'm-o' },
    },
    {
      name: 'a body’s slug stays with the body when a person of its name comes',
      people: [body('a.txt', 'Harbour Authority'), person('b.txt', 'Harbour Authority')],
      known: { 'harbour-authority': { name: 'Harbour Authority', type: 'body', status: 'live' } },
      expected: {
        'a.txt body Harbour Authority': 'harbour-authority',
        'b.txt Harbour Authority': 'harbour-authority-2',
      },
    },
    {
      name: 'a body that turns out a person keeps its slug',
      people: [person('a.txt', 'Harbour Authority')],
      known: { 'harbour-authority': { name: 'Harbour Authority', type: 'body', status: 'live' } },
      expected: { 'a.txt Harbour Authority': 'harbour-authority' },
    },
    {
      name: 'a name that two people can have is neither’s',
      people: [
        person('a.txt', 'Thomas J. Becker'),
        person('b.txt', 'Thomas K. Becker'),
        person('c.txt', 'Thomas Becker'),
      ],
      expected: {
        'a.txt Thomas J. Becker': 'thomas-j-becker',
        'b.txt Thomas K. Becker': 'thomas-k-becker',
        'c.txt Thomas Becker': 'thomas-becker',
      },
    },
    {
      name: 'an initial does not make two people one',
      people: [
        person('a.txt', 'Maria L. Oliveira'),
        person('b.txt', 'Maria Luz Oliveira'),
        person('c.txt', 'Maria Livia Oliveira'),
      ],
      expected: {
        'a.txt Maria L. Oliveira': 'maria-l-oliveira',
        'b.txt Maria Luz Oliveira': 'maria-luz-oliveira',
        'c.txt Maria Livia Oliveira': 'maria-livia-oliveira',
      },
    },
    {
      name: 'an editor merges two names',
      people: [person('a.txt', 'Maria Oliveira'), person('b.txt', 'Mimi Oliveira')],
      curated: { 'maria-oliveira': { merge: ['mimi-oliveira'] } },
      expected: { 'a.txt Maria Oliveira': 'maria-oliveira', 'b.txt Mimi Oliveira': 'maria-oliveira' },
    },
    {
      name: 'an editor splits two who share a name',
      people: [person('a.txt', 'Maria Oliveira'), person('b.txt', 'Maria Oliveira')],
      curated: { 'maria-oliveira-judge': { aliases: ['Maria Oliveira'], only: ['b.txt'] } },
      expected: { 'a.txt Maria Oliveira': 'maria-oliveira', 'b.txt Maria Oliveira': 'maria-oliveira-judge' },
    },
  ])('$name', ({ people, expected, ...options }) => {
    expect(link(people, options)).toEqual(expected);
  });

  test('does not depend on the order of the articles', () => {
    const people = [
      'Maria Oliveira',
      'Maria Luz Oliveira',
      'Oliveira',
      'James Obi',
      'James K. Obi',
      'Obi',
      'Rui Oliveira',
    ].flatMap((name) => [person('a.txt', name), person('b.txt', name)]);
    const expected = link(people);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(link(shuffled)).toEqual(expected);
      }),
    );
  });

  test('says which curated entries nobody matches', () => {
    const curated = curatedPeopleSchema.parse({ 'nobody-here': { name: 'Nobody Here' } });
    expect(linkPeople([person('a.txt', 'Maria Oliveira')], curated, new Map(), toSlug).unmatched).toEqual([
      { slug: 'nobody-here', reason: 'no article names this person' },
    ]);
  });
});

/** Names that are often one another’s: beginnings, initials, second surnames, bare surnames, bodies, junk. */
const names = [
  ...['Maria Oliveira', 'Maria Luz Oliveira', 'Maria L. Oliveira', 'Maria Oliveira Paz', 'María Oliveira', 'Oliveira'],
  ...[
    'Maria Livia Oliveira',
    'Maria Oliveira Leads',
    'Rui Oliveira',
    'James Obi',
    'James K. Obi',
    'James Obi Jr.',
    'Obi',
  ],
];
const localPerson = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: fc.constantFrom(...names), type: fc.constant('person' as const) }) },
  fc.record({
    name: fc.constantFrom('James Obi', 'Oliveira', 'the Oliveira', 'Port of Obi'),
    type: fc.constant('body' as const),
  }),
);
const article = fc.uniqueArray(localPerson, { minLength: 1, maxLength: 5, selector: ({ name, type }) => type + name });
/** Articles in the order they come; a number before each file’s name, so that later ones may be sorted first. */
const corpus = fc.array(fc.tuple(fc.nat(9), article), { minLength: 1, maxLength: 9 });
type Drawn = typeof corpus extends fc.Arbitrary<infer T> ? T : never;

const peopleOf = (articles: Drawn): LocalPerson[] =>
  articles.flatMap(([place, people], index) => people.map((each) => ({ file: `${place}-${index}.txt`, ...each })));

/** Convert: who has which slug, and the registry to go on with. */
function convert(people: readonly LocalPerson[], registry: Registry['people']): [Map<string, string>, typeof registry] {
  const { byKey } = linkPeople(people, {}, new Map(Object.entries(registry)), toSlug);
  const linked = [...byKey.values()];
  const bodies = new Set(linked.filter(({ type }) => type === 'body').map(({ id }) => id));
  const current = Object.fromEntries(linked.map(({ id, name }) => [id, name]));
  const ids = new Map([...byKey].map(([key, { id }]) => [key, id]));
  return [ids, carrySlugs(registry, current, new Map(), () => null, bodies)];
}

describe('published people', () => {
  test('keep their slugs when the same seeds are converted again', () => {
    fc.assert(
      fc.property(corpus, corpus, (before, articles) => {
        const people = peopleOf(articles);
        const [ids, registry] = convert(people, convert(peopleOf(before), {})[1]);
        expect(convert(people, registry)).toEqual([ids, registry]);
      }),
      { numRuns: 300 },
    );
  });

  test('keep them when articles are added: no slug comes to mean somebody else', () => {
    fc.assert(
      fc.property(corpus, corpus, (articles, added) => {
        const [before, registry] = convert(peopleOf(articles), {});
        const [after, grown] = convert(peopleOf([...articles, ...added]), registry);
        for (const [slug, { name }] of Object.entries(registry)) {
          // All who are known by a bare surname only share its address; any of them may turn out to be somebody.
          const isBare = !name.includes(' ');
          const named = peopleOf(isBare ? [...articles, ...added] : articles).filter(
            (each) => each.name === name && (isBare || before.get(personKey(each.file, name, each.type)) === slug),
          );
          const now = named.map(({ file, type }) => after.get(personKey(file, name, type)));
          // Those whom more articles show to be one have one address, and it is one of theirs.
          if (grown[slug]?.status === 'live') expect(now, `${slug} was that of ${name}`).toContain(slug);
          else expect(now.every((id) => id !== undefined && id !== slug)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never share a slug where nobody can be both', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const { byKey } = linkPeople(peopleOf(articles), {}, new Map(), toSlug);
        const named = [...byKey].map(([key, { id }]) => ({
          id,
          name: key.split('\n')[2] ?? '',
          type: key.split('\n')[1],
        }));
        for (const [, all] of Map.groupBy(named, ({ id }) => id)) {
          expect(new Set(all.map(({ type }) => type)).size).toBe(1);
          const print = new Set(all.map(({ name }) => name));
          expect(print.has('Maria Luz Oliveira') && print.has('Maria Livia Oliveira')).toBe(false);
          expect(print.has('James Obi Jr.') && (print.has('James Obi') || print.has('James K. Obi'))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
