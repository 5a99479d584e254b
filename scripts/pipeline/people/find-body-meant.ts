import type { Item, Sentence } from '../language/outline.ts';
import type { Entity, Mention } from './entity.ts';
import { bodyOfNoun, mayBeFirm } from './body-of-noun.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { lastOfPhrase } from './last-of-phrase.ts';
import type { Reference } from './find-antecedent.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isUnknownSpeaker } from './unnamed-speaker.ts';

/** In sentences: how far back the body may have spoken that “it” is, and in paragraphs. */
const reach = { sentences: 4, blocks: 1 };

/**
 * The body that “it” is where it speaks: who said something last, of all that are no people. “Orsa Water said it would
 * appeal. “We did nothing wrong,” *it* said.” Null where that has no name, or nobody spoke near.
 *
 * @param at index of “it” in its sentence
 * @param references to bodies by an earlier “it”
 */
export function findBodyMeant(
  sentences: readonly Sentence[],
  given: Sentence,
  at: number,
  byStart: ReadonlyMap<number, Mention>,
  references: ReadonlyMap<number, Reference>,
  entities: readonly Entity[],
): number | null {
  const { index: now, block, items: own } = given;
  const phrase = bodyOfNoun(sentences, given, at, entities);
  if (phrase && !phrase.isAnyFirm) return phrase.entity;
  if (!phrase && (own[at]?.lower !== 'it' || !isSubjectOfCue(own, at, at))) return null;
  if (phrase) {
    const last = firmNamedAlone(sentences[now - 1], block, byStart, entities);
    if (last !== null) return last;
  }
  for (let index = now; index >= Math.max(0, now - reach.sentences); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || block - sentence.block > reach.blocks) return null;
    const { items } = sentence;
    for (let before = index === now ? at - 1 : items.length - 1; before >= 0; before -= 1) {
      // “Orsa Water said so. But it is not on Becker’s list. The company said”: whose the company is, nothing tells.
      const isOwner = items[before + 1]?.kind === 'clitic' && /^\p{Lu}/u.test(items[before]?.text ?? '');
      const spoken = speakerAt(items, before, byStart, references);
      if (phrase && isOwner && spoken === undefined && byStart.get(items[before]?.start ?? -1)?.type !== 'body')
        return null;
      if (spoken !== undefined) return phrase && !mayBeFirm(entities[spoken ?? -1]) ? null : spoken;
    }
  }
  return null;
}

/** “It was paid for by Orsa Water, which pumps. | The company said”: the only firm that the sentence before names. */
function firmNamedAlone(
  before: Sentence | undefined,
  block: number,
  byStart: ReadonlyMap<number, Mention>,
  entities: readonly Entity[],
): number | null {
  if (before?.block !== block) return null;
  const bodies = before.items.flatMap(({ start }) => {
    const mention = byStart.get(start);
    return mention?.type === 'body' ? [mention.entity] : [];
  });
  const [only = -1, ...others] = [...new Set(bodies)];
  const isAlone = others.length === 0 && before.items.every((item, at) => !isForeign(item, at, before.items, byStart));
  return isAlone && mayBeFirm(entities[only]) ? only : null;
}

/** Whether a capital begins something that is no name known: another firm, perhaps. */
const isForeign = (item: Item, at: number, items: readonly Item[], byStart: ReadonlyMap<number, Mention>): boolean =>
  at > 0 &&
  item.kind === 'word' &&
  /^\p{Lu}/u.test(item.text) &&
  items[at + 1]?.kind === 'clitic' &&
  !isInsideName(items, at, byStart) &&
  !byStart.has(item.start);

/** The body that speaks at `at`; null where something without a name does; undefined where nothing or a person does. */
function speakerAt(
  items: readonly Item[],
  at: number,
  byStart: ReadonlyMap<number, Mention>,
  references: ReadonlyMap<number, Reference>,
): number | null | undefined {
  const item = items[at];
  if (item?.kind !== 'word') return undefined;
  const mention = byStart.get(item.start);
  if (mention) {
    const last = items.findIndex(({ end }) => end >= mention.end);
    return mention.type === 'body' && isSubjectOfCue(items, at, last) ? mention.entity : undefined;
  }
  if (item.lower === 'it')
    return isSubjectOfCue(items, at, at) ? (references.get(item.start)?.entity ?? null) : undefined;
  if (isUnknownSpeaker(items, at)) return isInsideName(items, at, byStart) ? undefined : null;
  if (!/^(?:the|an?|its|their|his|her|this|one)$/u.test(item.lower)) return undefined;
  const last = lastOfPhrase(items, at);
  const isNamed = items.slice(at, last + 1).some(({ start }) => byStart.has(start));
  const noun = items[last]?.lower ?? '';
  return last > at && !isNamed && !isPersonNoun(noun) && isSubjectOfCue(items, at, last) ? null : undefined;
}

/** “Ana | Ruiz”: whether a name that begins before the word at `at` goes on to its end. */
function isInsideName(items: readonly Item[], at: number, byStart: ReadonlyMap<number, Mention>): boolean {
  const longest = 8;
  return items
    .slice(Math.max(0, at - longest), at)
    .some(({ start }) => (byStart.get(start)?.end ?? 0) >= (items[at]?.end ?? Infinity));
}
