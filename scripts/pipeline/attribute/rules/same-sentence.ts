import type { AttributionRule } from '../attribution-rule.ts';

/** Ruiz called it “a monster” and “a curse”. */
export const sameSentence: AttributionRule = {
  id: 'same-sentence',
  summary: 'Another quote of the same sentence has a source, and this one has none of its own.',
  confidence: 0.88,
  examples: [{ text: '“A monster,” Ana Ruiz said, “and a curse.”', expected: { source: 'Ana Ruiz', cue: 'said' } }],
  attribute({ sentence, at, decided }) {
    for (let index = at - 1; index >= 0; index -= 1) {
      const item = sentence.items[index];
      if (item?.kind !== 'quoted') continue;
      const decision = decided[item.quoted];
      if (decision) return { source: decision.source, cue: decision.cue, sameAs: item.quoted };
    }
    return null;
  },
};
