import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishTopics } from '../../../../scripts/pipeline/topics/publish-topics.ts';

const idsOf = (surfaces: readonly string[][], known: Record<string, string>, taken: string[] = []): (string | null)[] =>
  publishTopics(surfaces, new Map(Object.entries(known)), new Set(taken)).map((topic) => topic?.id ?? null);

describe('publishTopics', () => {
  test.each<{ name: string; surfaces: string[][]; known: Record<string, string>; expected: (string | null)[] }>([
    { name: 'a new topic has the slug of its first printing', surfaces: [['Harbour Treaty', 'harbour treaties']], known: {}, expected: ['harbour-treaty'] },
    { name: 'of two with one slug the weightier has it', surfaces: [['U.S.'], ['US']], known: {}, expected: ['us', null] },
    { name: 'a published one keeps its slug when another printing is used most', surfaces: [['harbour treaties', 'Harbour Treaty']], known: { 'harbour-treaty': 'Harbour Treaty' }, expected: ['harbour-treaty'] },
    { name: 'a singular finds its published plural', surfaces: [['harbour treaty']], known: { 'harbour-treaties': 'harbour treaties' }, expected: ['harbour-treaties'] },
    { name: 'the weightier topic does not take the slug of another’s name', surfaces: [['co-operation', 'dock-work'], ['dock work']], known: { 'dock-work': 'dock work' }, expected: ['co-operation', 'dock-work'] },
    { name: 'nor a slug by a printing that another is called by', surfaces: [['dockers', 'dock work'], ['dock work']], known: { 'dock-work': 'dock work' }, expected: ['dockers', 'dock-work'] },
    { name: 'a name without a Latin letter has none', surfaces: [['港']], known: {}, expected: [null] },
  ])('$name', ({ surfaces, known, expected }) => {
    expect(idsOf(surfaces, known)).toEqual(expected);
  }); // prettier-ignore

  test('leaves slugs that are given away alone', () => {
    expect(idsOf([['piracy']], { piracy: 'piracy' }, ['piracy'])).toEqual([null]);
  });

  const surface = fc.constantFrom('dock', 'docks', 'Dock', 'dock work', 'dock-work', 'Dock Work', 'D.W.', 'DW', 'dws');
  /** A printing belongs to one topic. */
  const topics = fc
    .uniqueArray(surface, { minLength: 1 })
    .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length })))
    .map(([all, owners]) => [...Map.groupBy(all, (_, index) => owners[index]).values()]);
  const publish = (
    surfaces: readonly string[][],
    known: ReadonlyMap<string, string>,
  ): [ReturnType<typeof publishTopics>, Map<string, string>] => {
    const found = publishTopics(surfaces, known, new Set());
    return [found, new Map([...known, ...found.flatMap((topic) => (topic ? [[topic.id, topic.name] as const] : []))])];
  };

  test('gives the same slugs again from the registry that it leads to', () => {
    fc.assert(
      fc.property(topics, topics, (before, surfaces) => {
        const [found, known] = publish(surfaces, publish(before, new Map())[1]);
        expect(publish(surfaces, known)).toEqual([found, known]);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps every slug with its topic, however topics are weighed', () => {
    fc.assert(
      fc.property(
        topics.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all))),
        ([before, now]) => {
          const [found, known] = publish(before, new Map());
          for (const [index, topic] of publishTopics(now, known, new Set()).entries()) {
            const was = found[before.indexOf(now[index] ?? [])];
            if (was) expect(topic).toEqual(was);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
