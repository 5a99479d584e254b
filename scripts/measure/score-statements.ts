import type { GatheringFigures } from '../../src/schema/measured.ts';
import type { GatheredStatement } from '../pipeline/statements/gather-statements.ts';
import { percent } from './percent.ts';
import type { Variation, VariedQuote } from './vary-quotes.ts';

/** Compare statements with what is known of a corpus: every pair of quotes that belongs together counts once. */
export function scoreStatements(
  quotes: readonly VariedQuote[],
  statements: readonly Pick<GatheredStatement, 'quotes'>[],
): Omit<GatheringFigures, 'reworded'> {
  const statementOf = new Map(statements.flatMap(({ quotes: ids }, index) => ids.map((id) => [id, index] as const)));
  const placeOf = ({ id }: VariedQuote): number | string => statementOf.get(id) ?? id;
  const pairsIn = (groups: Iterable<readonly unknown[]>): number =>
    [...groups].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const wanted = Map.groupBy(quotes, ({ utterance }) => utterance);
  const given = Map.groupBy(quotes, placeOf);
  const both = Map.groupBy(quotes, (quote) => `${quote.utterance} ${placeOf(quote)}`);
  const right = pairsIn(both.values());

  const counts = new Map<Variation, { pairs: number; found: number }>();
  for (const quote of quotes) {
    const count = counts.get(quote.variation) ?? { pairs: 0, found: 0 };
    count.pairs += (wanted.get(quote.utterance)?.length ?? 1) - 1;
    count.found += (both.get(`${quote.utterance} ${placeOf(quote)}`)?.length ?? 1) - 1;
    counts.set(quote.variation, count);
  }
  return {
    quotes: quotes.length,
    pairs: pairsIn(wanted.values()),
    precision: percent(right, pairsIn(given.values())),
    recall: percent(right, pairsIn(wanted.values())),
    recallOf: [...counts]
      .filter(([, { pairs }]) => pairs > 0)
      .map(([variation, { pairs, found }]) => ({ variation, pairs, recall: percent(found, pairs) })),
  };
}
