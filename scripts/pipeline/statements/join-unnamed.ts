import { compareText } from '../compare-text.ts';
import { pushTo } from '../push-to.ts';
import type { EditorsGroups, FoldedQuote } from './gather-statements.ts';
import type { GatheringOfSpeaker } from './gathering-of-speaker.ts';
import { judgePair } from './judge-pair.ts';
import type { Steps } from './run-steps.ts';
import type { WordIds } from './weigh-words.ts';

/** Words in each run by which the same words are found. */
const runLength = 5;

/** What it takes to give words of nobody named to somebody: so many, worth so much, nearly all of the shorter. */
const limits = { words: 8, evidence: 20, density: 0.85 } as const;

const mostCompared = 64;

/** Wordings of a speaker, and how many runs of the unnamed words they have. */
interface Holder {
  readonly gathering: GatheringOfSpeaker;
  readonly wording: number;
}

/**
 * Add quotes of nobody named to what a named speaker is quoted with: where the words are long and the same, and only
 * one group of one speaker has them. Quotes that differ from each other only in who is named are often one.
 *
 * Step by step, as `gatherInSteps`.
 */
export function* joinUnnamed(
  unnamed: readonly FoldedQuote[],
  gatherings: readonly GatheringOfSpeaker[],
  parts: EditorsGroups['parts'],
): Steps<void> {
  const wanted = new Map<string, FoldedQuote[]>();
  const long = unnamed.filter(({ words }) => words.length >= limits.words);
  for (const quote of long) for (const run of runsOf(quote.words)) pushTo(wanted, run, quote);
  if (wanted.size === 0) return;
  const holders = new Map<FoldedQuote, Map<string, Holder & { runs: number }>>();
  for (const gathering of gatherings) {
    yield;
    for (const [wording, { words }] of gathering.wordings.entries()) {
      for (const run of runsOf(words)) {
        for (const quote of wanted.get(run) ?? []) {
          const own = holders.get(quote) ?? new Map<string, Holder & { runs: number }>();
          holders.set(quote, own);
          const key = `${gathering.speaker} ${wording}`;
          const known = own.get(key);
          if (known) known.runs += 1;
          else if (own.size < mostCompared) own.set(key, { gathering, wording, runs: 1 });
        }
      }
    }
  }
  for (const quote of long) {
    yield;
    const sure = findSure(quote, holders.get(quote)?.values() ?? []);
    const [first] = sure.sort(
      (a, b) => b.evidence - a.evidence || compareText(a.gathering.speaker, b.gathering.speaker),
    );
    if (!first) continue;
    const inGroup = new Set(first.gathering.quotesWith(first.wording).map(({ id }) => id));
    const isParted = parts.some((part) => part.includes(quote.id) && part.some((id) => inGroup.has(id)));
    if (!isParted) first.gathering.addUnnamed(quote, first.wording, first.reason, first.words);
  }
}

/** The holders that have the words for sure; none where they are of two groups, as they are then nobody’s. */
function findSure(quote: FoldedQuote, holders: Iterable<Holder>): NonNullable<ReturnType<typeof judge>>[] {
  const sure: NonNullable<ReturnType<typeof judge>>[] = [];
  const groups = new Set<string>();
  for (const holder of holders) {
    const found = judge(quote, holder);
    if (!found) continue;
    sure.push(found);
    groups.add(`${found.gathering.speaker} ${found.gathering.groupOf(found.wording)}`);
    if (groups.size > 1) return [];
  }
  return sure;
}

function judge(quote: FoldedQuote, { gathering, wording }: Holder) {
  const words = gathering.wordings[wording]?.words ?? [];
  const judgement = judgePair(words, quote.words, gathering.valueOf, gathering.turnOf);
  if (!judgement || judgement.reason === 'reworded' || judgement.evidence < limits.evidence) return null;
  const { pairs } = judgement.shared;
  if (pairs.length < Math.max(limits.words, limits.density * Math.min(words.length, quote.words.length))) return null;
  return {
    gathering,
    wording,
    reason: judgement.reason,
    evidence: judgement.evidence,
    words: pairs.map(([place]) => words[place] ?? 0),
  };
}

function runsOf(words: WordIds): string[] {
  const runs = new Set<string>();
  for (let start = 0; start + runLength <= words.length; start += 1) {
    runs.add(words.slice(start, start + runLength).join(' '));
  }
  return [...runs];
}
