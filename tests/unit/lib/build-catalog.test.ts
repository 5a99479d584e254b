import { describe, expect, test } from 'vitest';
import { buildCatalog, notStatedOutlet } from '../../../src/lib/build-catalog.ts';
import { sampleArticle, sampleContent } from './sample.ts';

describe('buildCatalog', () => {
  test('ties a quote to its article, its paragraph, its speaker and the words round it', () => {
    const { quotes } = buildCatalog(sampleContent());
    const [first, , third] = quotes;
    expect(first?.speaker?.name).toBe('Ana Ruiz');
    expect(first?.article.title).toBe('A Harbour Reopens');
    expect(first?.paragraph).toBe(1);
    expect(third?.paragraph).toBe(2);
    expect(third?.context).toHaveLength(1);
  });

  test('keeps people and bodies apart, and unnamed speakers in a group of their own', () => {
    const { people, bodies, notNamed } = buildCatalog(sampleContent());
    expect(people.map(({ id }) => id)).toEqual(['ana-ruiz']);
    expect(bodies.map(({ id }) => id)).toEqual(['port-board']);
    expect(notNamed.map(({ text }) => text)).toEqual(['Why now?']);
  });

  test('keeps each name and title as the article prints it', () => {
    const [person] = buildCatalog(sampleContent()).people;
    expect(person?.appearances[0]?.printed).toEqual([
      { text: 'Mayor Ana Ruiz', count: 1 },
      { text: 'Ruiz', count: 1 },
    ]);
  });

  test('gives letters by date and then title, articles without a date last', () => {
    const { articles } = buildCatalog(
      sampleContent([
        sampleArticle({ id: '0000000001', title: 'Undated' }),
        sampleArticle({ id: '0000000002', title: 'B', date: '2020-01-02' }),
        sampleArticle({ id: '0000000003', title: 'A', date: '2020-01-02' }),
        sampleArticle({ id: '0000000004', title: 'Z', date: '2019-12-31' }),
      ]),
    );
    expect(articles.map(({ siglum, title }) => `${siglum} ${title}`)).toEqual(['A Z', 'B A', 'C B', 'D Undated']);
  });

  test.each([
    { name: 'its outlet', article: { outlet: 'the-tide' }, label: 'The Tide' },
    { name: 'else its byline', article: {}, label: 'Jo Writer' },
    { name: 'else its title', article: { authors: [] }, label: 'A Harbour Reopens' },
  ])('labels an article by $name', ({ article, label }) => {
    expect(buildCatalog(sampleContent([sampleArticle(article)])).articles[0]?.label).toBe(label);
  });

  test('gathers articles without an outlet under one that has no name, listed last', () => {
    const { outlets } = buildCatalog(
      sampleContent([sampleArticle(), sampleArticle({ id: '0000000002', outlet: 'the-tide' })]),
    );
    expect(outlets.map(({ id, name }) => [id, name])).toEqual([
      ['the-tide', 'The Tide'],
      [notStatedOutlet, null],
    ]);
  });

  test('lists the speakers of a topic, and the topics of a speaker', () => {
    const { topics, people } = buildCatalog(sampleContent());
    expect(topics[0]?.people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Port Board']);
    expect(people[0]?.topics.map(({ name }) => name)).toEqual(['harbours']);
  });

  test('keeps every published address that has no page of its own', () => {
    const content = sampleContent();
    const { gone } = buildCatalog({
      ...content,
      registry: {
        ...content.registry,
        quotes: {
          '000000000a': { article: '0000000001', text: 'We waited,', status: 'live' },
          '000000000z': { article: '0000000001', text: 'Old', status: 'joined', to: '000000000a' },
        },
        people: { 'a-ruiz': { name: 'A. Ruiz', status: 'merged', to: 'ana-ruiz' } },
        articles: {
          '0000000009': {
            slug: 'gone',
            title: 'Gone',
            file: 'x.txt',
            textSha256: '0'.repeat(64),
            sketch: '',
            status: 'withdrawn',
          },
        },
      },
    });
    expect(gone.quotes.map(({ id, articleSlug }) => [id, articleSlug])).toEqual([['000000000z', 'article-0000000001']]);
    expect(gone.people.map(({ id, to }) => [id, to])).toEqual([['a-ruiz', 'ana-ruiz']]);
    expect(gone.articles.map(({ slug }) => slug)).toEqual(['gone']);
  });

  test('withholds what the rights of an article do not allow, everywhere', () => {
    const catalog = buildCatalog(sampleContent([sampleArticle({ rights: 'link-only' })]));
    expect(catalog.quotes).toEqual([]);
    expect(catalog.people).toEqual([]);
    expect(catalog.articles[0]?.blocks).toEqual([]);
  });

  test('is frozen to its leaves', () => {
    const { articles } = buildCatalog(sampleContent());
    expect(() => (articles[0]?.quotes as unknown[]).push(1)).toThrow(TypeError);
    expect(Object.isFrozen(articles[0]?.quotes[0]?.segments[0])).toBe(true);
  });
});
