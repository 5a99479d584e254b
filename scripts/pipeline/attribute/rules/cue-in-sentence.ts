import type { Item } from '../../language/outline.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { cuesBetween, type CueAt } from '../find-cues.ts';
import { subjectOf } from '../subject-of.ts';
import { isInsideReport } from '../inside-report.ts';
import type { MentionIndex, Source } from '../source.ts';
import { sourceStartingAt } from '../source-starting-at.ts';
import { isBetween } from '../word-classes.ts';

/** Ruiz said the port, which had been shut for weeks, was “safe”. */
export const cueInSentence: AttributionRule = {
  id: 'cue-in-sentence',
  summary: 'A reporting verb stands elsewhere in the sentence: before the quote if there is one, else after it.',
  confidence: 0.88,
  examples: [
    {
      text: 'Ana Ruiz said the old port at the mouth of the river, which had been shut for weeks, was now “safe and open.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'The “safe and open” port of old is gone for good, Ana Ruiz said.',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'Thomas Becker must begin “building boats” at once, said Ana Ruiz, the harbour master.',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'The “safe and open” port of old is gone for good, said Ana Ruiz, the harbour master.',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'Ana Ruiz had, at the “open harbour” talks, said that if the port closed she would sail.',
      expected: null,
    },
  ],
  attribute({ sentence, at, mentions }) {
    const { items } = sentence;
    const before = cuesBetween(items, 0, at).reverse();
    const after = cuesBetween(items, at + 1, items.length).filter(
      ({ cue }) => cue.kinds.has('say') && cue.form === 'finite',
    );
    for (const cue of [...before.filter(({ cue: { kinds } }) => kinds.has('say') || kinds.has('judge')), ...after]) {
      const source = invertedSubject(items, cue, cue.at > at, mentions) ?? subjectOf(items, cue, mentions);
      if (source && cue.at < at && isInsideReport(items, cue, source, mentions)) continue;
      // “But it suggests that tides “must matter” to lamps, Ruiz said.”
      const isThing = source?.kind === 'pronoun' && items[source.from]?.lower === 'it';
      if (isThing && cue.at < at && after.length > 0) continue;
      if (source && source.kind !== 'relative') return { source, cue: cue.span };
    }
    return null;
  },
};

/**
 * “… is gone for good, said | Ana Ruiz.” Before the quote only a name between commas is one: “The truth, says | Ana
 * Ruiz, is that …”.
 */
function invertedSubject(
  items: readonly Item[],
  { at, cue }: CueAt,
  isBehind: boolean,
  mentions: MentionIndex,
): Source | null {
  if (!cue.kinds.has('say') || cue.form !== 'finite' || !/^[,—–]$/u.test(items[at - 1]?.text ?? '')) return null;
  const source = sourceStartingAt(items, at + 1, mentions);
  // “Ruiz, 45, said | Obi is late”: the subject of what is said
  if (isBetween(items[source?.to ?? -1])) return null;
  if (!source || isBehind) return source;
  return source.kind === 'name' && source.start === items[at + 1]?.start && items[source.to]?.text === ','
    ? source
    : null;
}
