/** What a search finds. Bodies that speak are found, and filtered, as people. */
export type HitType = 'quote' | 'article' | 'person';

/** Filters of the index, each also a parameter of the search page’s address. */
export const filterNames = ['speaker', 'outlet', 'topic', 'difference', 'type'] as const;
export type FilterName = (typeof filterNames)[number];

/** Value of the filter *speaker* for quotes whose speaker the article does not name. No slug has a space. */
export const notNamed = 'not named';

/**
 * Values of the filter *difference*: how the words of a quote stand to what the other articles print, or that no other
 * prints them.
 */
export const wordings = {
  'other-words': 'other words than others',
  shorter: 'a part of what others print',
  same: 'the same words as others',
  once: 'printed once',
} as const;
export type Wording = keyof typeof wordings;

/** What is shown with a hit beside its words, by type. Dates are YYYY-MM-DD; null where not stated. */
export type HitFacts =
  | {
      readonly type: 'quote';
      readonly id: string;
      /** Of its article, as are title, label and date. */
      readonly slug: string;
      readonly title: string;
      readonly label: string;
      readonly date: string | null;
    }
  | { readonly type: 'article'; readonly label: string; readonly date: string | null; readonly quotes: number }
  | { readonly type: 'person'; readonly body: boolean; readonly quotes: number; readonly articles: number };

/**
 * An address that carries what is shown with its hit. Pagefind searches all text and metadata of a record; the address
 * is the one thing that it keeps and does not search.
 *
 * @example toAddress('/people/ana-ruiz/', facts) // '/people/ana-ruiz/#%7B%22type%22…'
 */
export function toAddress(url: string, facts: HitFacts): string {
  return `${url}#${encodeURIComponent(JSON.stringify(facts))}`;
}

/** What `toAddress` put together. */
export function fromAddress(address: string): { readonly url: string; readonly facts: HitFacts } {
  const [url = '', facts = ''] = address.split('#');
  return { url, facts: JSON.parse(decodeURIComponent(facts)) as HitFacts };
}
