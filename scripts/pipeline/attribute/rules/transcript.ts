import { spanOf, type AttributionRule } from '../attribution-rule.ts';

/** “SMITH: …”, “Ruiz: “…””: the label of a transcript line. */
export const transcript: AttributionRule = {
  id: 'transcript',
  summary: 'The quote follows a name and a colon at the start of its line, as in a transcript.',
  confidence: 0.95,
  examples: [
    { text: 'Ana Ruiz: “We open at noon.”', expected: { source: 'Ana Ruiz', cue: ':' } },
    { text: 'Ana Ruiz (Porto) (Lab): “We open at noon.”', expected: { source: 'Ana Ruiz', cue: ':' } },
    { text: 'The plan: “We open at noon.”', expected: null },
  ],
  attribute({ sentence, at, mentions }) {
    const colon = sentence.items[at - 1];
    const first = sentence.items[0];
    if (colon?.text !== ':' || !first) return null;
    const mention = mentions.byStart.get(first.start);
    // “Ana Ruiz (Porto) (Lab):”
    let end = at - 2;
    while (sentence.items[end]?.text === ')')
      end = sentence.items.slice(0, end).findLastIndex(({ text }) => text === '(') - 1;
    const last = sentence.items[end];
    if (!mention || mention.end !== last?.end) return null;
    return {
      source: { start: mention.start, end: mention.end, kind: 'name', mention, from: 0, to: at - 1 },
      cue: spanOf(colon),
    };
  },
};
