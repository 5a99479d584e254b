import type { Span } from '../../../src/schema/span.ts';
import type { Mention } from '../people/entity.ts';

/** A phrase that may name who speaks. */
export interface Source extends Span {
  readonly kind: 'name' | 'pronoun' | 'relative' | 'nominal';
  /** The mention in it, when it is a name. */
  readonly mention: Mention | null;
  /** Index of its first and one past its last item in the sentence. */
  readonly from: number;
  readonly to: number;
}

/** Where names stand, by their first and their last code unit. */
export interface MentionIndex {
  readonly byStart: ReadonlyMap<number, Mention>;
  readonly byEnd: ReadonlyMap<number, Mention>;
}
