import type { ArticlePerson } from '../../src/schema/article.ts';
import type { Quote, Rejected, Speaker } from '../../src/schema/quote.ts';
import type { TextSpan } from '../../src/schema/span.ts';
import type { Decision } from './attribute/attribution-rule.ts';
import { attribute, confidenceOf } from './attribute/attribute.ts';
import { cuesBetween } from './attribute/clause.ts';
import { cueOf } from './attribute/cues.ts';
import { evidenceFor, type Tie } from './attribute/evidence.ts';
import type { MentionIndex, Source } from './attribute/find-source.ts';
import { outline, type Item, type Sentence } from './language/outline.ts';
import { tokenize } from './language/tokenize.ts';
import { corefer, type Coreference } from './people/corefer.ts';
import { findNames, looksLikeBody, type NameRun } from './people/find-names.ts';
import { findPeople, type Entity, type Mention, type People, type PlacedRun } from './people/find-people.ts';
import { findQuoted, type Quoted } from './quotes/find-quoted.ts';
import { joinParagraphs } from './quotes/join-paragraphs.ts';
import { joinSplit } from './quotes/join-split.ts';
import { kindOf } from './quotes/kind-of.ts';
import { rejectionRules } from './reject/rules.ts';
import { foldTitle } from './reject/rejection-rule.ts';
import type { Block } from './types.ts';

/** A quote before it has an id, which needs the article’s. */
export type FoundQuote = Omit<Quote, 'id'>;

export interface Analysis {
  readonly quotes: readonly FoundQuote[];
  readonly rejected: readonly Rejected[];
  readonly people: readonly ArticlePerson[];
}

/**
 * Find the quotes of one article’s body, whose they are, and the people it names.
 *
 * The steps: marks → stretches → joined over paragraphs → what is no quote rejected → names → people → who “he” is
 * → sources → split quotes joined. `title` tells who is who, and is searched for nothing else.
 *
 * @returns spans in UTF-16 code units of `text`; people with provisional slugs
 */
export function analyseArticle(text: string, body: readonly Block[], title: string | null, toSlug: (name: string) => string): Analysis {
  const quoted = body.flatMap((block, index) => findQuoted(text, block, index));
  const { chains, unbalanced } = joinParagraphs(text, body, quoted);
  const { accepted, rejected } = reject(text, body, chains);
  const stretches = accepted.flat();
  const sentences = outline(text, body, stretches, isAttribution);
  const people = findPeople(findRuns(text, body, stretches, rejected, title));
  const mentions = indexMentions(people);
  const references = corefer(sentences, people);
  const decisions = attribute(sentences, mentions);
  const joined = joinSplit(sentences, stretches, accepted, decisions);
  const quotes = joined.map((segments) => toQuote(text, segments, { sentences, stretches, people, references, decisions, toSlug }));
  return {
    quotes,
    rejected: [...rejected, ...unbalanced.map((item): Rejected => ({ ...spanText(text, item), reason: 'unbalanced' }))].sort((a, b) => a.start - b.start),
    people: toPeople(text, people, quotes, toSlug),
  };
}

const spanText = (text: string, { start, end }: { start: number; end: number }): TextSpan => ({ start, end, text: text.slice(start, end) });

/** Whether what follows a quote is its attribution, so that the sentence goes on: “…?” Ruiz asked. */
function isAttribution(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 8); at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quoted') return false;
    if (item.kind === 'punctuation' && /^[.!?;:]$/u.test(item.text)) return false;
    const [cue] = cuesBetween(items, at, at + 1);
    if (cue) return cue.cue.kinds.has('say') && cue.cue.form !== 'gerund' && at > from && !['that', ',', ':'].includes(items[at + 1]?.text ?? '') && items[at + 1]?.kind !== 'quoted';
  }
  return false;
}

