import type { Article } from '../schema/article.ts';
import type { Registry } from '../schema/permalinks.ts';
import type { Statement, Statements } from '../schema/statement.ts';

/**
 * Hold the statements against articles and registry: all three are of one conversion, and every statement gives back
 * the words of its quotes.
 *
 * @throws when they are not, naming what differs first and the mend: the file is missing, or of another conversion.
 */
export function verifyStatements(
  { statements }: Statements,
  articles: readonly Article[],
  registry: Pick<Registry, 'statements'>,
): void {
  const fail = (reason: string): never => {
    throw new Error(
      `content/statements.json: ${reason}. It is not of the same conversion as content/articles/ and content/permalinks.json: run \`npm run convert\``,
    );
  };
  const gathered = new Set(statements.map(({ id }) => id));
  for (const [id, { status }] of Object.entries(registry.statements))
    if (status === 'live' && !gathered.has(id)) fail(`Missing statement \`${id}\`, expected as the registry has it`);

  const quotes = new Map(
    articles.flatMap(({ id: article, quotes: own }) => own.map((quote) => [quote.id, { article, quote }] as const)),
  );
  const known = new Set(articles.map(({ id }) => id));
  for (const statement of statements) {
    const { id, printings, speaker, collation } = statement;
    if (registry.statements[id]?.status !== 'live') fail(`Unexpected statement \`${id}\`, which the registry has not`);
    const words = readWords(statement);
    for (const { quote: quoteId, article } of printings) {
      const printed = quotes.get(quoteId);
      if (printed?.article !== article)
        fail(`Unexpected quote \`${quoteId}\` in statement \`${id}\`, expected one of article \`${article}\``);
      for (const [index, { text }] of (printed?.quote.segments ?? []).entries())
        if (words.get(`${quoteId} ${index}`) !== text)
          fail(`Unexpected words of quote \`${quoteId}\` in statement \`${id}\`, expected \`${text}\``);
    }
    if (!printings.some(({ quote }) => quotes.get(quote)?.quote.speaker?.id === speaker.id))
      fail(`Unexpected speaker \`${speaker.id}\` of statement \`${id}\`, expected that of its quotes`);
    const stranger = collation.segments.flatMap(({ cells }) => cells).find(({ article }) => !known.has(article));
    if (stranger) fail(`Unexpected article \`${stranger.article}\` in statement \`${id}\``);
  }
}

/** The words of each segment of each quote, by `<quote> <index>`, read from place to place between the openings. */
function readWords({ collation: { places, openings } }: Statement): Map<string, string> {
  const words = new Map<string, string>();
  for (const [index, { article, place, quote, segment }] of openings.entries()) {
    const next = openings[index + 1];
    const run = places.slice(place, next?.article === article ? next.place : undefined);
    const text = run.map(({ readings }) => readings.find(({ articles }) => articles.includes(article))?.text ?? '');
    words.set(`${quote} ${segment}`, text.join(''));
  }
  return words;
}
