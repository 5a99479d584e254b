import type { Item } from '../../language/outline.ts';
import { spanOf, type AttributionRule, type Found } from '../attribution-rule.ts';
import type { MentionIndex } from '../source.ts';

/** “…” — Ana Ruiz */
export const dashCredit: AttributionRule = {
  id: 'dash-credit',
  summary: 'A dash and a name follow the quote, in its line or in one of their own, and nothing else.',
  confidence: 0.95,
  examples: [
    { text: 'Ana Ruiz came. “We open at noon.” — Ana Ruiz', expected: { source: 'Ana Ruiz', cue: '—' } },
    { text: 'Ana Ruiz came.\n\n“We open at noon.”\n\n— Ana Ruiz', expected: { source: 'Ana Ruiz', cue: '—' } },
  ],
  attribute({ sentence, sentences, at, mentions }) {
    if (at < sentence.items.length - 1) return creditAt(sentence.items, at + 1, mentions);
    const next = sentences[sentence.index + 1];
    return next && next.block > sentence.block ? creditAt(next.items, 0, mentions) : null;
  },
};

/** The credit whose dash stands at `at`. */
function creditAt(items: readonly Item[], at: number, mentions: MentionIndex): Found | null {
  const dash = items[at];
  const first = items[at + 1];
  if (!dash || !first || !/^(?:—|–|--|-)$/u.test(dash.text)) return null;
  const mention = mentions.byStart.get(first.start);
  if (!mention) return null;
  const after = items.find(({ start }) => start >= mention.end);
  if (after && !/^[,.(]$/u.test(after.text)) return null;
  return {
    source: { start: mention.start, end: mention.end, kind: 'name', mention, from: at + 1, to: at + 2 },
    cue: spanOf(dash),
  };
}
