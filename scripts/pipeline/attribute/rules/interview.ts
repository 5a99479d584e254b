import type { Sentence } from '../../language/outline.ts';
import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import type { Mention } from '../../people/entity.ts';
import type { MentionIndex } from '../source.ts';

/** Q: … ¶ A: … */
export const interview: AttributionRule = {
  id: 'interview',
  summary: 'The quote is an answer (“A:”) of an interview, whose introduction is about one person.',
  // Estimated: the annotated articles have no such interview.
  confidence: 0.92,
  examples: [
    {
      text: 'Ana Ruiz sails at noon. She met Thomas Becker in Porto.\n\nQ: Is it late?\n\nA: It is open.\n\nQ: Open?\n\nA: Yes.',
      expected: { source: 'A', cue: ':' },
    },
    {
      text: 'Ana Ruiz sails at noon. Thomas Becker stays.\n\nQ: Is it late?\n\nA: It is open.\n\nQ: Open?\n\nA: Yes.',
      expected: null,
    },
  ],
  attribute({ sentence, sentences, at, mentions }) {
    const [label, colon] = sentence.items;
    if (at !== 2 || !label || !/^(?:A|Answer)$/u.test(label.text) || colon?.text !== ':') return null;
    const mention = interviewee(sentences, mentions);
    return mention && { source: { ...spanOf(label), kind: 'name', mention, from: 0, to: 1 }, cue: spanOf(colon) };
  },
};

/** Sentences; what goes on longer before its first question is no introduction. */
const longestIntroduction = 20;

/** Who alone is named in full before the first question, but for whom they “spoke to” or met “with”. */
function interviewee(sentences: readonly Sentence[], mentions: MentionIndex): Mention | null {
  const people = new Map<number, Mention>();
  const free = new Map<number, Mention>();
  for (const { index, items } of sentences) {
    if (index > longestIntroduction) return null;
    if (/^(?:Q|Question)$/u.test(items[0]?.text ?? '') && items[1]?.text === ':') break;
    for (const [at, { start }] of items.entries()) {
      const mention = mentions.byStart.get(start);
      if (mention?.type !== 'person' || mention.form !== 'full') continue;
      people.set(mention.entity, mention);
      if (!/^(?:to|with|by|met|told)$/u.test(items[at - 1]?.lower ?? '')) free.set(mention.entity, mention);
    }
  }
  const candidates = people.size === 1 ? people : free;
  return candidates.size === 1 ? ([...candidates.values()][0] ?? null) : null;
}
