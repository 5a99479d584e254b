import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../../src/schema/article.ts';
import type { CuratedStatements } from '../../../src/schema/curated.ts';
import type { Registry } from '../../../src/schema/permalinks.ts';
import type { Statement, Statements } from '../../../src/schema/statement.ts';
import type { Registered } from '../registry/register-articles.ts';
import { carryStatements } from '../registry/carry-statements.ts';
import { compareText } from '../compare-text.ts';
import { checkEditorsGroups } from './check-editors-groups.ts';
import { collateInSteps } from './collate/collate.ts';
import { toVoices, type Voices } from './collate/to-voices.ts';
import { Reporting, type ReadArticle, type ReportingOfSpeaker } from './find-reporting.ts';
import { findVoices } from './find-voices.ts';
import { gatherInSteps, type GatherableQuote, type GatheredStatement } from './gather-statements.ts';
import type { Steps } from './run-steps.ts';

export interface StatementsInput {
  readonly articles: readonly Registered[];
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

/** So many steps are taken, or statements built, before other work is given way to. */
const atOnce = 16;

/** What a statement’s building asks of the program. */
export interface StatementsHost {
  readonly read: ReadArticle;
  /**
   * Awaited now and then, as the work takes seconds where there are thousands of articles; what it throws ends the work.
   */
  readonly giveWay: () => Promise<void>;
}

/** What is asked of an article here, be it registered now or held. */
type PrintingArticle = Pick<Registered, 'id' | 'authors'> & {
  readonly quotes: readonly Omit<Registered['quotes'][number], 'nths'>[];
};

/**
 * Gather the quotes of all articles into statements, give these their permanent ids, line up their printings and say
 * what each article wraps round them. The same articles, registry and editor’s file give the same statements.
 */
export async function buildStatements(
  { articles, held, curated, registry }: StatementsInput,
  { read, giveWay }: StatementsHost,
): Promise<BuiltStatements> {
  const all: PrintingArticle[] = [...articles, ...held.map(heldToPrinting)];
  const quotes = all.flatMap(toGatherable);
  const groups = checkEditorsGroups(curated, quotes, registry);
  const gathered = await inSteps(gatherInSteps(quotes, groups), giveWay);
  const { ids, statements: carried } = carryStatements(
    registry.statements,
    gathered.map((each) => each.quotes),
    registry.quotes,
  );
  const printed = new Map(
    all.flatMap((article) => article.quotes.map((quote) => [quote.id, { article: article.id, quote }] as const)),
  );
  const voices = findVoices(
    all.map(({ id, authors }) => ({ id, authors, sketch: registry.articles[id]?.sketch ?? '' })),
    gathered.map((each) => each.quotes.flatMap((id) => printed.get(id)?.article ?? [])),
  );
  const reporting = new Reporting(articles, new Set(gathered.map(({ speaker }) => speaker)), read);
  const context = { printed, voices: toVoices(voices.map((voice) => voice.articles)), reporting, giveWay };
  const identified = gathered.map((each, index) => ({ ...each, id: ids[index] ?? '' }));
  // Those of one speaker together: what articles say of the speaker is then read once, and need not be kept.
  const bySpeaker = [...Map.groupBy(identified, ({ speaker }) => speaker)].sort(([a], [b]) => compareText(a, b));
  const statements: Statement[] = [];
  for (const [speaker, own] of bySpeaker) {
    const said = await reporting.ofSpeaker(speaker);
    for (const each of own) {
      if (statements.length % atOnce === 0) await giveWay();
      statements.push(await toStatement(each, said, context));
    }
  }
  return {
    statements: { statements: statements.sort((a, b) => compareText(a.id, b.id)), voices },
    registry: { ...registry, statements: carried },
    messages: groups.messages,
  };
}

/** Run all steps, giving way after so many. */
async function inSteps<R>(steps: Steps<R>, giveWay: () => Promise<void>): Promise<R> {
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return value;
    if (count % atOnce === 0) await giveWay();
  }
}

/** A held article, whose text is not at hand: all its quotes are taken to stand in one paragraph. */
function heldToPrinting({ id, authors, quotes }: Article): PrintingArticle {
  return {
    id,
    authors,
    quotes: quotes.map((quote) => ({
      id: quote.id,
      segments: quote.segments.map(({ text }) => text),
      start: quote.segments[0]?.start ?? 0,
      paragraph: 0,
      speaker: quote.speaker,
    })),
  };
}

function toGatherable({ id: article, quotes }: PrintingArticle): GatherableQuote[] {
  return quotes.map(({ id, segments, paragraph, speaker }, order) => ({
    id,
    article,
    order,
    paragraph,
    segments,
    speaker: speaker?.id ?? null,
  }));
}

interface Context {
  /** Every quote by its id. */
  readonly printed: ReadonlyMap<
    string,
    { readonly article: string; readonly quote: PrintingArticle['quotes'][number] }
  >;
  readonly voices: Voices;
  readonly reporting: Reporting;
  readonly giveWay: StatementsHost['giveWay'];
}

/** @throws when a quote that was gathered is in no article or nobody speaks it: a bug. */
async function toStatement(
  { id, ...gathered }: GatheredStatement & { readonly id: string },
  said: ReportingOfSpeaker,
  { printed, voices, reporting, giveWay }: Context,
): Promise<Statement> {
  const ordered = gathered.quotes
    .flatMap((quote) => printed.get(quote) ?? [])
    .sort((a, b) => compareText(a.article, b.article) || a.quote.start - b.quote.start);
  const speaker = ordered.find(({ quote }) => quote.speaker?.id === gathered.speaker)?.quote.speaker;
  if (!speaker) throw new Error(`Unexpected statement \`${id}\` without a quote of \`${gathered.speaker}\``);
  const steps = collateInSteps({
    quotes: ordered.map(({ article, quote: { id: quote, segments } }) => ({ id: quote, article, segments })),
    voices,
    reporting: said.of(
      ordered.map(({ quote }) => quote.segments.join(' ')).join(' '),
      ordered.map(({ article }) => article),
    ),
  });
  const { collation, printings, difference, distance } = await inSteps(steps, giveWay);
  const framed: Statement['printings'] = [];
  for (const { article, quote } of ordered) {
    const { framing } = await reporting.readingOf(article);
    framed.push({
      quote: quote.id,
      article,
      difference: printings.get(quote.id) ?? 'same',
      framing: [...(framing.get(quote.id) ?? [])],
    });
  }
  return { id, speaker, printings: framed, difference, distance, links: [...gathered.links], collation };
}
