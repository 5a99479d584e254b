import type { Rejected } from '../../src/schema/quote.ts';
import { cuesBetween } from './attribute/find-cues.ts';
import { cueOf, type Cue } from './attribute/cues.ts';
import type { MentionIndex } from './attribute/source.ts';
import { toHolds } from './find-holder.ts';
import { outline, type Item, type Sentence } from './language/outline.ts';
import { tokenize, type Token } from './language/tokenize.ts';
import { corefer, type Coreference } from './people/corefer.ts';
import { findNames } from './people/find-names.ts';
import type { NameRun } from './people/name-run.ts';
import type { Mention, People, PlacedRun } from './people/entity.ts';
import { findPeople } from './people/find-people.ts';
import { bridgeParagraphs } from './quotes/bridge-paragraphs.ts';
import { findQuoted, type Quoted } from './quotes/find-quoted.ts';
import { findUnmarked } from './quotes/find-unmarked.ts';
import { joinParagraphs } from './quotes/join-paragraphs.ts';
import { findHeadings } from './reject/find-headings.ts';
import { foldTitle, isPrintedBare } from './reject/rejection-rule.ts';
import { rejectionRules } from './reject/rules.ts';
import { spanText } from './span-text.ts';
import type { Block } from './types.ts';

/** The tokens of each block of a body. */
export type Tokens = readonly (readonly Token[])[];

export const tokenizeBlocks = (text: string, body: readonly Block[]): Tokens =>
  body.map(({ start, end }) => tokenize(text, start, end));

/** One article’s body, read: what the attribution rules work on. */
export interface ParsedArticle {
  /** Quotes as stretches between marks, joined over paragraphs; in order. */
  readonly chains: readonly (readonly Quoted[])[];
  /** The same stretches in one list: the index of a quoted item of a sentence points into it. */
  readonly stretches: readonly Quoted[];
  readonly rejected: readonly Rejected[];
  readonly sentences: readonly Sentence[];
  readonly people: People;
  /** Where the article’s own voice names people and bodies. */
  readonly mentions: MentionIndex;
  readonly references: Coreference;
}

/**
 * Read an article’s body: marks → stretches → joined over paragraphs → what is no quote rejected → sentences →
 * names → people → who “he” is. `title` tells who is who, and is searched for nothing else.
 *
 * @param tokens of each block of `body`, where they are known already
 */
export function parseArticle(
  text: string,
  body: readonly Block[],
  title: string | null,
  tokens = tokenizeBlocks(text, body),
): ParsedArticle {
  const unmarked = Map.groupBy(findUnmarked(text, body), ({ block }) => block);
  const marked = body.flatMap((block, index) => unmarked.get(index) ?? findQuoted(text, block, index));
  const { chains: candidates, unbalanced } = joinParagraphs(text, body, bridgeParagraphs(text, body, marked));
  const candidateSentences = outline(text, tokens, candidates.flat(), isAttribution);
  const { accepted: chains, rejected } = reject(text, body, candidateSentences, candidates);
  const stretches = chains.flat();
  const sentences = rejected.length === 0 ? candidateSentences : outline(text, tokens, stretches, isAttribution);
  const people = findPeople(findRuns(text, tokens, stretches, rejected, title));
  return {
    chains,
    stretches,
    rejected: [
      ...rejected,
      ...unbalanced.map((item): Rejected => ({ ...spanText(text, item), reason: 'unbalanced' })),
    ].sort((a, b) => a.start - b.start),
    sentences,
    people,
    mentions: indexMentions(people),
    references: corefer(sentences, people),
  };
}

/**
 * Whether what follows a quote that ends like a sentence is its attribution, so that the article’s sentence goes on:
 * “…?” Ruiz asked. Only a short subject and its reporting verb are; “If critics claim …” begins a new sentence.
 */
export function isAttribution(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first?.kind !== 'word' || opensClause.has(first.lower)) return false;
  const isStatement = /\.["'”’)\]]*$/u.test(items[from - 1]?.text ?? '');
  // “…?” Ana Ruiz, a retired pilot of the harbour board, said.
  const isApposed = /^\p{Lu}/u.test(first.text) && items.slice(from, from + 4).some(({ text }) => text === ',');
  const reach = isApposed ? 20 : 8;
  for (let at = from + 1; at < Math.min(items.length, from + reach); at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quoted' || (item.kind === 'punctuation' && /^[.!?;:]$/u.test(item.text))) return false;
    const [cue] = cuesBetween(items, at, at + 1);
    if (!cue) continue;
    const after = items[at + 1];
    if (!cue.cue.kinds.has('say') || cue.cue.form !== 'finite') return false;
    // Behind a full stop only “Ruiz said.” itself is an attribution; a statement that goes on is one of its own.
    if (isStatement) return after?.text === '.';
    // “All the way!” Ruiz shouted, her words for the end of the race.
    if (after?.text === ',' && items[at + 2]?.kind === 'word') return true;
    return after === undefined || (after.kind !== 'quoted' && !/^(?:that|,|:)$/u.test(after.text));
  }
  return false;
}

