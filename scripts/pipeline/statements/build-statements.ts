import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../../src/schema/article.ts';
import type { CuratedStatements } from '../../../src/schema/curated.ts';
import type { Registry } from '../../../src/schema/permalinks.ts';
import type { Quote } from '../../../src/schema/quote.ts';
import type { Statement, Statements } from '../../../src/schema/statement.ts';
import { carryStatements } from '../registry/carry-statements.ts';
import { compareText } from '../compare-text.ts';
import { checkEditorsGroups } from './check-editors-groups.ts';
import { collate } from './collate/collate.ts';
import { Reporting, type ReadArticle } from './find-reporting.ts';
import { findVoices } from './find-voices.ts';
import { gatherStatements, type GatherableQuote, type GatheredStatement } from './gather-statements.ts';
import { findFraming } from './read-sentences.ts';

export interface StatementsInput {
  readonly articles: readonly ReadArticle[];
  /** Articles of seeds refused this time: their quotes stay in their statements. */
  readonly held: readonly Article[];
  readonly curated: CuratedStatements;
  /** As it is after the articles were registered. */
  readonly registry: Registry;
}

export interface BuiltStatements {
  readonly statements: Statements;
  /** The same registry with its statements carried on. */
  readonly registry: Registry;
  readonly messages: readonly VFileMessage[];
}

/** So many statements are built before other work is given way to. */
const atOnce = 16;

/**
 * Gather the quotes of all articles into statements, give these their permanent ids, line up their printings and say
 * what each article wraps round them. The same articles, registry and editor’s file give the same statements.
 *
 * @param giveWay awaited now and then, as this takes seconds where there are thousands of articles; what it throws ends
 *   the work
 */
export async function buildStatements(
  { articles, held, curated, registry }: StatementsInput,
  giveWay: () => Promise<void>,
): Promise<BuiltStatements> {
  const all = [...articles, ...held.map((article) => ({ article, body: [], text: '' }))];
  const quotes = all.flatMap(toGatherable);
  const groups = checkEditorsGroups(curated, quotes, registry);
  const gathered = gatherStatements(quotes, groups);
  const { ids, statements } = carryStatements(
    registry.statements,
    gathered.map((each) => each.quotes),
    registry.quotes,
  );
  const printed = new Map(
    all.flatMap(({ article }) => article.quotes.map((quote) => [quote.id, { article, quote }] as const)),
  );
  const voices = findVoices(
    all.map(({ article: { id, authors } }) => ({ id, authors, sketch: registry.articles[id]?.sketch ?? '' })),
    gathered.map((each) => each.quotes.flatMap((id) => printed.get(id)?.article.id ?? [])),
  );
  const context = { printed, voices: voices.map((voice) => voice.articles), reporting: new Reporting(articles) };
  // Those of one speaker together: what articles say of the speaker is then read once, and need not be kept.
  const bySpeaker = [...gathered.entries()].sort(([, a], [, b]) => compareText(a.speaker, b.speaker));
  const built: Statement[] = [];
  for (const [index, each] of bySpeaker) {
    if (built.length % atOnce === 0) await giveWay();
    built.push(toStatement(ids[index] ?? '', each, context));
  }
  return {
    statements: { statements: built.sort((a, b) => compareText(a.id, b.id)), voices },
    registry: { ...registry, statements },
    messages: groups.messages,
  };
}

/** Every quote of an article; of a held one, whose text is not at hand, all are taken to stand in one paragraph. */
function toGatherable({ article, body }: Pick<ReadArticle, 'article' | 'body'>): GatherableQuote[] {
  let paragraph = 0;
  return article.quotes.map(({ id, segments, speaker }, order) => {
    const start = segments[0]?.start ?? 0;
    while (paragraph < body.length && (body[paragraph]?.end ?? Infinity) <= start) paragraph += 1;
    return {
      id,
      article: article.id,
      order,
      paragraph,
      segments: segments.map(({ text }) => text),
      speaker: speaker?.id ?? null,
    };
  });
}

interface Context {
  /** Every quote by its id. */
  readonly printed: ReadonlyMap<string, { readonly article: Article; readonly quote: Quote }>;
  readonly voices: readonly (readonly string[])[];
  readonly reporting: Reporting;
}

/** @throws when a quote that was gathered is in no article or nobody speaks it: a bug. */
function toStatement(id: string, gathered: GatheredStatement, { printed, voices, reporting }: Context): Statement {
  const ordered = gathered.quotes
    .flatMap((quote) => printed.get(quote) ?? [])
    .sort(
      (a, b) =>
        compareText(a.article.id, b.article.id) ||
        (a.quote.segments[0]?.start ?? 0) - (b.quote.segments[0]?.start ?? 0),
    );
  const speaker = ordered.find(({ quote }) => quote.speaker?.id === gathered.speaker)?.quote.speaker;
  if (!speaker) throw new Error(`Unexpected statement \`${id}\` without a quote of \`${gathered.speaker}\``);
  const { collation, printings, difference, distance } = collate({
    quotes: ordered.map(({ article, quote }) => ({
      id: quote.id,
      article: article.id,
      segments: quote.segments.map(({ text }) => text),
    })),
    voices,
    reporting: reporting.of(
      speaker.id,
      ordered.map(({ quote }) => quote.text).join(' '),
      ordered.map(({ article }) => article.id),
    ),
  });
  return {
    id,
    speaker,
    printings: ordered.map(({ article, quote }) => ({
      quote: quote.id,
      article: article.id,
      difference: printings.get(quote.id) ?? 'same',
      framing: findFraming(quote, reporting.sentencesOf(article.id)),
    })),
    difference,
    distance,
    links: [...gathered.links],
    collation,
  };
}
