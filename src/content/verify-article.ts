import { createHash } from 'node:crypto';
import type { TextSpan } from '../schema/span.ts';
import { foldSpace, type QuoteRun } from './block.ts';
import { ArticleError, type ParsedArticle } from './parse-article.ts';

const convertAgain = 'run `npm run convert`';

/**
 * Hold an article against the plain text of its seed: the promise of verbatim words, kept at every build.
 *
 * @param text plain text of the seed, in which all offsets count
 * @param file the article’s file, for messages
 * @throws {ArticleError} when the text is another than the one converted, when a span does not give its words, or when
 *   a quote’s words in the body are not those of its segments.
 */
export function verifyArticle({ article, blocks }: ParsedArticle, text: string, file: string): void {
  const fail = (reason: string): never => {
    throw new ArticleError(file, 1, `${reason}: ${convertAgain}`);
  };
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  if (sha256 !== article.seed.textSha256) {
    fail(
      `Unexpected text of seed \`${article.seed.file}\`, expected the one that was converted (${article.seed.textSha256.slice(0, 12)}…)`,
    );
  }

  const check = (span: TextSpan | null, what: string): void => {
    if (span === null || text.slice(span.start, span.end) === span.text) return;
    fail(
      `Unexpected words of ${what} at ${span.start}–${span.end}, expected \`${text.slice(span.start, span.end)}\` as in seed \`${article.seed.file}\``,
    );
  };
  for (const cut of article.cuts) check(cut, `a cut (${cut.reason})`);
  for (const mark of article.rejected) check(mark, `a rejected quote (${mark.reason})`);
  for (const person of article.people)
    for (const mention of person.mentions) check(mention, `a mention of \`${person.id}\``);

  const printed = new Map<string, QuoteRun[]>();
  for (const run of blocks.flatMap(({ runs }) => runs)) {
    if (typeof run === 'string') continue;
    const runs = printed.get(run.quote);
    if (runs) runs.push(run);
    else printed.set(run.quote, [run]);
  }
  for (const quote of article.quotes) {
    for (const segment of quote.segments) check(segment, `quote \`${quote.id}\``);
    check(quote.source, `the source of quote \`${quote.id}\``);
    check(quote.cue, `the cue of quote \`${quote.id}\``);
    const runs = (printed.get(quote.id) ?? []).toSorted((a, b) => (a.part ?? 1) - (b.part ?? 1));
    printed.delete(quote.id);
    if (runs.length !== quote.segments.length) {
      fail(`Unexpected ${runs.length} \`<Quote id="${quote.id}">\` in the body, expected ${quote.segments.length}`);
    }
    for (const [index, { text: words }] of runs.entries()) {
      if (foldSpace(words) !== foldSpace(quote.segments[index]?.text ?? '')) {
        fail(
          `Unexpected words \`${words}\` in \`<Quote id="${quote.id}">\`, expected those of its segment ${index + 1}`,
        );
      }
    }
  }
  for (const id of printed.keys())
    fail(`Unexpected \`<Quote id="${id}">\` in the body, expected an id from the frontmatter`);
}
