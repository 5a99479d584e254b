import type { AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';
import { mainSubject } from '../main-subject.ts';
import { responseFrom } from '../response-from.ts';
import { subjectOf } from '../subject-of.ts';
import { isInsideReport } from '../inside-report.ts';

/** Ruiz disagreed. “…” */
export const sentenceBefore: AttributionRule = {
  id: 'sentence-before',
  summary:
    'The quote is a sentence of its own; the sentence before it has a reporting verb, or at least a subject who is a person.',
  confidence: 0.88,
  examples: [
    {
      text: 'The men, Ana Ruiz wrote, were never heard. “They should have been heard.”',
      expected: { source: 'Ana Ruiz', cue: 'wrote' },
    },
    {
      text: 'Thomas Becker called it late. That drew a sharp rebuke from Ana Ruiz. “They should have been heard.”',
      expected: { source: 'Ana Ruiz', cue: 'rebuke' },
    },
    { text: 'Ana Ruiz shook her head. “They should have been heard.”', expected: { source: 'Ana Ruiz', cue: null } },
  ],
  attribute({ sentence, sentences, at, mentions }) {
    if (at !== 0 || sentence.items.length > 2) return null;
    const previous = sentences[sentence.index - 1];
    if (previous?.block !== sentence.block) return null;
    const { items } = previous;
    const response = responseFrom(items, mentions);
    if (response) return response;
    for (const cue of cuesBetween(items, 0, items.length).reverse()) {
      if (!cue.cue.kinds.has('say')) continue;
      const source = subjectOf(items, cue, mentions);
      if (source && isInsideReport(items, cue, source, mentions)) continue;
      if (source && source.kind !== 'relative') return { source, cue: cue.span };
    }
    const subject = mainSubject(items, items.length, mentions);
    return subject && subject.kind !== 'nominal' ? { source: subject, cue: null } : null;
  },
};