const opensClause = new Set(
  'if when while as but and so although though because since after before in on at for with that this it what there'.split(
    ' ',
  ),
);

const stageDirections = rejectionRules.filter(({ id }) => id === 'stage-direction');

/** Sort quotes from what only looks like one. A quote over several paragraphs is never rejected. */
function reject(
  text: string,
  body: readonly Block[],
  sentences: readonly Sentence[],
  chains: readonly (readonly Quoted[])[],
): { accepted: (readonly Quoted[])[]; rejected: Rejected[] } {
  const stretches = chains.flat();
  const isChained = new Set(chains.filter(({ length }) => length > 1).flat());
  const headings = findHeadings(text, body, stretches);
  const isBare = (words: string): boolean => isPrintedBare(text, words);
  const titles = new Set<string>();
  const reasons = new Map<Quoted, Rejected['reason']>();
  for (const sentence of sentences) {
    for (const at of sentence.quotesAt) {
      const item = sentence.items[at];
      if (item?.kind !== 'quoted') continue;
      const stretch = stretches[item.quoted];
      if (!stretch || isChained.has(stretch)) continue;
      const context = { sentence, at, titles, isHeading: headings.has(sentence.block), isPrintedBare: isBare };
      // A line of a transcript is speech, however short: “A. Yes.”
      const rules = stretch.family === 'none' ? stageDirections : rejectionRules;
      const rule = rules.find(({ isRejected }) => isRejected(context));
      if (!rule) continue;
      reasons.set(stretch, rule.reason);
      if (rule.reason === 'title') titles.add(foldTitle(item.text));
    }
  }
  return {
    accepted: chains.filter(([first]) => first && !reasons.has(first)),
    rejected: [...reasons].map(([stretch, reason]) => ({ ...spanText(text, stretch), reason })),
  };
}

/** All runs of names in the body and, for who is who, in the title. */
function findRuns(
  text: string,
  blocks: Tokens,
  stretches: readonly Quoted[],
  rejected: readonly Rejected[],
  title: string | null,
): PlacedRun[] {
  const placed: PlacedRun[] = [];
  if (title !== null) {
    // A headline in title case capitalises everything: only its runs that the body repeats count, by their words.
    for (const run of findNames(title, tokenize(title), () => false))
      placed.push({ run, isQuoted: false, isMention: false, isSpeaking: false });
  }
  const isInRejected = toHolds(rejected);
  const isInStretch = toHolds(stretches);
  for (const tokens of blocks) {
    for (const run of findNames(text, tokens, (at) => startsSentence(tokens, at))) {
      if (isInRejected(run)) continue;
      placed.push({ run, isQuoted: isInStretch(run), isMention: true, isSpeaking: isSpeaking(run) });
    }
  }
  return placed;
}

/** Whether the token at `at` is the first of its sentence, or of the words between marks. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind !== 'punctuation') return false;
  // A straight mark with a space behind it closes: “"We sail," | Will Obi said.”
  const isClosing = /^(?:[”"’]|'')$/u.test(before.text) && before.end < (tokens[at]?.start ?? 0);
  return isClosing ? /[.!?]/u.test(tokens[at - 2]?.text ?? '') : /^(?:[.!?:“"‘«…]|``|''|\.{2,}|—)$/u.test(before.text);
}

/**
 * Whether a reporting verb stands right behind the name, or behind where its bearer is from (“Will Obi of the Harbour
 * Board | said”), or right before it, or “according to” does.
 */
function isSpeaking(run: NameRun): boolean {
  const before = run.before.at(-1) ?? '';
  if (before === 'to' && run.before.at(-2) === 'according') return true;
  const after = behindOrigin(run.after).find((word) => !betweenNameAndVerb.has(word)) ?? '';
  return isSaying(cueOf(after)) || isSaying(cueOf(before));
}

/** The words behind a name and behind “of the Harbour Board”; none where that goes on for long. */
function behindOrigin(after: readonly string[]): readonly string[] {
  if (!origin.has(after[0] ?? '')) return after;
  const longest = 8;
  const end = after.findIndex((word) => !/^[\p{L}\d&.’'-]+$/u.test(word) || isSaying(cueOf(word)));
  return end >= 0 && end <= longest ? after.slice(end) : [];
}

const origin = new Set(['of', 'from', 'at', 'for']);

const betweenNameAndVerb = new Set(['has', 'had', 'have', 'also', 'later', 'then', 'once', ',', '"', '”']);
const isSaying = (cue: Cue | undefined): boolean => cue?.form === 'finite' && cue.kinds.has('say');

function indexMentions({ mentions }: People): MentionIndex {
  const byStart = new Map<number, Mention>();
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.isQuoted) continue;
    byStart.set(mention.start, mention);
    byEnd.set(mention.end, mention);
  }
  return { byStart, byEnd };
}
