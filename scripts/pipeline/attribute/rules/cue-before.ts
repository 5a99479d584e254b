import type { AttributionRule } from '../attribution-rule.ts';
import { cuesBetween, isInsideReport, subjectOf } from '../clause.ts';

/** Words that may stand between a verb of saying and the quote it opens: “told reporters on Monday that”. */
const reach = 12;

/** Ana Ruiz said: “…”; she called it “…”. */
export const cueBefore: AttributionRule = {
  id: 'cue-before',
  summary: 'The reporting verb stands shortly before the quote, with its subject.',
  confidence: 0.95,
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
      if (isInsideReport(items, cue, source, mentions, from)) continue;
      // “the text showed it to be “…””: what is no person reports only with a verb of saying.
      const isReport = cue.cue.kinds.has('say') || cue.cue.kinds.has('judge');
      if (source.kind === 'nominal' && !isReport) continue;
      return { source, cue: cue.span };
    }
    return null;
  },
};
