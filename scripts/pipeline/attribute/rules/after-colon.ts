import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import { mainSubject } from '../main-subject.ts';

/** Ruiz had one answer: “…” */
export const afterColon: AttributionRule = {
  id: 'after-colon',
  summary: 'A colon opens the quote, and the sentence before the colon has a subject.',
  confidence: 0.92,
  examples: [
    { text: 'Ana Ruiz had one answer for the council: “No.”', expected: { source: 'Ana Ruiz', cue: null } },
    { text: 'Ana Ruiz’s response was: “No.”', expected: { source: 'Ana Ruiz', cue: null } },
    { text: 'It ended as it began: “Closed.”', expected: null },
  ],
  attribute({ sentence, sentences, at, mentions }) {
    const { items } = sentence;
    const colon = items[at - 1];
    if (colon?.text === ':') {
      const source = mainSubject(items, at - 1, mentions);
      return source && source.kind !== 'relative' ? { source, cue: null } : null;
    }
    // The colon may end the paragraph before, with the quote standing alone in its own.
    const previous = sentences[sentence.index - 1];
    const last = previous?.items.at(-1);
    if (at !== 0 || !previous || last?.text !== ':') return null;
    const source = mainSubject(previous.items, previous.items.length - 1, mentions);
    return source ? { source, cue: spanOf(last) } : null;
  },
};
