import type { AttributionRule } from '../attribution-rule.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

/** According to Ana Ruiz, the port is “safe”. */
export const accordingTo: AttributionRule = {
  id: 'according-to',
  summary: '“According to” or “in the words of” names the source anywhere in the sentence.',
  confidence: 0.93,
  examples: [
    {
      text: 'According to Ana Ruiz, the port is “safe and sound.”',
      expected: { source: 'Ana Ruiz', cue: 'According to' },
    },
    {
      text: 'The port is “safe and sound,” according to a spokesman.',
      expected: { source: 'a spokesman', cue: 'according to' },
    },
  ],
  attribute({ sentence, mentions }) {
    const { items } = sentence;
    for (const [index, item] of items.entries()) {
      const to = items[index + 1];
      if (item.kind !== 'word' || to?.kind !== 'word') continue;
      const isPhrase =
        (item.lower === 'according' && to.lower === 'to') ||
        (item.lower === 'words' && to.lower === 'of') ||
        (item.lower === 'quoting' && to.lower !== 'the');
      if (!isPhrase) continue;
      const source = sourceStartingAt(items, item.lower === 'quoting' ? index + 1 : index + 2, mentions);
      if (source) return { source, cue: { start: item.start, end: item.lower === 'quoting' ? item.end : to.end } };
    }
    return null;
  },
};
