import { spanOf, type AttributionRule } from '../attribution-rule.ts';

/** “…” — Ana Ruiz */
export const dashCredit: AttributionRule = {
  id: 'dash-credit',
  summary: 'A dash and a name follow the quote, and nothing else.',
  confidence: 0.92,
  examples: [{ text: 'Ana Ruiz came. “We open at noon.” — Ana Ruiz', expected: { source: 'Ana Ruiz', cue: '—' } }],
  attribute({ sentence, at, mentions }) {
    const dash = sentence.items[at + 1];
    const first = sentence.items[at + 2];
    if (!dash || !first || !/^(?:—|–|--|-)$/u.test(dash.text)) return null;
    const mention = mentions.byStart.get(first.start);
    if (!mention) return null;
    const after = sentence.items.find(({ start }) => start >= mention.end);
    if (after && !/^[,.(]$/u.test(after.text)) return null;
    return {
      source: { start: mention.start, end: mention.end, kind: 'name', mention, from: at + 2, to: at + 3 },
      cue: spanOf(dash),
    };
  },
};
