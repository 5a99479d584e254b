import type { AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';
import { mainSubject } from '../main-subject.ts';
import { subjectOf } from '../subject-of.ts';
import { isInsideReport } from '../inside-report.ts';

/** Ruiz described the night. ¶ “…” */
export const paragraphBefore: AttributionRule = {
  id: 'paragraph-before',
  summary: 'The quote is a paragraph of its own and goes on from the paragraph before.',
  confidence: 0.82,
  examples: [
    { text: '“It works,” Ana Ruiz said.\n\n“We open at noon.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    { text: 'Ana Ruiz described the night.\n\n“We were lost.”', expected: { source: 'Ana Ruiz', cue: 'described' } },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    if (at !== 0 || (sentence.items.length > 3 && sentence.items.some(({ kind }) => kind === 'word'))) return null;
    const last = sentences[sentence.index - 1];
    if (last?.block !== sentence.block - 1) return null;
    for (let index = last.index; sentences[index]?.block === last.block; index -= 1) {
      const items = sentences[index]?.items ?? [];
      const quoted = items.findLast((item) => item.kind === 'quoted');
      if (quoted?.kind === 'quoted') {
        const decision = decided[quoted.quoted];
        if (decision) return { source: decision.source, cue: decision.cue, sameAs: quoted.quoted };
        break;
      }
    }
    for (const cue of cuesBetween(last.items, 0, last.items.length).reverse()) {
      if (!cue.cue.kinds.has('say') && !cue.cue.kinds.has('judge')) continue;
      const source = subjectOf(last.items, cue, mentions);
      if (source && isInsideReport(last.items, cue, source, mentions)) continue;
      if (source && source.kind !== 'relative') return { source, cue: cue.span };
    }
    const subject = mainSubject(last.items, last.items.length, mentions);
    return subject && subject.kind !== 'nominal' ? { source: subject, cue: null } : null;
  },
};
