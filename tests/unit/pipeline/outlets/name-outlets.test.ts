import { expect, test } from 'vitest';
import { nameOutlets } from '../../../../scripts/pipeline/outlets/name-outlets.ts';
import { noMetadata } from '../../../../scripts/pipeline/read/no-metadata.ts';
import { toSlug } from '../../../../scripts/pipeline/registry/to-slug.ts';
import type { Head } from '../../../../scripts/pipeline/types.ts';
import { curatedOutletsSchema } from '../../../../src/schema/curated.ts';
import type { SlugLink } from '../../../../src/schema/permalinks.ts';

const head = (stated: Partial<Head>): Head => ({ ...noMetadata, ...stated });
const curated = curatedOutletsSchema.parse({
  'harbour-post': { name: 'The Harbour Post', aliases: ['Harbour Post Online'], domains: ['harbourpost.example'] },
});

test.each([
  { name: 'nothing stated, nothing given', stated: {}, expected: undefined },
  { name: 'a name that nobody curates gets a slug of its own', stated: { outlet: 'Sea Times' }, expected: 'sea-times' },
  { name: 'a curated name, with or without “the”', stated: { outlet: 'Harbour Post' }, expected: 'harbour-post' },
  { name: 'an alias', stated: { outlet: 'Harbour Post Online' }, expected: 'harbour-post' },
  { name: 'a curated slug', stated: { outlet: 'harbour-post' }, expected: 'harbour-post' },
  { name: 'the host of its address', stated: { url: 'https://www.harbourpost.example/a/1' }, expected: 'harbour-post' },
  { name: 'a host that only ends alike', stated: { url: 'https://notharbourpost.example/a/1' }, expected: undefined },
])('$name', ({ stated, expected }) => {
  const { ofSeed } = nameOutlets([{ file: 'a.txt', head: head(stated) }], curated, new Map(), toSlug);
  expect(ofSeed.get('a.txt')).toBe(expected);
});

test.each<{ name: string; stated: string; known: Record<string, SlugLink>; expected: string }>([
  {
    name: 'an outlet keeps the slug it was published under',
    stated: 'Sea Times',
    known: { tides: { name: 'The Sea Times', status: 'live' } },
    expected: 'tides',
  },
  {
    name: 'of two the one in use',
    stated: 'Sea Times',
    known: {
      'a-tide': { name: 'Sea Times', status: 'live' },
      'sea-times': { name: 'Sea Times', status: 'withdrawn' },
    },
    expected: 'a-tide',
  },
  {
    name: 'a slug published for another name is not taken',
    stated: 'Sea Times',
    known: { 'sea-times': { name: 'The Tides of Oakport', status: 'live' } },
    expected: 'sea-times-2',
  },
  {
    name: 'a sidecar may state that slug',
    stated: 'sea-times',
    known: { 'sea-times': { name: 'The Tides of Oakport', status: 'live' } },
    expected: 'sea-times',
  },
])('$name', ({ stated, known, expected }) => {
  const published = new Map(Object.entries(known));
  const seeds = [{ file: 'a.txt', head: head({ outlet: stated }) }];
  const { ofSeed, names } = nameOutlets(seeds, {}, published, toSlug);
  expect(ofSeed.get('a.txt')).toBe(expected);
  for (const [slug, name] of names) published.set(slug, { name, status: 'live' });
  expect(nameOutlets(seeds, {}, published, toSlug).ofSeed.get('a.txt')).toBe(expected);
});
