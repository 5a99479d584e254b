/** The part of Pagefind’s browser module that is used here; the module itself is written by the build. */
export interface Pagefind {
  /** Loads all filters; searches count only those that are loaded. */
  filters(): Promise<Counts>;
  /** @param term null finds everything that the filters let through */
  search(term: string | null, options?: { readonly filters: Readonly<Record<string, string>> }): Promise<Found>;
}

/** By filter and value: how many records have it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Found {
  readonly results: readonly Result[];
  /** Of these results. */
  readonly filters: Counts;
}

export interface Result {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** One record as it was indexed. */
export interface Fragment {
  /** As it was given to the index. */
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Which of the words, counted between white space, were found. */
  readonly locations: readonly number[];
}

let loading: Promise<Pagefind> | null = null;

/**
 * Load Pagefind and its filters, once. A later call tries anew where an earlier one failed.
 *
 * @throws when the index is not there or the browser cannot run it.
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.filters();
  return pagefind;
}
