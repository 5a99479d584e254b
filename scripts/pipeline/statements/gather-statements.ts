import type { StatementLink } from '../../../src/schema/statement.ts';
import { compareText } from '../compare-text.ts';
import { foldWords } from './fold-words.ts';
import { GatheringOfSpeaker } from './gathering-of-speaker.ts';
import { joinUnnamed } from './join-unnamed.ts';
import { runSteps, type Steps } from './run-steps.ts';
import { WordWeights } from './weigh-words.ts';

/** A quote as it is gathered. */
export interface GatherableQuote {
  readonly id: string;
  readonly article: string;
  /** Its place among the article’s quotes. */
  readonly order: number;
  /** The paragraph of the article it begins in. */
  readonly paragraph: number;
  readonly segments: readonly string[];
  /** Id of the person or body; null where the article names none. */
  readonly speaker: string | null;
}

/** What an editor states: lists of quotes that are one, and lists of quotes no two of which are. */
export interface EditorsGroups {
  readonly joins: readonly (readonly string[])[];
  readonly parts: readonly (readonly string[])[];
}

/** Quotes that report the same words, of two articles or more, and why they are taken to. */
export interface GatheredStatement {
  readonly speaker: string;
  /** Ids, ascending. */
  readonly quotes: readonly string[];
  /** Links enough to hold all quotes together; by their quotes. */
  readonly links: readonly StatementLink[];
}

/** A quote with its words as ids of the vocabulary. */
export interface FoldedQuote extends GatherableQuote {
  readonly words: readonly number[];
}

const negation = /^(?:not|no|never|nobody|none|nor|neither|without)$/u;
const number =
  /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|twenty|(?:hundred|thousand|million|billion|trillion|dozen)s?|half)$/u;

/**
 * Gather the quotes that report the same words of one speaker.
 *
 * Each quote’s words are folded (`foldWords`) and weighed by how rare they are, in English, in this corpus and with
 * this speaker. Wordings that share rare words are lined up, and linked where the words they share in order are worth
 * enough: the same, one a part of the other, or reworded. What is too short for that is linked where it stands beside
 * quotes that are. A quote of nobody named joins where its words are long, the same and of one statement only.
 *
 * Pure; the order of `quotes` does not tell. The time grows with the number of quotes, not its square.
 *
 * @example gatherStatements(quotes, { joins: [['7k2m9d4x3p', '0a1b2c3d4e']], parts: [] })
 */
export function gatherStatements(
  quotes: readonly GatherableQuote[],
  groups: EditorsGroups = { joins: [], parts: [] },
): GatheredStatement[] {
  return runSteps(gatherInSteps(quotes, groups));
}

/** The same, step by step: whoever asks for the next may do something else in between. */
export function* gatherInSteps(
  quotes: readonly GatherableQuote[],
  { joins, parts }: EditorsGroups,
): Steps<GatheredStatement[]> {
  const vocabulary = new Map<string, number>();
  const toId = (word: string): number => {
    const id = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, id);
    return id;
  };
  const speakers = speakersByJoin(quotes, joins);
  const folded: FoldedQuote[] = quotes
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((quote) => ({
      ...quote,
      speaker: quote.speaker ?? speakers.get(quote.id) ?? null,
      words: foldWords(quote.segments.join(' ')).map(toId),
    }));
  const words = [...vocabulary.keys()];
  const turns = words.map((word) => (negation.test(word) ? 'negation' : number.test(word) ? 'number' : null));
  const weights = new WordWeights(
    words,
    folded.map((quote) => quote.words),
  );
  const beside = findBeside(folded);
  const named = Map.groupBy(folded, ({ speaker }) => speaker);
  const unnamed = named.get(null) ?? [];
  named.delete(null);
  const gatherings: GatheringOfSpeaker[] = [];
  for (const speaker of [...named.keys()].filter((each) => each !== null).sort(compareText)) {
    const own = named.get(speaker) ?? [];
    const gathering = new GatheringOfSpeaker(speaker, own, {
      valueOf: weights.ofSpeaker(own.map((quote) => quote.words)),
      turnOf: (word) => turns[word] ?? null,
      wordOf: (word) => words[word] ?? '',
      beside: ({ id }, step) => beside.get(id)?.[step] ?? null,
      joins,
      parts,
    });
    gatherings.push(gathering);
    yield;
  }
  yield* joinUnnamed(unnamed, gatherings, parts);
  return gatherings
    .flatMap((gathering) => gathering.statements())
    .sort((a, b) => compareText(a.quotes[0] ?? '', b.quotes[0] ?? ''));
}

/** Whose words quotes of nobody named are, where an editor joins them to quotes of somebody. */
function speakersByJoin(quotes: readonly GatherableQuote[], joins: EditorsGroups['joins']): Map<string, string> {
  const speakerOf = new Map(joins.length > 0 ? quotes.map(({ id, speaker }) => [id, speaker] as const) : []);
  const found = new Map<string, string>();
  // Joins may lead on: a to b, b to c. Each round reaches one further.
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const join of joins) {
      const of = (id: string): string | null => speakerOf.get(id) ?? found.get(id) ?? null;
      const speaker = join.map(of).find((each) => each !== null);
      if (speaker === undefined) continue;
      for (const id of join) {
        if (of(id) !== null) continue;
        found.set(id, speaker);
        isDone = false;
      }
    }
  }
  return found;
}

type Beside = Readonly<Record<-1 | 1, FoldedQuote | null>>;

/** The quotes that stand right before and after each, in the same paragraph or the next, of the same speaker. */
function findBeside(quotes: readonly FoldedQuote[]): Map<string, Beside> {
  const beside = new Map<string, Beside>();
  for (const own of Map.groupBy(quotes, ({ article }) => article).values()) {
    own.sort((a, b) => a.order - b.order);
    const at = (index: number, quote: FoldedQuote): FoldedQuote | null => {
      const other = own[index];
      const isNear = other?.speaker === quote.speaker && Math.abs(other.paragraph - quote.paragraph) <= 1;
      return other && isNear ? other : null;
    };
    for (const [index, quote] of own.entries()) {
      beside.set(quote.id, { [-1]: at(index - 1, quote), 1: at(index + 1, quote) });
    }
  }
  return beside;
}
