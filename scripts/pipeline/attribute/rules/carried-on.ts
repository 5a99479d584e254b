import type { AttributionRule } from '../attribution-rule.ts';

/** “…,” Ruiz said. “…” */
export const carriedOn: AttributionRule = {
  id: 'carried-on',
  summary: 'The quote is a sentence of its own and follows, in its paragraph, a quote whose source is known.',
  confidence: 0.93,
  examples: [
    { text: '“It works,” Ana Ruiz said. “We open at noon.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    { text: '“It works,” Ana Ruiz said. The rain fell. “Open” was the sign on the door.', expected: null },
  ],
  attribute({ sentence, sentences, at, decided }) {
    if (at !== 0) return null;
    // Up to two sentences of the article’s own voice may stand between.
    for (let back = 1; back <= 3; back += 1) {
      const previous = sentences[sentence.index - back];
      if (previous?.block !== sentence.block) return null;
      const quoted = previous.items.findLast((item) => item.kind === 'quoted');
      if (quoted?.kind !== 'quoted') {
        if (sentence.items.length > 2) return null;
        continue;
      }
      const decision = decided[quoted.quoted];
      return decision ? { source: decision.source, cue: decision.cue, sameAs: quoted.quoted } : null;
    }
    return null;
  },
};
