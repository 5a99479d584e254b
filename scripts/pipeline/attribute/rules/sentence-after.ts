import type { Item } from '../../language/outline.ts';
import type { AttributionRule, Found } from '../attribution-rule.ts';
import { cueAt } from '../find-cues.ts';
import type { MentionIndex } from '../source.ts';
import { sourceStartingAt } from '../source-starting-at.ts';
import { paragraphBefore } from './paragraph-before.ts';
import { whoseWords } from '../response-from.ts';
import { cueAfter } from './cue-after.ts';

/** “…” “…,” Ruiz said. */
export const sentenceAfter: AttributionRule = {
  id: 'sentence-after',
  summary: 'The quote begins its paragraph, and the next quote in it says whose words they are.',
  confidence: 0.88,
  examples: [
    {
      text: '“It works.”\n\nThat was the verdict of Ana Ruiz on Monday.',
      expected: { source: 'Ana Ruiz', cue: 'verdict' },
    },
    {
      text: '“It works.”\n\nSo said Ana Ruiz on Monday of the port.',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: '“It works.”\n\n“We open at noon,” Ana Ruiz said.',
      quote: 0,
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    { text: '“It works.” “We open at noon,” Ana Ruiz said.', quote: 0, expected: { source: 'Ana Ruiz', cue: 'said' } },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    if (at !== 0 || sentence.items.length > 2) return null;
    const next = sentences[sentence.index + 1];
    if (!next || next.block > sentence.block + 1) return null;
    const isApart = next.block !== sentence.block;
    if (isApart && paragraphBefore.attribute({ sentence, sentences, at, mentions, decided })) return null;
    const named = whoseWords(next.items, mentions) ?? soSaid(next.items, mentions);
    if (named) return named;
    const quoted = next.items.findIndex(({ kind }) => kind === 'quoted');
    if (quoted !== 0) return null;
    return cueAfter.attribute({ sentences, sentence: next, at: quoted, mentions, decided });
  },
};

/** “…” ¶ So said | Ana Ruiz on Monday. */
function soSaid(items: readonly Item[], mentions: MentionIndex): Found | null {
  const verb = items[0]?.lower === 'so' ? cueAt(items, 1) : null;
  const source = verb?.cue.form === 'finite' && verb.cue.kinds.has('say') ? sourceStartingAt(items, 2, mentions) : null;
  return verb && source?.mention ? { source, cue: verb.span } : null;
}
