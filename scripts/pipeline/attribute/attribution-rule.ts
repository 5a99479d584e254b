import type { Span } from '../../../src/schema/span.ts';
import type { Item, Sentence } from '../language/outline.ts';
import type { MentionIndex, Source } from './source.ts';

/** A stretch between marks, seen from its sentence: what a rule has to go on. */
export interface Context {
  readonly sentences: readonly Sentence[];
  readonly sentence: Sentence;
  /** Index of the quoted item in `sentence.items`. */
  readonly at: number;
  readonly mentions: MentionIndex;
  /** What was decided for the stretches before this one, by their index; later ones are undefined. */
  readonly decided: readonly (Decision | undefined)[];
}

/** What a rule found: the phrase that names who speaks, and the word that says so. */
export interface Found {
  readonly source: Source | null;
  readonly cue: Span | null;
  /** The stretch whose attribution this one shares, where a rule found no source of its own. */
  readonly sameAs?: number;
}

export interface Decision extends Found {
  readonly rule: string;
}

/** An example is documentation and test: what the rule says of one quote of `text`. */
export interface RuleExample {
  readonly text: string;
  /** Which quote, counted from 0; the last where it is left out. */
  readonly quote?: number;
  readonly expected: { readonly source: string; readonly cue: string | null } | null;
}

/** One way in which articles say who speaks. Rules are tried in order; the first that finds a source decides. */
export interface AttributionRule {
  readonly id: string;
  readonly summary: string;
  /**
   * How often a decision of this rule should name the right source: set by how often it did on annotated articles, and
   * for rules that those hardly use, or never (`interview`), by that of rules like them. The table of confidence and
   * truth in content/docs/method.mdx tells how far it holds.
   */
  readonly confidence: number;
  readonly examples: readonly RuleExample[];
  readonly attribute: (context: Context) => Found | null;
}

export const spanOf = ({ start, end }: Item): Span => ({ start, end });
