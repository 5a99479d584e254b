import type { AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';

/** “…,” Ruiz said. Becker “misspoke.” */
export const goesOn: AttributionRule = {
  id: 'goes-on',
  summary: 'A sentence that reports nothing itself has words between marks, and follows a quote whose source is known.',
  confidence: 0.8,
  examples: [
    {
      text: '“It works,” Ana Ruiz said. Thomas Becker “kind of misspoke.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: '“It works,” Ana Ruiz said. The record showed “a thousand ships.”',
      expected: null,
    },
    { text: '“It works,” Ana Ruiz said. Her deputy had another word: “Late.”', expected: null },
    {
      text: '“It works,” Ana Ruiz said. The rain fell. Thomas Becker “kind of misspoke.”',
      expected: null,
    },
  ],
  attribute({ sentence, sentences, at, decided }) {
    const { items, block } = sentence;
    // “Her deputy had another word: | “late””: a colon opens the words of whom its own sentence is about.
    if (items[at - 1]?.text === ':') return null;
    const previous = sentences[sentence.index - 1];
    if (previous?.block !== block) return null;
    const isReport = cuesBetween(items, 0, items.length).some(
      ({ cue: { kinds, lemma } }) =>
        kinds.has('say') || kinds.has('judge') || /^(?:indicate|show|cite|quote|detail|use|invoke)$/u.test(lemma),
    );
    if (isReport) return null;
    const quoted = previous.items.findLast((item) => item.kind === 'quoted');
    const decision = quoted?.kind === 'quoted' ? decided[quoted.quoted] : undefined;
    if (!decision || quoted?.kind !== 'quoted') return null;
    return { source: decision.source, cue: decision.cue, sameAs: quoted.quoted };
  },
};
