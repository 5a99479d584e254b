import type { CatalogArticle } from './catalog.ts';

/** A `<meta name content>` of a page’s head. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** “Ana María Ruiz” as “Ruiz, Ana María”, which is how reference managers read an author. */
function lastNameFirst(name: string): string {
  const space = name.lastIndexOf(' ');
  return space === -1 ? name : `${name.slice(space + 1)}, ${name.slice(0, space)}`;
}

/** What reference managers (Zotero’s translators) read of an article. What is not known is left out. */
export function citationMeta(article: CatalogArticle, abstract?: string): readonly Meta[] {
  const facts: (readonly [string, string | null | undefined])[] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', article.title],
    ...article.authors.map((name) => ['citation_author', lastNameFirst(name)] as const),
    ['citation_date', article.date],
    ['prism.publicationName', article.outlet.name],
    ['citation_public_url', article.url],
    ['citation_language', article.lang],
    ['citation_abstract', abstract],
  ];
  return facts.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
