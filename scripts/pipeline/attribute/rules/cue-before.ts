import type { Item } from '../../language/outline.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { cueAt, cuesBetween, subjectOf, type CueAt } from '../clause.ts';
import type { Source } from '../find-source.ts';

/** Words that may stand between a verb of saying and the quote it opens: “told reporters on Monday that”. */
const reach = 12;

/** Ana Ruiz said: “…”; she called it “…”. */
export const cueBefore: AttributionRule = {
  id: 'cue-before',
  summary: 'The reporting verb stands shortly before the quote, with its subject.',
  confidence: 0.93,
  examples: [
    { text: 'Ana Ruiz said, “It works.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    {
      text: 'Ana Ruiz told reporters on Monday that the harbour was “safe and open.”',
      expected: { source: 'Ana Ruiz', cue: 'told' },
    },
    {
      text: 'Ana Ruiz closed the port, calling the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'calling' },
    },
    {
      text: 'Ana Ruiz came. She said Thomas Becker favours a “heavy hand.”',
      expected: { source: 'She', cue: 'said' },
    },
    {
      text: 'Ana Ruiz said Thomas Becker called the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    { text: 'Ana Ruiz sailed the “Santa Rosa” home.', expected: null },
  ],
  attribute({ sentence, at, mentions }) {
    const { items } = sentence;
    const from = items.slice(0, at).findLastIndex(({ kind }) => kind === 'quoted') + 1;
    const cues = cuesBetween(items, from, at).filter(
      ({ at: verb, cue }) => at - verb <= (cue.kinds.has('say') || cue.kinds.has('judge') ? reach : 8),
    );
    for (const cue of cues.reverse()) {
      const source = subjectOf(items, cue, mentions);
      if (!source || source.kind === 'relative') continue;
      if (isInsideReport(items, cue, source, from)) continue;
      // “the text showed it to be “…””: what is no person reports only with a verb of saying.
      const isReport = cue.cue.kinds.has('say') || cue.cue.kinds.has('judge');
      if (source.kind === 'nominal' && !isReport) continue;
      return { source, cue: cue.span };
    }
    return null;
  },
};

/**
 * Whether somebody reports the clause of this verb: what stands in “Ruiz said Obi favours a “strong hand”” is Ruiz’s,
 * as it is where Obi “calls” or “is calling” in her report. Only “Ruiz said Obi said “…”” has Obi’s words.
 */
function isInsideReport(items: readonly Item[], { at, cue }: CueAt, source: Source, from: number): boolean {
  const before = items[source.from - 1];
  const isSaid = cue.kinds.has('say');
  // “Ruiz left, saying that she would | address the “gap””
  if (
    !isSaid &&
    cuesBetween(items, source.to, at).some((other) =>
      /^(?:saying|adding|telling|writing|said|says|told|added)$/u.test(items[other.at]?.lower ?? ''),
    )
  )
    return true;
  // “Ruiz said it was “late” and that she | …”
  if (before?.lower === 'that' && /^(?:and|but)$/u.test(items[source.from - 2]?.lower ?? '')) return true;
  // “Ruiz left, a man yelled “…””; “Ruiz said as a man yelled “…””; “what Obi calls “…””
  if (source.from > at || before?.text === ',' || before?.lower === 'what') return false;
  if (isSaid && /^(?:as|while|when|where|before|after)$/u.test(before?.lower ?? '')) return false;
  if (cue.kinds.has('say') && !cue.kinds.has('judge') && source.kind === 'name') return false;
  for (let index = source.from - 1; index >= from; index -= 1) {
    if (/^[;:]$/u.test(items[index]?.text ?? '')) return false;
    const outer = cueAt(items, index);
    if (outer?.cue.kinds.has('say') && outer.cue.form !== 'base') return true;
  }
  return false;
}
