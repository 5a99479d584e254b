import type { Gender } from '../../language/given-names.ts';
import type { Item, Sentence } from '../../language/outline.ts';
import { nobody, type Focus, type Reference } from '../find-antecedent.ts';
import type { Mention, People } from '../entity.ts';
import { hasRole } from '../has-role.ts';
import { isSubjectOfCue } from '../is-subject-of-cue.ts';
import type { UnnamedKin } from '../kin-in-sentence.ts';
import { kinGender } from '../titles/kin.ts';
import { weights } from '../weigh-mention.ts';

/** How far the reading of an article has come, and whom it met on the way; the steps of `corefer` add to it. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly people: People;
  /** Mentions of the article’s own voice. */
  readonly byStart: ReadonlyMap<number, Mention>;
  readonly genders: readonly (Gender | null)[];
  /** Whose obituary the article is. */
  readonly dead: number | null;
  /** Mentions beside which the article tells of the bearer’s death. */
  readonly deaths: ReadonlySet<Mention>;
  /** By their first code unit. */
  readonly references: Map<number, Reference>;
  readonly focus: Focus[];
  /** Who is whose sister: by the entity of whose she is, and the word for it. */
  readonly kin: Map<string, number>;
  readonly kinOf: Map<number, number>;
  /** Nouns by which the article brought in somebody it does not name, “a boy of about nine”, and where it did last. */
  readonly unnamed: Map<string, number>;
  /** The sentence being read. */
  readonly sentence: Sentence;
  /** How many sentences have been read that have words of the article’s own. */
  readonly own: number;
  /** The references of this sentence, in order. */
  readonly here: Reference[];
}

/** One kind of word that may mean somebody: whether the word at `at` is settled by it, so that no later step looks. */
export type ReadingStep = (reading: Reading, at: number) => boolean;

/** Note whom a word or phrase means. */
export function addReference(reading: Reading, reference: Reference & Pick<Focus, 'gender'>, weight: number): void {
  const { references, here, focus, sentence, own } = reading;
  references.set(reference.start, reference);
  here.push(reference);
  focus.push({ ...reference, sentence: sentence.index, own, block: sentence.block, weight });
}

/** Note that the word at `at` means somebody whom the article does not name, so that “he” may be that one. */
export function addNobody({ sentence, own, focus }: Reading, at: number, weight: number, gender?: Gender): void {
  const { block, index, items } = sentence;
  const known = gender === undefined ? {} : { gender };
  focus.push({ block, entity: nobody, start: startAt(items, at), how: 'name', sentence: index, own, weight, ...known });
}

/** Note “Ruiz’s mother”, who is nobody named. */
export function addUnnamedKin(reading: Reading, { noun, printed, at }: UnnamedKin): void {
  const { people, unnamed, sentence } = reading;
  if (people.entities.some((entity) => hasRole(entity, noun) || hasRole(entity, printed))) return;
  for (const word of [noun, printed]) unnamed.set(word, startAt(sentence.items, at));
  if (isSubjectOfCue(sentence.items, at, at)) addNobody(reading, at, weights.speaker, kinGender(noun));
}

const startAt = (items: readonly Item[], at: number): number => items[at]?.start ?? 0;
