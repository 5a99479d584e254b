import { givenNameGender } from '../language/lexicon.ts';
import type { PlacedRun } from './entity.ts';

/** A name of two words or more, with all that names so. */
export interface FullName {
  readonly runs: readonly PlacedRun[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly first: string;
  readonly last: string;
  /** Whether its first word is a given name. */
  readonly isGiven: boolean;
}

/** What speaks for something or, below zero, against it, and when it does. */
export type Clue<T> = readonly [weight: number, isTrue: (of: T) => boolean];

export const weigh = <T>(clues: readonly Clue<T>[], of: T): number =>
  clues.reduce((sum, [weight, isTrue]) => (isTrue(of) ? sum + weight : sum), 0);

export function toFullName(runs: readonly PlacedRun[]): FullName {
  const words = runs[0]?.run.name.words ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  return { runs, words, lower, first, last: lower.at(-1) ?? '', isGiven: givenNameGender(first) !== undefined };
}
