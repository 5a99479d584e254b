import type { Sentence } from '../language/outline.ts';
import type { Reference } from './find-antecedent.ts';
import { findDeaths } from './find-deaths.ts';
import { findObituary } from './find-obituary.ts';
import type { People } from './entity.ts';
import { tellGenders } from './genders.ts';
import { readBody, readStyle } from './reading/read-body.ts';
import { readName } from './reading/read-name.ts';
import { readPronoun } from './reading/read-pronoun.ts';
import { readBareOffice, readThe, readUnnamed } from './reading/read-unnamed.ts';
import type { Reading, ReadingStep } from './reading/reading.ts';

export interface Coreference {
  /** References of the article’s own voice by their first code unit. */
  readonly references: ReadonlyMap<number, Reference>;
  /** The references of each sentence, in order. */
  readonly bySentence: readonly (readonly Reference[])[];
}

/** What a word may be, in the order in which it is asked; the first step that settles it ends its reading. */
const steps: readonly ReadingStep[] = [
  readName,
  readBody,
  readStyle,
  readPronoun,
  readUnnamed,
  readBareOffice,
  readThe,
];

/**
 * Follow “he”, “she” and “the minister” through the article’s own voice, in reading order.
 *
 * A pronoun goes to the person of a fitting gender with the most weight before it: subjects weigh more than objects,
 * near sentences more than far ones. A definite description goes to the person whose title or apposition has its
 * noun. What fits nobody stays out: no guess.
 *
 * Writes to mentions of a shared surname whom they mean: see `settleRivals`.
 */
export function corefer(sentences: readonly Sentence[], people: People): Coreference {
  const byStart = new Map(
    people.mentions.filter(({ isQuoted }) => !isQuoted).map((mention) => [mention.start, mention]),
  );
  const genders = tellGenders(sentences, people.entities, byStart);
  const dead = findObituary(sentences, people);
  // Asked for only where a surname may be that of the dead or of a relative.
  const rivals = new Set(
    people.mentions.flatMap(({ entity, rivals: others }) => (others.length > 0 ? [entity, ...others] : [])),
  );
  const deaths = findDeaths(
    sentences,
    people.mentions.filter(({ entity }) => rivals.has(entity)),
  );
  const course = {
    ...{ sentences, people, byStart, genders, dead, deaths },
    references: new Map<number, Reference>(),
    focus: [],
    kin: new Map<string, number>(),
    kinOf: new Map<number, number>(),
    unnamed: new Map<string, number>(),
  };
  const bySentence: Reference[][] = [];
  let own = 0;
  for (const sentence of sentences) {
    if (sentence.items.some(({ kind }) => kind === 'word')) own += 1;
    const here: Reference[] = [];
    readSentence({ ...course, sentence, own, here });
    bySentence.push(here);
  }
  return { references: course.references, bySentence };
}

function readSentence(reading: Reading): void {
  let named = 0;
  for (const [at, item] of reading.sentence.items.entries()) {
    // The other words of a name are no reference of their own: “Ana | Ruiz said”.
    if (item.kind !== 'word' || item.start < named) continue;
    named = reading.byStart.get(item.start)?.end ?? named;
    steps.some((step) => step(reading, at));
  }
}
