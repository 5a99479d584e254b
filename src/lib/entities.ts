import type { Catalog } from './catalog.ts';

/** A kind of page: one row drives navigation, index pages, search types and the sitemap test. */
export interface EntityKind {
  /** Folder of its pages, and its address below the base. */
  readonly path: string;
  /** What a page of it is called, in search and data. */
  readonly type: string;
  readonly label: string;
  /** Last parts of the addresses of its pages. */
  readonly list: (catalog: Catalog) => readonly string[];
}

export const entities: readonly EntityKind[] = [
  { path: 'articles', type: 'article', label: 'Articles', list: ({ articles }) => articles.map(({ slug }) => slug) },
  { path: 'quotes', type: 'quote', label: 'Quotes', list: ({ quotes }) => quotes.map(({ id }) => id) },
  {
    path: 'statements',
    type: 'statement',
    label: 'Statements',
    list: ({ statements }) => statements.map(({ id }) => id),
  },
  {
    path: 'people',
    type: 'person',
    label: 'People',
    list: ({ people, bodies }) => [...people, ...bodies].map(({ id }) => id),
  },
  { path: 'topics', type: 'topic', label: 'Topics', list: ({ topics }) => topics.map(({ id }) => id) },
  { path: 'outlets', type: 'outlet', label: 'Outlets', list: ({ outlets }) => outlets.map(({ id }) => id) },
];
