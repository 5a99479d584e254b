import type { ArticlePerson } from '../../src/schema/article.ts';
import type { Quote, Rejected, Speaker } from '../../src/schema/quote.ts';
import type { Decision } from './attribute/attribution-rule.ts';
import { attribute, confidenceOf } from './attribute/attribute.ts';
import { evidenceFor, type Tie } from './attribute/evidence.ts';
import type { Source } from './attribute/source.ts';
import { parseArticle, type ParsedArticle, type Tokens } from './parse-article.ts';
import type { Entity, People } from './people/entity.ts';
import type { Quoted } from './quotes/find-quoted.ts';
import { joinSplit, type Place } from './quotes/join-split.ts';
import { kindOf } from './quotes/kind-of.ts';
import { spanText } from './span-text.ts';
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
 * @param title tells who is who, and is searched for nothing else
 * @param toSlug gives people their provisional slugs
 * @param tokens of each block of `body`, where they are known already
 * @returns spans in UTF-16 code units of `text`
 */
export function analyseArticle(
  text: string,
  body: readonly Block[],
  title: string | null,
  toSlug: (name: string) => string,
  tokens?: Tokens,
): Analysis {
  const article = parseArticle(text, body, title, tokens);
  const slugOf = oncePerName(toSlug);
  const decisions = attribute(article.sentences, article.mentions);
  const places = placesOf(article);
  const quotes = joinSplit(article, places, decisions).map((segments) =>
    toQuote(text, segments, { article, places, decisions, slugOf }),
  );
  return { quotes, rejected: article.rejected, people: toPeople(text, article.people, quotes, slugOf) };
}

/** The same function, asked once for each name of an article. */
function oncePerName(toSlug: (name: string) => string): (name: string) => string {
  const slugs = new Map<string, string>();
  return (name) => {
    const slug = slugs.get(name) ?? toSlug(name);
    slugs.set(name, slug);
    return slug;
  };
}

/** The index of each stretch, and the sentence it stands in. */
function placesOf({ sentences, stretches }: ParsedArticle): ReadonlyMap<Quoted, Place> {
  const places = new Map<Quoted, Place>();
  for (const sentence of sentences) {
    for (const at of sentence.quotesAt) {
      const item = sentence.items[at];
      const stretch = item?.kind === 'quoted' ? stretches[item.quoted] : undefined;
      if (stretch && item?.kind === 'quoted') places.set(stretch, { index: item.quoted, sentence, at });
    }
  }
  return places;
}

interface Findings {
  readonly article: ParsedArticle;
  readonly places: ReadonlyMap<Quoted, Place>;
  readonly decisions: readonly (Decision | undefined)[];
  readonly slugOf: (name: string) => string;
}

function toQuote(
  text: string,
  segments: readonly Quoted[],
  { article, places, decisions, slugOf }: Findings,
): FoundQuote {
  const spans = segments.map((segment) => spanText(text, segment));
  const own = segments.map((segment) => places.get(segment)).filter((place) => place !== undefined);
  const [first] = own;
  const base = {
    text: spans.map((span) => span.text).join(' '),
    segments: spans,
    kind: first ? kindOf(first.sentence, first.at) : ('direct' as const),
  };
  const decision = decisionOf(own.map(({ index }) => decisions[index]).filter((found) => found !== undefined));
  const source = decision?.source;
  if (!decision || !source)
    return { ...base, speaker: null, source: null, cue: null, evidence: null, rule: null, confidence: 0 };
  const { entity, tie } = resolve(source, article);
  const speaker: Speaker | null = entity ? { id: slugOf(entity.name), name: entity.name, type: entity.type } : null;
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

/**
 * Who says a quote of several stretches: whoever its first stretch tells; but a name behind its last paragraph goes
 * before what only the paragraph before the first suggests. “We hope. ¶ “We wait.” – Ana Ruiz
 */
function decisionOf(decisions: readonly Decision[]): Decision | undefined {
  const [first] = decisions;
  const last = decisions.at(-1);
  const isSigned =
    /^(?:cue-after|dash-credit)$/u.test(last?.rule ?? '') &&
    last?.sameAs === undefined &&
    last?.source?.mention?.type === 'person';
  return first?.rule === 'paragraph-before' && isSigned ? last : first;
}

/** How much less certain a decision is by how its source is tied to a person. */
const tieConfidence: Readonly<Record<Tie, number>> = { name: 1, pronoun: 0.92, role: 0.88, unnamed: 1 };

function resolve(source: Source, { people, references }: ParsedArticle): { entity: Entity | null; tie: Tie } {
  if (source.mention) return { entity: people.entities[source.mention.entity] ?? null, tie: 'name' };
  const reference = references.references.get(source.start);
  // “Her lawyer said”: the phrase begins with “her”, and means somebody else.
  const isOwner = source.kind === 'nominal' && reference?.how === 'pronoun';
  if (reference && reference.how !== 'name' && !isOwner)
    return { entity: people.entities[reference.entity] ?? null, tie: reference.how === 'pronoun' ? 'pronoun' : 'role' };
  return { entity: null, tie: source.kind === 'pronoun' ? 'pronoun' : 'unnamed' };
}

/** The people the body mentions, and the bodies that speak, in order of first mention. */
function toPeople(
  text: string,
  { entities }: People,
  quotes: readonly FoundQuote[],
  slugOf: (name: string) => string,
): ArticlePerson[] {
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.name));
  return entities
    .filter(({ type, name, mentions }) => mentions.length > 0 && (type === 'person' || speaking.has(name)))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, type, mentions }) => ({
      id: slugOf(name),
      name,
      type,
      mentions: mentions.map((mention) => spanText(text, mention)),
    }));
}
