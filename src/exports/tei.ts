import type { Element, Text } from 'xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { CatalogArticle, CatalogStatement } from '../lib/catalog.ts';
import type { Hrefs } from '../lib/href.ts';

/** What no XML document may hold, not even escaped: controls, halves of surrogate pairs, non-characters. */
const illegalInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A statement as a TEI document: its articles as witnesses, its aligned words as one parallel-segmented apparatus. At
 * each place `app` holds a `rdg` for each reading; no reading is a lemma, for none of the printings is the original.
 * A character that XML has no way to write stands as U+FFFD.
 *
 * @see https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html
 */
export function toTei(statement: CatalogStatement, siteName: string, href: Hrefs): string {
  const { speaker, articles, collation } = statement;
  const address = href.absolute(href.statement(statement.id));
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
      x('teiHeader', [
        x('fileDesc', [
          x('titleStmt', [x('title', `A statement of ${speaker.name}`), x('author', speaker.name)]),
          x('publicationStmt', [x('publisher', siteName), x('idno', { type: 'URI' }, address)]),
          x('sourceDesc', [
            x(
              'listWit',
              articles.map((article) => toWitness(article, href)),
            ),
          ]),
        ]),
        x('encodingDesc', [x('variantEncoding', { method: 'parallel-segmentation', location: 'internal' })]),
      ]),
      x('text', { 'xml:lang': articles[0]?.lang ?? 'und' }, [
        x('body', [
          x(
            'ab',
            collation.segments.map((segment) =>
              x(
                'seg',
                collation.places.slice(segment.from, segment.to).flatMap((place) => toWords(place, articles)),
              ),
            ),
          ),
        ]),
      ]),
    ]),
  ]);
  // Before the serialiser leaves such characters out, so that the words keep their length.
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(illegalInXml, '\uFFFD');
  });
  // The tree has no CDATA section which this could close; in text it must be escaped.
  return `${toXml(tree).replaceAll(']]>', ']]&gt;')}\n`;
}

function toWitness(article: CatalogArticle, href: Hrefs): Element {
  const { siglum, title, authors, outlet, date, url } = article;
  return x('witness', { 'xml:id': siglum }, [
    x('bibl', [
      x('title', title),
      ...authors.map((author) => x('author', author)),
      ...(outlet.name === null ? [] : [x('publisher', outlet.name)]),
      ...(date === null ? [] : [x('date', { when: date }, date)]),
      x('ptr', { target: url ?? href.absolute(href.article(article.slug)) }),
    ]),
  ]);
}

/** Words that all print are text; else an `app`, in which those without a reading here are told by an empty one. */
function toWords(
  { readings }: CatalogStatement['collation']['places'][number],
  articles: readonly CatalogArticle[],
): (Element | Text)[] {
  const [first, ...others] = readings;
  if (first && others.length === 0 && first.articles.length === articles.length) {
    return [{ type: 'text', value: first.text }];
  }
  const absent = articles.filter((article) => !readings.some((reading) => reading.articles.includes(article)));
  return [
    x('app', [
      ...readings.map(({ text, articles: printed }) => x('rdg', { wit: toPointers(printed) }, text)),
      ...(absent.length > 0 ? [x('rdg', { wit: toPointers(absent) })] : []),
    ]),
  ];
}

const toPointers = (articles: readonly CatalogArticle[]): string =>
  articles.map(({ siglum }) => `#${siglum}`).join(' ');
