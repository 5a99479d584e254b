import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPeople, personKey, type LocalPerson } from '../../../../scripts/pipeline/people/link-people.ts';
import { toSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';
import { curatedPeopleSchema } from '../../../../src/schema/curated.ts';
import type { SlugLink } from '../../../../src/schema/permalinks.ts';

const person = (file: string, name: string): LocalPerson => ({ file, name, type: 'person' });
const body = (file: string, name: string): LocalPerson => ({ file, name, type: 'body' });

interface Options {
  readonly curated?: Record<string, unknown>;
  readonly known?: Record<string, SlugLink>;
}

/** Slug of each person, as `file name → slug`. */
function link(people: readonly LocalPerson[], { curated = {}, known = {} }: Options = {}): Record<string, string> {
  const { byKey } = linkPeople(people, curatedPeopleSchema.parse(curated), new Map(Object.entries(known)), toSlug);
  return Object.fromEntries(
    people.map(({ file, name, type }) => [`${file} ${name}`, byKey.get(personKey(file, name, type))?.id ?? '']),
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
        'a.txt the Harbour Authority': 'the-harbour-authority',
        'b.txt Harbour Authority': 'the-harbour-authority',
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
