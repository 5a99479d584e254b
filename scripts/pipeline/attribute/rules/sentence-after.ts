import type { AttributionRule } from '../attribution-rule.ts';
import { cueAfter } from './cue-after.ts';

/** “…” “…,” Ruiz said. */
export const sentenceAfter: AttributionRule = {
  id: 'sentence-after',
  summary: 'The quote begins its paragraph, and the next quote in it says whose words they are.',
  confidence: 0.88,
  examples: [
    { text: '“It works.” “We open at noon,” Ana Ruiz said.', quote: 0, expected: { source: 'Ana Ruiz', cue: 'said' } },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    if (at !== 0 || sentence.items.length > 2) return null;
    const next = sentences[sentence.index + 1];
    if (next?.block !== sentence.block) return null;
    const quoted = next.items.findIndex(({ kind }) => kind === 'quoted');
    if (quoted !== 0) return null;
    return cueAfter.attribute({ sentences, sentence: next, at: quoted, mentions, decided });
  },
};
