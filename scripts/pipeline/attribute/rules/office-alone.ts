import type { AttributionRule } from '../attribution-rule.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

/** “…,” harbour master Ana Ruiz. */
export const officeAlone: AttributionRule = {
  id: 'office-alone',
  summary: 'The quote ends with a comma, and a name with its office ends the sentence: the verb was forgotten.',
  // Not measured: the benchmark has none.
  confidence: 0.85,
  examples: [
    { text: '“We open at noon,” the harbour master Ana Ruiz.', expected: { source: 'Ana Ruiz', cue: null } },
    { text: 'It is “a port for all,” Ana Ruiz.', expected: null },
    { text: '“We open at noon,” Ana Ruiz.', expected: null },
  ],
  attribute({ sentence: { items }, at, mentions }) {
    if (at > 0 || !/,["'’”]*$/u.test(items[at]?.text ?? '')) return null;
    const source = sourceStartingAt(items, at + 1, mentions);
    if (source?.mention?.type !== 'person' || source.start === items[source.from]?.start) return null;
    const isAll = items.slice(source.to).every(({ kind, text }) => kind === 'punctuation' && text === '.');
    return isAll ? { source, cue: null } : null;
  },
};
