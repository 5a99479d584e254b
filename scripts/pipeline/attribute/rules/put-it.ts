import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';
import { speechNouns } from '../cues.ts';
import type { Found } from '../attribution-rule.ts';
import type { MentionIndex } from '../source.ts';
import type { Item } from '../../language/outline.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

/** As Ana Ruiz put it, the port is “safe”. */
export const putIt: AttributionRule = {
  id: 'put-it',
  summary:
    '“As … put it” names the source anywhere in the sentence; “was how … put it” and “was …’s verdict” behind the quote.',
  confidence: 0.93,
  examples: [
    {
      text: 'As Ana Ruiz, the harbour master, put it, Obi is out to make the town “an offer it can’t refuse.”',
      expected: { source: 'Ana Ruiz', cue: 'put' },
    },
    { text: '“Nobody came” is how Ana Ruiz put it.', expected: { source: 'Ana Ruiz', cue: 'put' } },
    { text: '“A mess” was Ana Ruiz’s verdict.', expected: { source: 'Ana Ruiz', cue: 'verdict' } },
    { text: '“Nobody came” is how one sailor put it.', expected: null },
    { text: '“A mess” was found in the boat, but Ana Ruiz left.', expected: null },
    { text: 'As Ana Ruiz left, Thomas Becker called it “a mess.”', expected: null },
  ],
  attribute({ sentence, at, mentions }) {
    const { items } = sentence;
    const behind = sourceBehindBe(items, at, mentions);
    if (behind) return behind;
    const longest = 30;
    for (const [index, item] of items.entries()) {
      if (item.lower !== 'as') continue;
      const put = items.findIndex(
        (other, at) => at > index && /^puts?$/u.test(other.lower) && items[at + 1]?.lower === 'it',
      );
      if (put < 0 || put - index > longest) continue;
      const source = sourceStartingAt(items, index + 1, mentions);
      const verb = items[put];
      // “Obi said it was “late,” as Ruiz put it”: the verb before the quote tells whose words they are.
      if (index > at && cuesBetween(items, 0, at).length > 0) continue;
      if (source && verb && source.to <= put) return { source, cue: spanOf(verb) };
    }
    return null;
  },
};

/** “…” is how | Ana Ruiz put it; “…” was | Ruiz’s verdict. */
function sourceBehindBe(items: readonly Item[], at: number, mentions: MentionIndex): Found | null {
  let be = at + 1;
  while (/^(?:,|—|–)$/u.test(items[be]?.text ?? '')) be += 1;
  if (!/^(?:is|was)$/u.test(items[be]?.lower ?? '')) return null;
  if (items[be + 1]?.lower === 'how') {
    const put = items.findIndex(
      (item, index) =>
        index > be && /^(?:puts?|described|summed)$/u.test(item.lower) && items[index + 1]?.lower !== 'off',
    );
    const source = sourceStartingAt(items, be + 2, mentions);
    const verb = items[put];
    return source && items[be + 2]?.lower !== 'one' && verb && source.to <= put ? { source, cue: spanOf(verb) } : null;
  }
  const mention = mentions.byStart.get(items[be + 1]?.start ?? -1);
  const owner = items.findIndex(({ end }) => end === mention?.end);
  const noun = items[owner + 2];
  if (mention?.type !== 'person' || items[owner + 1]?.kind !== 'clitic' || !speechNouns.has(noun?.lower ?? '') || !noun)
    return null;
  return {
    source: { start: mention.start, end: mention.end, kind: 'name', mention, from: be + 1, to: owner + 1 },
    cue: spanOf(noun),
  };
}
