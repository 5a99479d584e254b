import { describe, expect, test } from 'vitest';
import type { Registry } from '../../../../src/schema/permalinks.ts';
import { emptyRegistry, registerArticles, type Held } from '../../../../scripts/pipeline/registry/register-articles.ts';
import { corpusOf, fileOf, type Seed } from './corpus-of.ts';
import { publishedRegistry, publishedSeeds } from './published-seeds.ts';

const uncurated = { people: {}, topics: {} };

function register(previous: Registry, seeds: readonly Seed[], held: readonly Held[] = []) {
  return registerArticles(previous, corpusOf(seeds), uncurated, held);
}

function idsByFile(registry: Registry): Record<string, string> {
  const live = Object.entries(registry.articles).filter(([, { status }]) => status === 'live');
  return Object.fromEntries(live.map(([id, { file }]) => [file, id]));
}

const publishedIds = idsByFile(publishedRegistry);

function quoteIdOf(beginning: string): string {
  const found = Object.entries(publishedRegistry.quotes).find(([, { text }]) => text.startsWith(beginning));
  return found?.[0] ?? expect.fail(`no published quote begins with ${beginning}`);
}

function edit(file: string, change: (seed: Seed) => Partial<Seed>): Seed[] {
  return publishedSeeds.map((seed) => (seed.file === file ? { ...seed, ...change(seed) } : seed));
}

function textOf(file: string): string {
  return publishedSeeds.find((seed) => seed.file === file)?.text ?? expect.fail(`no published seed ${file}`);
}

test('leaves the registry as it was when nothing changed', () => {
  expect(register(publishedRegistry, publishedSeeds).registry).toEqual(publishedRegistry);
});

test('mints what was minted when these articles were first published', () => {
  expect(register(emptyRegistry, publishedSeeds).registry).toEqual(publishedRegistry);
});

describe('an article is known again', () => {
  const cases: { name: string; seeds: Seed[]; ids: Record<string, string | undefined> }[] = [
    {
      name: 'under another name',
      seeds: edit('bees.txt', () => ({ file: 'a.txt' })),
      ids: { 'a.txt': publishedIds['bees.txt'] },
    },
    {
      name: 'with other words',
      seeds: edit('bees.txt', ({ text }) => ({ text: text.replace('eleven', 'twelve') })),
      ids: { 'bees.txt': publishedIds['bees.txt'] },
    },
    {
      name: 'under another name and with other words',
      seeds: edit('bees.txt', ({ text }) => ({ file: 'a.txt', text: text.replace('eleven', 'twelve') })),
      ids: { 'a.txt': publishedIds['bees.txt'] },
    },
    {
      name: 'when its file is written anew',
      seeds: edit('bees.txt', () => ({ text: 'A new article\n\nAbout something else altogether, and short.' })),
      ids: { 'bees.txt': publishedIds['bees.txt'] },
    },
    {
      name: 'when two files swap their names',
      seeds: publishedSeeds.map((seed) => ({
        ...seed,
        file: { 'bees.txt': 'snow.txt', 'snow.txt': 'bees.txt' }[seed.file] ?? seed.file,
      })),
      ids: { 'snow.txt': publishedIds['bees.txt'], 'bees.txt': publishedIds['snow.txt'] },
    },
    {
      name: 'when two files swap their names and both are edited',
      seeds: publishedSeeds.map((seed) => ({
        ...seed,
        text: seed.text.replace('council', 'assembly'),
        file: { 'bees.txt': 'snow.txt', 'snow.txt': 'bees.txt' }[seed.file] ?? seed.file,
      })),
      ids: { 'snow.txt': publishedIds['bees.txt'], 'bees.txt': publishedIds['snow.txt'] },
    },
    {
      name: 'when it is renamed and edited and a new article takes its old name',
      seeds: [
        ...edit('bees.txt', ({ text }) => ({ file: 'bees-old.txt', text: text.replace('eleven', 'twelve') })),
        { file: 'bees.txt', text: 'A new article\n\nAbout something else altogether, and short.' },
      ],
      ids: { 'bees-old.txt': publishedIds['bees.txt'] },
    },
    {
      name: 'when a copy of it is added under a name that sorts first',
      seeds: [{ file: 'a.txt', text: textOf('bees.txt') }, ...publishedSeeds],
      ids: { 'bees.txt': publishedIds['bees.txt'] },
    },
    {
      name: 'under its own name when an edited copy is added',
      seeds: [
        { file: 'a.txt', text: textOf('bees.txt').replace('eleven', 'twelve') },
        ...edit('bees.txt', ({ text }) => ({ text: text.replace('eleven', 'thirteen') })),
      ],
      ids: { 'bees.txt': publishedIds['bees.txt'] },
    },
  ];

  test.each(cases)('$name', ({ seeds, ids }) => {
    const { articles, registry } = register(publishedRegistry, seeds);
    expect(idsByFile(registry)).toMatchObject(ids);
    for (const [file, id] of Object.entries(ids)) {
      expect(articles.find((article) => article.file === file)?.id).toBe(id);
    }
    const reversed = register(publishedRegistry, [...seeds].reverse());
    expect(reversed.registry).toEqual(registry);
  });
});

