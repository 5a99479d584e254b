import type { Item } from '../../language/outline.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { cueAt, cuesBetween } from '../find-cues.ts';
import { mainSubject } from '../main-subject.ts';
import { subjectOf } from '../subject-of.ts';
import { isPersonNoun } from '../../people/person-nouns.ts';
import type { MentionIndex, Source } from '../source.ts';
import { sourceStartingAt } from '../source-starting-at.ts';
import { wholeSource } from '../whole-source.ts';
import { isBetween } from '../word-classes.ts';
import { countWords } from '../../count-words.ts';

/** How many words may stand between the quote and its reporting verb: a name with its apposition fits. */
const reach = 32;

/** “…,” she said; “…,” said the harbour master. */
export const cueAfter: AttributionRule = {
  id: 'cue-after',
  summary: 'The reporting verb follows the quote, with its subject before or after it.',
  confidence: 0.97,
  examples: [
    {
      text: '“It works,” pilot Ana Ruiz of Porto’s Harbour School told the Post.',
      expected: { source: 'pilot Ana Ruiz', cue: 'told' },
    },
    { text: 'Ana Ruiz came. “It works,” said Ana Ruiz.', expected: { source: 'Ana Ruiz', cue: 'said' } },
    { text: 'Ana Ruiz came. “It works,” she said.', expected: { source: 'she', cue: 'said' } },
    {
      text: '“It works,” Ana Ruiz, the harbour master of Porto, told reporters.',
      expected: { source: 'Ana Ruiz', cue: 'told' },
    },
    {
      text: '“It works,” a spokesman for the port said.',
      expected: { source: 'a spokesman for the port', cue: 'said' },
    },
    { text: '“The port must open at once,” said the ruling.', expected: { source: 'the ruling', cue: 'said' } },
    {
      text: '“The port is a disgrace to us all,” reads a Monday letter.',
      expected: { source: 'a Monday letter', cue: 'reads' },
    },
    { text: '“The harbour was full,” remembered Ana Ruiz.', expected: { source: 'Ana Ruiz', cue: 'remembered' } },
    { text: '“We open at noon” Ana Ruiz wrote.', expected: { source: 'Ana Ruiz', cue: 'wrote' } },
    {
      text: '“Is it open?” Ana Ruiz, a retired pilot of the harbour board, asked.',
      expected: { source: 'Ana Ruiz', cue: 'asked' },
    },
    {
      text: '“All hands!” Ana Ruiz shouted, her cry at every storm.',
      expected: { source: 'Ana Ruiz', cue: 'shouted' },
    },
    {
      text: '“It works,” said Ana Ruiz and Thomas Becker.',
      expected: { source: 'Ana Ruiz and Thomas Becker', cue: 'said' },
    },
    { text: 'Ana Ruiz called the port “late,” in a speech delivered at noon.', expected: null },
    {
      text: 'Ana Ruiz called the port “late,” a neighbour added on Monday.',
      expected: { source: 'a neighbour', cue: 'added' },
    },
    {
      text: 'Ana Ruiz, who came on a vow to “open the port,” insists the log was lost.',
      expected: { source: 'Ana Ruiz', cue: 'insists' },
    },
    { text: 'Ana Ruiz in her answer said, “It works,” the Porto MP told the house.', expected: null },
    { text: 'The “open harbour” plan passed.', expected: null },
    {
      text: '“The tides will be late,” a pilot not involved in the study says.',
      expected: { source: 'a pilot not involved in the study', cue: 'says' },
    },
    { text: 'Ana Ruiz said the port was “safe,” given threats made by the crews.', expected: null },
  ],
  attribute({ sentence, at, mentions }) {
    const { items } = sentence;
    let first = at + 1;
    while (
      items[first]?.kind === 'punctuation' &&
      /^(?:,|—|–|--|\.{2,}|…|-|['"’”]|'')$/u.test(items[first]?.text ?? '')
    )
      first += 1;
    // “…,” when Obi asked her: another clause, whose subject did not speak these words.
    if (
      /^(?:when|while|after|before|because|since|until|although|though|and|but|so|given)$/u.test(
        items[first]?.text ?? '',
      )
    )
      return null;
    const isClosed = /[,?!—–\-…]["'’”)\]]*$/u.test(items[at]?.text ?? '') || first > at + 1;
    // Inverted: the verb comes first.
    let verb = first;
    while (isBetween(items[verb]) && verb < first + 3) verb += 1;
    const inverted = cueAt(items, verb);
    // “…,” remembered Ana Ruiz: behind a quote’s comma any verb of thought or speech before a name reports it.
    const isRemembered =
      mentions.byStart.get(items[verb + 1]?.start ?? -1)?.type === 'person' && /,["'’”]*$/u.test(items[at]?.text ?? '');
    if ((inverted?.cue.kinds.has('say') || (inverted && isRemembered)) && inverted.cue.form === 'finite') {
      const next = items[verb + 1];
      const source =
        next?.kind === 'word' && /^(?:that|it|there)$/u.test(next.lower)
          ? null
          : sourceStartingAt(items, verb + 1, mentions);
      // “Ruiz, who vowed to “drain the port,” insists the log was lost.”: a verb whose subject stands before the quote
      const isOwnVerb = items[at - 1]?.lower === 'to' && source?.kind === 'nominal';
      const subject = isOwnVerb ? mainSubject(items, at, mentions) : null;
      if (subject?.kind === 'name') return { source: subject, cue: inverted.span };
      if (source && !isOwnVerb) return { source: wholeSource(items, source, mentions), cue: inverted.span };
    }
    if (!isClosed && !isWholeTag(items, at, mentions)) return null;
    for (let index = first; index < items.length && index < first + reach; index += 1) {
      const item = items[index];
      if (!item || item.kind === 'quoted' || item.text === ';' || item.text === ':') return null;
      const cue = cueAt(items, index);
      // “…,” she could be heard saying, “…,” she could be seen singing.
      const isHeard =
        cue?.cue.kinds.has('say') &&
        /^(?:heard|seen|caught|filmed|recorded|quoted)$/u.test(items[index - 1]?.lower ?? '');
      if (!cue || !(cue.cue.kinds.has('say') || index <= first + 4) || (cue.cue.form === 'gerund' && !isHeard))
        continue;
      const source = subjectOf(items, cue, mentions);
      // The subject must begin where the quote ends; otherwise the verb belongs to another clause.
      if (source && source.from <= first + 3 && source.from >= first - 1)
        return (leadsOn(items, index) && hasOwnCue(items, at)) ||
          (isOpened(items, at) && source.kind === 'nominal') ||
          (isReduced(items, index, source) && hasOwnCue(items, at)) ||
          /^(?:nothing|little)$/u.test(items[index + 1]?.lower ?? '')
          ? null
          : { source, cue: cue.span };
      if (cue.cue.kinds.has('say')) return null;
    }
    return null;
  },
};

/**
 * “We open at noon” Ruiz said.: a sentence that is its quote and its attribution, the comma before the mark forgotten.
 */
function isWholeTag(items: readonly Item[], at: number, mentions: MentionIndex): boolean {
  const fewest = 4;
  const mention = mentions.byStart.get(items[at + 1]?.start ?? -1);
  const words = countWords(items[at]?.text ?? '');
  if (at > 0 || words < fewest || mention?.type !== 'person') return false;
  const verb = items.findIndex(({ start }) => start >= mention.end);
  const next = items[verb + 1];
  const isSay = cueAt(items, verb)?.cue.kinds.has('say') ?? false;
  return (
    isSay &&
    (next === undefined || next.kind === 'punctuation' || /^(?:in|on|at|to|after|during|of)$/u.test(next.lower))
  );
}

/** “…” Ruiz said: “…”: whether the verb at `at` opens another quote. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const quoted = items.findIndex((item, index) => index > at && item.kind === 'quoted');
  return quoted > 0 && quoted - at <= 5 && /^(?:,|:|to)$/u.test(items[quoted - 1]?.text ?? '');
}

/**
 * He wrote, “…,” the complaint says; Ruiz said, “…,” the Porto MP told the house: whether a plain verb of saying opens
 * the quote at `at`, whoever reports it behind.
 */
const isOpened = (items: readonly Item[], at: number): boolean => {
  const verb = cueAt(items, at - 2);
  return /^[,:]$/u.test(items[at - 1]?.text ?? '') && verb?.cue.form === 'finite' && verb.cue.kinds.has('say');
};

/** Ruiz called it “late,” in a speech | delivered on Monday: a participle that says more of a noun for no person. */
const isReduced = (items: readonly Item[], at: number, { kind, from, to }: Source): boolean =>
  kind === 'nominal' &&
  !isPersonNoun(items[to - 1]?.lower ?? '') &&
  /^an?$/u.test(items[from]?.lower ?? '') &&
  (items[at]?.lower ?? '').endsWith('ed') &&
  /^(?:by|under|on|in|at|to|before|during|after|with)$/u.test(items[at + 1]?.lower ?? '');

/** Whether a reporting verb stands in the same sentence before the quote at `at`. */
const hasOwnCue = (items: readonly Item[], at: number): boolean =>
  cuesBetween(items, items.slice(0, at).findLastIndex(({ kind }) => kind === 'quoted') + 1, at).some(
    ({ cue }) => cue.kinds.has('say') || cue.kinds.has('judge'),
  );
