/** Paths of the site’s pages: lower-case ASCII, a slash at the end, under the base the site is served from. */
export interface Hrefs {
  /** A path below the base: `to('about/')`. */
  to: (path: string) => string;
  home: () => string;
  article: (slug: string) => string;
  /** A quote at its place in its article. `part` counts from 1. */
  inArticle: (slug: string, quote: string, part?: number | null) => string;
  quote: (id: string) => string;
  statement: (id: string) => string;
  /** Two articles side by side, in the order of their slugs: letters can move, slugs cannot. */
  compare: (one: string, other: string) => string;
  person: (slug: string) => string;
  topic: (slug: string) => string;
  outlet: (slug: string) => string;
  doc: (slug: string) => string;
  /** What the docs say of an attribution rule. */
  rule: (id: string) => string;
  search: (query?: Readonly<Record<string, string>>) => string;
  /** Who printed some words. */
  check: (words?: string) => string;
  /** Absolute address of a path that one of the others gave. */
  absolute: (path: string) => string;
}

/**
 * Every address of the site, for one base.
 *
 * @param base as Astro has it, such as `/` or `/sub/path/`
 * @param site origin of the deployed site, such as `https://example.org`
 * @example createHrefs('/sub/', 'https://example.org').quote('7k2m9d4x3p') // '/sub/quotes/7k2m9d4x3p/'
 */
export function createHrefs(base: string, site: string): Hrefs {
  const root = base.endsWith('/') ? base : `${base}/`;
  const to = (path: string): string => root + path;
  const article = (slug: string): string => to(`articles/${slug}/`);
  const asking = (query: Readonly<Record<string, string>>): string => `?${new URLSearchParams(query).toString()}`;
  return {
    to,
    home: () => root,
    article,
    inArticle: (slug, quote, part) => `${article(slug)}#${anchorOf(quote, part)}`,
    quote: (id) => to(`quotes/${id}/`),
    statement: (id) => to(`statements/${id}/`),
    compare: (one, other) => to(`compare/${one < other ? `${one}/${other}` : `${other}/${one}`}/`),
    person: (slug) => to(`people/${slug}/`),
    topic: (slug) => to(`topics/${slug}/`),
    outlet: (slug) => to(`outlets/${slug}/`),
    doc: (slug) => to(`docs/${slug}/`),
    rule: (id) => to(`docs/rules/#rule-${id}`),
    search: (query) => to('search/') + (query ? asking(query) : ''),
    check: (words) => to('check/') + (words ? asking({ q: words }) : ''),
    absolute: (path) => new URL(path, site).href,
  };
}

/**
 * The `id` of a quote’s words in its article; parts after the first are numbered.
 *
 * @example anchorOf('7k2m9d4x3p', 2) // 'q-7k2m9d4x3p-2'
 */
export function anchorOf(quote: string, part?: number | null): string {
  return part && part > 1 ? `q-${quote}-${part}` : `q-${quote}`;
}

/** The addresses of this build. */
export const href: Hrefs = createHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