/** Sort quotes from what only looks like one. A quote over several paragraphs is never rejected. */
function reject(text: string, body: readonly Block[], chains: readonly (readonly Quoted[])[]): { accepted: (readonly Quoted[])[]; rejected: Rejected[] } {
  const stretches = chains.flat();
  const isChained = new Set(chains.filter(({ length }) => length > 1).flat());
  const titles = new Set<string>();
  const reasons = new Map<Quoted, Rejected['reason']>();
  const mentions: MentionIndex = { byStart: new Map(), byEnd: new Map() };
  for (const sentence of outline(text, body, stretches, isAttribution)) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.kind !== 'quoted') continue;
      const stretch = stretches[item.quoted];
      if (!stretch || isChained.has(stretch)) continue;
      const rule = rejectionRules.find(({ isRejected }) => isRejected({ sentence, at, mentions, titles }));
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
function findRuns(text: string, body: readonly Block[], stretches: readonly Quoted[], rejected: readonly Rejected[], title: string | null): PlacedRun[] {
  const placed: PlacedRun[] = [];
  if (title !== null) {
    // A headline in title case capitalises everything: only its runs that the body repeats count, by their words.
    for (const run of findNames(title, tokenize(title), () => false)) placed.push({ run, isQuoted: false, isMention: false, isSpeaking: false });
  }
  for (const block of body) {
    const tokens = tokenize(text, block.start, block.end);
    const starts = new Set<number>();
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1];
      if (!before || /^(?:[.!?:“"‘«…]|``|''|\.{2,}|—)$/u.test(before.text) || (/^[”"’]$/u.test(before.text) && /[.!?]/u.test(tokens[at - 2]?.text ?? ''))) starts.add(token.start);
    }
    for (const run of findNames(text, tokens, ({ start }) => starts.has(start))) {
      if (rejected.some(({ start, end }) => run.start >= start && run.end <= end)) continue;
      const isQuoted = stretches.some(({ start, end }) => run.start >= start && run.end <= end);
      placed.push({ run, isQuoted, isMention: true, isSpeaking: isSpeaking(run) });
    }
  }
  return placed;
}

/** Whether a reporting verb stands right behind the name, or right before it. */
function isSpeaking(run: NameRun): boolean {
  const after = run.after.find((word) => !/^(?:has|had|have|also|later|then|once|,|"|”)$/u.test(word)) ?? '';
  const cues = [cueOf(after), cueOf(run.before.at(-1) ?? '')];
  return cues.some((cue) => cue?.form === 'finite' && cue.kinds.has('say'));
}

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

interface Findings {
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly Quoted[];
  readonly people: People;
  readonly references: Coreference;
  readonly decisions: readonly (Decision | undefined)[];
  readonly toSlug: (name: string) => string;
}

function toQuote(text: string, segments: readonly Quoted[], findings: Findings): FoundQuote {
  const first = segments[0];
  if (!first) throw new Error('Unexpected quote without a segment');
  const index = findings.stretches.indexOf(first);
  const spans = segments.map((segment) => spanText(text, segment));
  const base = { text: spans.map((span) => span.text).join(' '), segments: spans, kind: kindAt(findings.sentences, index) };
  const decision = segments.map((segment) => findings.decisions[findings.stretches.indexOf(segment)]).find((found) => found !== undefined);
  const source = decision?.source;
  if (!decision || !source) return { ...base, speaker: null, source: null, cue: null, evidence: null, rule: null, confidence: 0 };
  const { entity, tie } = resolve(source, findings);
  const speaker: Speaker | null = entity ? { id: findings.toSlug(entity.name), name: entity.name, type: entity.type } : null;
  const confidence = (confidenceOf.get(decision.rule) ?? 0.5) * tieConfidence[tie];
  return {
    ...base,
    speaker,
    source: spanText(text, source),
    cue: decision.cue ? spanText(text, decision.cue) : null,
    evidence: evidenceFor(text, source, decision.cue, tie, speaker?.name ?? null, decision.sameAs !== undefined),
    rule: decision.rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** How much less certain a decision is by how its source is tied to a person. */
const tieConfidence: Readonly<Record<Tie, number>> = { name: 1, pronoun: 0.92, role: 0.88, unnamed: 1 };

function kindAt(sentences: readonly Sentence[], quoted: number): FoundQuote['kind'] {
  for (const sentence of sentences) {
    const at = sentence.items.findIndex((item) => item.kind === 'quoted' && item.quoted === quoted);
    if (at >= 0) return kindOf(sentence, at);
  }
  return 'direct';
}

function resolve(source: Source, { people, references }: Findings): { entity: Entity | null; tie: Tie } {
  if (source.mention) return { entity: people.entities[source.mention.entity] ?? null, tie: 'name' };
  const reference = references.references.get(source.start);
  if (reference && reference.how !== 'name') return { entity: people.entities[reference.entity] ?? null, tie: reference.how === 'pronoun' ? 'pronoun' : 'role' };
  return { entity: null, tie: source.kind === 'pronoun' ? 'pronoun' : 'unnamed' };
}

/** The people the body mentions, and the bodies that speak, in order of first mention. */
function toPeople(text: string, { entities }: People, quotes: readonly FoundQuote[], toSlug: (name: string) => string): ArticlePerson[] {
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.name));
  return entities
    .filter(({ type, name, mentions }) => mentions.length > 0 && (type === 'person' || speaking.has(name)))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, type, mentions }) => ({ id: toSlug(name), name, type, mentions: mentions.map((mention) => spanText(text, mention)) }));
}

export { looksLikeBody };
