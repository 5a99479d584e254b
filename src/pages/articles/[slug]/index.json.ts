import type { APIRoute, GetStaticPaths } from 'astro';
import { toArticleRecord, toQuoteRecord } from '../../../exports/records.ts';
import type { CatalogArticle } from '../../../lib/catalog.ts';
import { getCatalog } from '../../../lib/get-catalog.ts';

interface Props {
  readonly article: CatalogArticle;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { articles } = await getCatalog();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The article’s record, with its quotes whole and its body in blocks. */
export const GET: APIRoute<Props> = ({ props: { article } }) =>
  Response.json({ ...toArticleRecord(article), quotes: article.quotes.map(toQuoteRecord), body: article.blocks });
