import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curatedTopicsSchema } from '../../../../src/schema/curated.ts';
import { articleOf, harbourStory, topicsOf } from './articles.ts';

const names = (topics: readonly { name: string }[]): string[] => topics.map(({ name }) => name);
const plain = await topicsOf(harbourStory);

describe('what several articles share', () => {
  test.each([
    { name: 'a place', topic: 'Port Meridian' },
    { name: 'a body under its acronym', topic: 'HSA' },
    { name: 'a name with a particle', topic: 'Liga del Norte' },
    { name: 'a noun phrase', topic: 'water quality' },
    { name: 'what happens, by its noun', topic: 'expropriation' },
  ])('finds $name', ({ topic }) => {
    expect(names(plain.topics)).toContain(topic);
  });

  test.each([
    { name: 'a person', pattern: /quill/i },
    { name: 'the long form beside its acronym', pattern: /harbour safety/i },
    { name: 'a phrase of the trade', pattern: /social medi|last week|hearing/i },
    { name: 'a weekday', pattern: /monday|friday/i },
  ])('does not make a topic of $name', ({ pattern }) => {
    expect(names(plain.topics).filter((topic) => pattern.test(topic))).toEqual([]);
  });

  test('files an article that has only the verb under the noun', async () => {
    const verbOnly = articleOf(
      'd',
      'They were expropriated in spring. Nobody who is expropriated there is paid for it.',
    );
    const { ofArticle } = await topicsOf([...harbourStory, verbOnly]);
    expect(ofArticle.get('d')).toContain('expropriation');
  });

  test('gives every topic two articles or more and every article its topics', () => {
    for (const { id } of plain.topics)
      expect([...plain.ofArticle.values()].filter((ids) => ids.includes(id)).length).toBeGreaterThanOrEqual(2);
    for (const ids of plain.ofArticle.values()) expect(ids.length).toBeGreaterThanOrEqual(3);
  });

  test('takes an acronym for the one name beside it with its initials', async () => {
    const text = 'The union sued Northern Ferry Works on Tuesday. Then NFW paid the crews, and NFW sold a ferry.';
    const { topics } = await topicsOf([articleOf('a', text), articleOf('b', text), articleOf('c', text)]);
    expect(names(topics).filter((name) => /NFW|Northern Ferry/.test(name))).toEqual(['NFW']);
  });

  test('names no outlet the articles come from', async () => {
    const { topics } = await topicsOf(harbourStory, { outlets: ['Liga del Norte'] });
    expect(names(topics)).not.toContain('Liga del Norte');
    expect(names(plain.topics)).toContain('Liga del Norte');
  });
});

describe('any corpus', () => {
  test('has the same topics in whatever order its articles come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...harbourStory], { minLength: 3 }), async (shuffled) => {
        expect(await topicsOf(shuffled)).toEqual(plain);
      }),
      { numRuns: 6 },
    );
  });

  test('has no topics when it has no articles', async () => {
    expect(await topicsOf([])).toEqual({ topics: [], ofArticle: new Map(), messages: [] });
  });

  test('gives a single article the few topics it keeps coming back to', async () => {
    const [first] = harbourStory;
    const { topics } = await topicsOf(first ? [first] : []);
    expect(names(topics)).toContain('HSA');
    expect(topics.length).toBeLessThanOrEqual(8);
  });

  test('takes any text without throwing and gives slugs only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 60, unit: 'binary' }), { maxLength: 4 }), async (texts) => {
        const { topics, ofArticle } = await topicsOf(texts.map((text, index) => articleOf(String(index), text)));
        expect(ofArticle.size).toBe(texts.length);
        for (const { id } of topics) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('gives names only, where the articles are not in English', async () => {
    const text = (day: string): string =>
      `Die Hafenbehörde hat ${day} in Port Meridian die Kaimauer gesperrt. Auch Port Meridian klagt nun gegen die Sperrung, sagte ein Sprecher.`;
    const { topics } = await topicsOf([
      articleOf('a', text('gestern')),
      articleOf('b', text('heute')),
      articleOf('c', text('nun')),
    ]);
    expect(names(topics)).toContain('Port Meridian');
  });
});

describe('published topics', () => {
  test('keep the slug and name they were published under', async () => {
    const known = new Map([
      ['harbour-safety-agency', 'Harbour Safety Agency'],
      ['expropriations', 'Expropriations'],
    ]);
    const { topics } = await topicsOf(harbourStory, { known });
    expect(topics).toContainEqual({ id: 'harbour-safety-agency', name: 'Harbour Safety Agency' });
    expect(topics).toContainEqual({ id: 'expropriations', name: 'Expropriations' });
    expect(topics.map(({ id }) => id)).not.toContain('hsa');
  });

  test('are found again unchanged', async () => {
    const known = new Map(plain.topics.map(({ id, name }) => [id, name]));
    expect(await topicsOf(harbourStory, { known })).toEqual(plain);
  });
});

describe('content/topics.yml', () => {
  const find = (entries: unknown, known = new Map<string, string>()) =>
    topicsOf(harbourStory, { curated: curatedTopicsSchema.parse(entries), known });

  test('names a topic', async () => {
    const { topics, messages } = await find({ hsa: { name: 'Harbour agency' } });
    expect(topics).toContainEqual({ id: 'hsa', name: 'Harbour agency' });
    expect(messages).toEqual([]);
  });

  test('changes nothing else when it only describes a topic', async () => {
    expect(await find({ hsa: { description: 'Watches over harbours.' } })).toEqual(plain);
  });

  test('knows a topic by its published plural', async () => {
    const { topics, messages } = await find({ expropriations: { drop: true } });
    expect(names(topics)).not.toContain('expropriation');
    expect(messages).toEqual([]);
  });

  test('drops a topic', async () => {
    const { topics, messages } = await find({ 'water-quality': { drop: true } });
    expect(names(topics)).not.toContain('water quality');
    expect(messages).toEqual([]);
  });

  test('merges one topic into another, with its articles', async () => {
    const { topics, ofArticle, messages } = await find({ hsa: { merge: ['liga-del-norte'] } });
    expect(topics.map(({ id }) => id)).not.toContain('liga-del-norte');
    expect([...ofArticle.values()].every((ids) => ids.includes('hsa'))).toBe(true);
    expect(messages).toEqual([]);
  });

  test('adds a topic by phrases, matched as whole words in any case', async () => {
    const { topics, ofArticle } = await find({
      quays: { name: 'The quays', match: ['EASTERN QUAY', 'quay is unlaw'] },
    });
    expect(topics).toContainEqual({ id: 'quays', name: 'The quays' });
    expect([...ofArticle].filter(([, ids]) => ids.includes('quays')).map(([key]) => key)).toEqual(['a']);
  });

  test.each([
    { name: 'an entry no article holds', entries: { 'space-travel': { name: 'Space' } }, slug: 'space-travel' },
    { name: 'a merge of an unknown slug', entries: { hsa: { merge: ['space-travel'] } }, slug: 'space-travel' },
  ])('reports $name', async ({ entries, slug }) => {
    const { messages } = await find(entries);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['topic-unmatched']);
    expect(messages[0]?.reason).toContain(`\`${slug}\``);
  });

  test('accepts a merge of a slug that was published once', async () => {
    const { messages } = await find({ hsa: { merge: ['quay-agency'] } }, new Map([['quay-agency', 'quay agency']]));
    expect(messages).toEqual([]);
  });
});