describe('a seed that is gone', () => {
  const without = publishedSeeds.filter(({ file }) => file !== 'bees.txt');
  const { registry, messages } = register(publishedRegistry, without);
  const id = publishedIds['bees.txt'] ?? '';

  test('leaves a tombstone for its article, its quotes and its people', () => {
    expect(registry.articles[id]).toEqual({ ...publishedRegistry.articles[id], status: 'withdrawn' });
    const quotes = Object.values(registry.quotes).filter(({ article }) => article === id);
    expect(quotes.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect(registry.people['bertil-osk']).toEqual({ name: 'Bertil Osk', status: 'withdrawn' });
    expect(messages.map(({ file, reason }) => `${file ?? ''}: ${reason}`)).toEqual([
      'bees.txt: Withdrew `/articles/notes-from-the-council/`: its seed is gone',
    ]);
  });

  test('gets the same ids and addresses when it returns', () => {
    expect(register(registry, publishedSeeds).registry).toEqual(publishedRegistry);
  });

  test('gets the same id when it returns edited and under another name', () => {
    const returned = edit('bees.txt', ({ text }) => ({ file: 'a.txt', text: text.replace('eleven', 'twelve') }));
    expect(idsByFile(register(registry, returned).registry)['a.txt']).toBe(id);
  });

  test('does not lend its id to another article of the same file name', () => {
    const other = { file: 'bees.txt', text: 'A new article\n\nAbout something else altogether, and short.' };
    expect(idsByFile(register(registry, [...without, other]).registry)['bees.txt']).not.toBe(id);
  });

  test('does not lend its slug to another article of the same title', () => {
    const other = {
      file: 'new.txt',
      text: 'Notes from the council\n\nNobody came, and the lamps were put out at seven.',
    };
    const result = register(registry, [...without, other]);
    expect(result.articles.map(({ slug }) => slug)).toContain('notes-from-the-council-3');
  });
});

describe('a seed that is refused', () => {
  const converted = publishedSeeds.filter(({ file }) => file !== 'bees.txt');
  const earlier = register(emptyRegistry, publishedSeeds).articles.find(({ file }) => file === 'bees.txt');

  test('keeps its article, its quotes and its people as they were', () => {
    const held = [{ file: 'bees.txt', article: earlier ? fileOf(earlier) : null }];
    expect(register(publishedRegistry, converted, held).registry).toEqual(publishedRegistry);
  });

  test('keeps its article from an edited copy', () => {
    const copy = { file: 'copy.txt', text: textOf('bees.txt').replace('eleven', 'twelve') };
    const { registry } = register(publishedRegistry, [...converted, copy], [{ file: 'bees.txt', article: null }]);
    expect(idsByFile(registry)['copy.txt']).not.toBe(publishedIds['bees.txt']);
    expect(idsByFile(registry)['bees.txt']).toBe(publishedIds['bees.txt']);
  });
});

describe('a quote', () => {
  const changed = (file: string, change: (seed: Seed) => Partial<Seed>) =>
    register(publishedRegistry, edit(file, change)).registry.quotes;

  test('keeps its id when its speaker is corrected', () => {
    const { registry } = register(
      publishedRegistry,
      edit('bees.txt', () => ({ speakers: { They: 'Runa Teviot', It: 'Runa Teviot' } })),
    );
    expect(registry.quotes).toEqual(publishedRegistry.quotes);
    expect(registry.people['bertil-osk']?.status).toBe('withdrawn');
  });

  test('keeps its id when words before it change', () => {
    const id = quoteIdOf('It has run late');
    expect(changed('bees.txt', ({ text }) => ({ text: text.replace('eleven', 'twelve') }))[id]?.status).toBe('live');
  });

  test('leads to its new wording when its words change', () => {
    const id = quoteIdOf('It has run late');
    const quotes = changed('bees.txt', ({ text }) => ({ text: text.replace('run late since', 'been late since') }));
    expect(quotes[id]).toMatchObject({ status: 'changed', text: publishedRegistry.quotes[id]?.text });
    expect(quotes[quotes[id]?.to ?? '']).toMatchObject({
      status: 'live',
      text: expect.stringContaining('been late') as string,
    });
  });

  test('leads straight to its newest wording after two changes, and is itself again when they are undone', () => {
    const id = quoteIdOf('It has run late');
    const reword = (words: string) => edit('bees.txt', ({ text }) => ({ text: text.replace('run late since', words) }));
    const once = register(publishedRegistry, reword('been late since')).registry;
    const twice = register(once, reword('been slow since')).registry;
    const middle = once.quotes[id]?.to ?? '';
    expect(twice.quotes[twice.quotes[id]?.to ?? '']?.text).toContain('been slow');
    expect(twice.quotes[middle]?.to).toBe(twice.quotes[id]?.to);
    const undone = register(twice, publishedSeeds).registry;
    expect(undone.quotes[id]).toEqual(publishedRegistry.quotes[id]);
    expect(undone.quotes[middle]).toMatchObject({ status: 'changed', to: id });
  });

  test('is withdrawn when its words are gone, with no link to unlike words', () => {
    const id = quoteIdOf('It has run late');
    const quotes = changed('bees.txt', ({ text }) => ({
      text: text.replace(publishedRegistry.quotes[id]?.text ?? '', 'Nobody asked me.'),
    }));
    expect(quotes[id]).toEqual({ ...publishedRegistry.quotes[id], status: 'withdrawn' });
  });

  test('leads to the quote that absorbs it, and is itself again when they are parted', () => {
    const [first, second] = [quoteIdOf('Every rivet'), quoteIdOf('Some of them')];
    const joined = register(
      publishedRegistry,
      edit('bridge.txt', () => ({ joined: ['Some of them'] })),
    ).registry;
    expect(joined.quotes[second]).toMatchObject({ status: 'joined', to: first });
    expect(joined.quotes[first]?.status).toBe('live');
    expect(register(joined, publishedSeeds).registry).toEqual(publishedRegistry);
  });

  test('leads to the quote that has its words when better rules move its ends', () => {
    const [first, second] = [quoteIdOf('Some of them'), quoteIdOf('come out by hand')];
    const seeds = edit('bridge.txt', ({ text }) => ({ text: text.replace('them”, she went on, “come', 'them come') }));
    const { quotes } = register(publishedRegistry, seeds).registry;
    expect([quotes[first]?.status, quotes[second]?.status]).toEqual(['joined', 'joined']);
    expect(quotes[first]?.to).toBe(quotes[second]?.to);
  });

  test('keeps its id apart from the same words elsewhere in its article', () => {
    const same = Object.entries(publishedRegistry.quotes).filter(([, { text }]) => text.startsWith('We cannot wait,'));
    expect(new Set(same.map(([id]) => id)).size).toBe(2);
  });
});

describe('the slug of a person', () => {
  const longer = (speakers: Record<string, string>) => edit('bees.txt', () => ({ speakers }));

  test('leads where an editor merged it, straight through merges of merges', () => {
    const speakers = { They: 'Osk', It: 'Osk' };
    const curated = {
      osk: { aliases: [], merge: ['runa-teviot'], sameAs: [] },
      'runa-teviot': { aliases: [], merge: ['bertil-osk'], sameAs: [] },
    };
    const { registry } = registerArticles(publishedRegistry, corpusOf(longer(speakers)), {
      people: curated,
      topics: {},
    });
    expect(registry.people['bertil-osk']).toEqual({ name: 'Bertil Osk', status: 'merged', to: 'osk' });
    expect(registry.people['runa-teviot']).toEqual({ name: 'Runa Teviot', status: 'merged', to: 'osk' });
  });

  test('is withdrawn where an editor merged two into each other', () => {
    const curated = {
      a: { aliases: [], merge: ['b'], sameAs: [] },
      b: { aliases: [], merge: ['a'], sameAs: [] },
    };
    const previous: Registry = {
      ...emptyRegistry,
      people: { a: { name: 'A', status: 'live' }, b: { name: 'B', status: 'live' } },
    };
    const { people } = registerArticles(previous, corpusOf([]), { people: curated, topics: {} }).registry;
    expect(people).toEqual({ a: { name: 'A', status: 'withdrawn' }, b: { name: 'B', status: 'merged', to: 'a' } });
  });

  test('leads to the one person whom articles now print under its name', () => {
    const corpus = corpusOf(publishedSeeds);
    const articles = corpus.articles.map((article) => ({
      ...article,
      people: article.people.map((person) =>
        person.id === 'bertil-osk' ? { ...person, id: 'bertil-adam-osk', name: 'Bertil Adam Osk' } : person,
      ),
    }));
    const others = Object.fromEntries(Object.entries(corpus.people).filter(([slug]) => slug !== 'bertil-osk'));
    const renamed = { ...corpus, articles, people: { ...others, 'bertil-adam-osk': 'Bertil Adam Osk' } };
    const { people } = registerArticles(publishedRegistry, renamed, uncurated).registry;
    expect(people['bertil-osk']).toEqual({ name: 'Bertil Osk', status: 'merged', to: 'bertil-adam-osk' });
  });

  const constructorTopic = '{ "constructor": { "name": "Constructor", "status": "live" } }';

  test('may be a word that every JavaScript object knows', () => {
    const previous: Registry = { ...emptyRegistry, topics: JSON.parse(constructorTopic) as Registry['topics'] };
    const { topics } = registerArticles(previous, corpusOf([]), uncurated).registry;
    expect(Object.entries(topics)).toEqual([['constructor', { name: 'Constructor', status: 'withdrawn' }]]);
  });
});

describe('two seeds with the same text', () => {
  const copy = { file: 'copy.txt', text: textOf('bees.txt') };
  const { registry, messages } = register(publishedRegistry, [...publishedSeeds, copy]);

  test('are two articles, and a warning names both', () => {
    const ids = idsByFile(registry);
    expect(ids['bees.txt']).toBe(publishedIds['bees.txt']);
    expect(ids['copy.txt']).not.toBe(publishedIds['bees.txt']);
    expect(messages.map(({ file, ruleId, fatal }) => ({ file, ruleId, fatal }))).toEqual([
      { file: 'copy.txt', ruleId: 'seed-twin', fatal: false },
    ]);
  });

  test('each keep their id when the other is renamed or gone', () => {
    const ids = idsByFile(registry);
    const renamed = register(registry, [...publishedSeeds, { ...copy, file: 'a.txt' }]).registry;
    expect(idsByFile(renamed)).toMatchObject({ 'bees.txt': ids['bees.txt'], 'a.txt': ids['copy.txt'] });
    const alone = register(registry, [...publishedSeeds.filter(({ file }) => file !== 'bees.txt'), copy]).registry;
    expect(idsByFile(alone)['copy.txt']).toBe(ids['copy.txt']);
  });

  test('are told apart the same way in any order when both are renamed', () => {
    const renamed = ['c.txt', 'd.txt'].map((file) => ({ ...copy, file }));
    const [one, other] = [renamed, renamed.toReversed()].map((seeds) => register(registry, seeds).registry);
    expect(one).toEqual(other);
  });
});

test('remembers which published people are bodies, also when they are gone', () => {
  const [seed] = publishedSeeds;
  const corpus = corpusOf(seed ? [seed] : []);
  const articles = corpus.articles.map((article) => ({
    ...article,
    people: article.people.map((each) => ({ ...each, type: 'body' as const })),
  }));
  const bodies = Object.keys(corpus.people);
  expect(bodies).not.toEqual([]);
  const { registry } = registerArticles(emptyRegistry, { ...corpus, articles }, uncurated);
  const { registry: gone } = register(registry, []);
  for (const slug of bodies) {
    expect(registry.people[slug]).toMatchObject({ type: 'body', status: 'live' });
    expect(gone.people[slug]).toMatchObject({ type: 'body', status: 'withdrawn' });
  }
});
