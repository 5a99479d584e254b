import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import { cuesBetween, mainSubject, subjectOf } from '../clause.ts';

/** Ruiz described the night. ¶ “…” */
export const paragraphBefore: AttributionRule = {
  id: 'paragraph-before',
  summary: 'The quote is a paragraph of its own and goes on from the paragraph before.',
  confidence: 0.8,
  examples: [
    { text: '“It works,” Ana Ruiz said.\n\n“We open at noon.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    { text: 'Ana Ruiz described the night.\n\n“We were lost.”', expected: { source: 'Ana Ruiz', cue: 'described' } },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    if (at !== 0 || sentence.items.some((item) => item.kind === 'word' && item.lower.length > 0 && sentence.items.length > 3)) return null;
    if (sentences[sentence.index - 1]?.block === sentence.block) return null;
    const before = sentences.filter(({ block }) => block === sentence.block - 1);
    const last = before.at(-1);
    if (!last) return null;
    for (const { items } of before.toReversed()) {
      const quoted = items.findLast((item) => item.kind === 'quoted');
      if (quoted?.kind === 'quoted') {
        const decision = decided[quoted.quoted];
        if (decision) return { source: decision.source, cue: decision.cue, sameAs: quoted.quoted };
        break;
      }
    }
    for (const cue of cuesBetween(last.items, 0, last.items.length).reverse()) {
      const source = subjectOf(last.items, cue, mentions);
      const item = last.items[cue.at];
      if (source && item && source.kind !== 'relative') return { source, cue: spanOf(item) };
    }
    const subject = mainSubject(last.items, last.items.length, mentions);
    return subject && subject.kind !== 'nominal' ? { source: subject, cue: null } : null;
  },
};
