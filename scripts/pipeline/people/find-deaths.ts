import { findHolder } from '../find-holder.ts';
import type { Item, Sentence } from '../language/outline.ts';
import type { Mention } from './entity.ts';

/** At the end of the words before a name: “shot and killed | Ana Ruiz”, “the death of | Ana Ruiz”. */
const killed =
  /\b(?:killed|slain|murdered|(?:the|her|his) late|(?:death|deaths|killing|murder|slaying|shooting|body|remains|funeral) of)(?: \S+){0,2}$/u;

/** At the start of the words behind a name: “Ana Ruiz, 41, was found dead”, “Ana Ruiz died”. */
const died =
  /^(?:, \d+ , )?(?:(?:was|were|had been|has been|is) )?(?:(?:fatally|shot and|stabbed and|found|pronounced|beaten|later) )*(?:killed|dead|died|slain|murdered|fatally shot)\b/u;

const around = 5;

/** The mentions right beside which the article tells of the bearer’s death: who is dead says nothing more. */
export function findDeaths(sentences: readonly Sentence[], mentions: readonly Mention[]): ReadonlySet<Mention> {
  const spans = sentences.map(({ items }) => ({ start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 }));
  return new Set(
    mentions.filter((mention) => isDeathBeside(sentences[findHolder(spans, mention)]?.items ?? [], mention)),
  );
}

function isDeathBeside(items: readonly Item[], mention: Mention): boolean {
  const from = items.findIndex(({ start }) => start >= mention.start);
  const to = items.findIndex(({ start }) => start >= mention.end);
  if (from < 0) return false;
  const words = (first: number, last: number): string =>
    items
      .slice(Math.max(0, first), last)
      .map(({ kind, lower, text }) => (kind === 'quoted' ? '“' : lower || text))
      .join(' ');
  return killed.test(words(from - around, from)) || (to > 0 && died.test(words(to, to + around + 3)));
}
