import { agencies, broadcasters, mediumWords, paperWords } from '../language/outlet-words.ts';
import type { Sentence } from '../language/outline.ts';
import type { Entity } from './entity.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { lastOfPhrase } from './last-of-phrase.ts';
import { isBodyNoun } from './looks-like.ts';

/** Nouns that are the first word of a body’s name, or its last: “the Harbour *Board*”, “the *Ministry* of Tides”. */
const inNames = new Set(
  `ministry department council university college bank board committee commission authority trust foundation institute
  association federation league society union office bureau service hospital school museum party club academy agency
  alliance coalition network centre center fund corporation consortium tribunal inspectorate`.split(/\s+/u),
);

/** Nouns for what sells something: a body that no other noun fits may be one. */
const isFirm = (noun: string): boolean =>
  /^(?:company|firm|startup|start-up|retailer|manufacturer|airline|carmaker|automaker|drugmaker|chipmaker)$/u.test(
    noun,
  );

/** Nouns in the names of what is no firm. */
const publicNoun =
  /^(?:ministry|department|council|court|police|senate|house|congress|parliament|government|commission|agency|office|bureau|university|party|union|committee|institute|foundation|association|federation|league|nations|democrats|republicans)$/u;

/** Words in the names of newspapers, broadcasters and news agencies: “the company” is rarely one. */
const outletWords: ReadonlySet<string> = new Set([
  ...paperWords,
  ...mediumWords,
  ...broadcasters,
  ...agencies.map((name) => name.toLowerCase()),
]);

const isPublic = ({ words }: Entity): boolean => words.some((word) => publicNoun.test(word) || outletWords.has(word));

/** What a definite phrase for a body means: the one it fits, or null where none does or two do. */
export interface BodyOfNoun {
  readonly entity: number | null;
  /** Whether a firm is meant that no noun tells: then who spoke last may be it. */
  readonly isAnyFirm: boolean;
}

/**
 * The body that “the council” or “the company” at `at` is where it speaks: the only one named before with that noun in
 * its name, or said to be one. Null where nothing of the kind speaks here.
 */
export function bodyOfNoun(
  sentences: readonly Sentence[],
  sentence: Sentence,
  at: number,
  entities: readonly Entity[],
): BodyOfNoun | null {
  const { items } = sentence;
  if (items[at]?.lower !== 'the') return null;
  const last = lastOfPhrase(items, at);
  const noun = items[last]?.lower ?? '';
  if (last === at || (!inNames.has(noun) && !isBodyNoun(noun) && !isFirm(noun))) return null;
  const isPlain = items.slice(at + 1, last + 1).every(({ kind, text }) => kind === 'word' && !/^\p{Lu}/u.test(text));
  // “Orsa Watch, the campaign group, said”
  const before = items[at - 2];
  // but “signed by its chairman, Ana Ruiz, | the party said”
  const isPerson = (): boolean =>
    entities.some(({ type, mentions }) => type === 'person' && mentions.some(({ end }) => end === before?.end));
  const isApposed = items[at - 1]?.text === ',' && /^\p{Lu}/u.test(before?.text ?? '') && !isPerson();
  if (!isPlain || isApposed || !isSubjectOfCue(items, at, last)) return null;
  const { start } = items[at];
  const bodies = entities.filter(({ type, mentions }) => type === 'body' && (mentions[0]?.start ?? Infinity) < start);
  const fitting = bodies.filter(
    ({ words, roles }) => words.length > 1 && (words.at(-1) === noun || words[0] === noun || roles.has(noun)),
  );
  const [one] = fitting.length > 0 ? fitting : bodies.filter(({ roles }) => roles.has(noun));
  if (fitting.length > 1) return { entity: null, isAnyFirm: false };
  if (!one) return { entity: null, isAnyFirm: isFirm(noun) };
  const isNear = !isAnotherSince(sentences, sentence, noun, one);
  return { entity: isNear ? one.index : null, isAnyFirm: false };
}

/** In sentences: how far back a body may have been named last whose name has the noun, and one only said to be such. */
const reach = { named: 14, said: 2 };

/** “a trade group”, “the group of Porto’s bakers”: whether another is brought in since a body was named last, or that is long ago. */
function isAnotherSince(
  sentences: readonly Sentence[],
  { index: now, items: own }: Sentence,
  noun: string,
  { mentions, words }: Entity,
): boolean {
  const start = own[0]?.start ?? 0;
  const last = mentions.findLast((mention) => mention.start < start)?.end ?? mentions[0]?.end ?? 0;
  for (let index = now - 1; index >= 0; index -= 1) {
    const items = sentences[index]?.items ?? [];
    const from = items.findIndex((item) => item.start >= last);
    for (let at = Math.max(from, 0); from >= 0 && at < items.length; at += 1) {
      const isNew = /^(?:an?|another|the)$/u.test(items[at]?.lower ?? '');
      const end = isNew ? lastOfPhrase(items, at) : at;
      // “Orsa, a group of bakers,”: its own apposition
      const isOwn = at === from + 1 && items[from]?.text === ',';
      if (!isNew || isOwn || items[end]?.lower !== noun) continue;
      if (items[at]?.lower !== 'the' || /^(?:of|for|that|which)$/u.test(items[end + 1]?.lower ?? '')) return true;
    }
    if ((items[0]?.start ?? 0) <= last) return false;
    if (now - index > (words.includes(noun) ? reach.named : reach.said)) return true;
  }
  return false;
}

/** Whether a body may be called “the company”: no ministry, no party, no newspaper. */
export const mayBeFirm = (entity: Entity | undefined): boolean => entity?.type === 'body' && !isPublic(entity);
