import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../clause.ts';
import { speechNouns } from '../cues.ts';
import type { Source } from '../source.ts';
import { sourceEndingAt } from '../source-ending-at.ts';
import { sourceStartingAt } from '../source-starting-at.ts';
import type { Context } from '../attribution-rule.ts';

const fronted = /^(?:in|on|at|during|with|after|for|through|throughout|by)$/u;

/** Her post: a warning that … “…”; a statement by the ministry … “…” */
export const speechNoun: AttributionRule = {
  id: 'speech-noun',
  summary: 'A noun for something said or written (“her post”, “the statement by …”) has an owner in the sentence.',
  confidence: 0.75,
  examples: [
    {
      text: 'Ana Ruiz wrote home. With her letter came a warning about “the worst storm of the century.”',
      expected: { source: 'her', cue: 'letter' },
    },
    {
      text: 'Ana Ruiz wrote home. The town was stirred by her remark that “the worst is to come.”',
      expected: { source: 'her', cue: 'remark' },
    },
    {
      text: 'Ana Ruiz’s statement, issued at noon, had it as “the worst storm of the century.”',
      expected: { source: 'Ana Ruiz', cue: 'statement' },
    },
  ],
  attribute(context) {
    const { items } = context.sentence;
    // A noun inside what a verb of saying reports belongs to somebody else: “Obi said Ruiz’s claim was …”.
    const [firstCue] = cuesBetween(items, 0, context.at).filter(
      ({ cue }) => cue.kinds.has('say') && cue.form === 'finite',
    );
    // “In her letter, Ruiz wrote that …”: who writes is told by the verb.
    if (firstCue && fronted.test(items[0]?.lower ?? '')) return null;
    for (let index = Math.min(context.at, firstCue?.at ?? context.at) - 1; index > 0; index -= 1) {
      const item = items[index];
      if (item?.kind !== 'word' || !speechNouns.has(item.lower)) continue;
      const owner = ownerOf(context, index);
      if (owner) return { source: owner, cue: spanOf(item) };
    }
    return null;
  },
};

/** How near the quote stands to a noun whose owner is a pronoun. */
const nearest = 3;

function ownerOf({ sentence: { items }, at, mentions }: Context, noun: number): Source | null {
  const after = items[noun + 1];
  if (after?.kind === 'word' && (after.lower === 'by' || after.lower === 'from'))
    return sourceStartingAt(items, noun + 2, mentions);
  for (let index = noun - 1; index >= 0 && index > noun - 4; index -= 1) {
    const item = items[index];
    // “Her post: …”, “her remark that “…””; elsewhere, whose “her” is and whose words follow is anybody’s guess.
    if (item?.kind === 'word' && (item.lower === 'his' || item.lower === 'her')) {
      if (index > 2 && at - noun > nearest) return null;
      return { start: item.start, end: item.end, kind: 'pronoun', mention: null, from: index, to: index + 1 };
    }
    if (item?.kind === 'clitic' && item.lower === "'s") return sourceEndingAt(items, index - 1, mentions);
    if (item?.kind !== 'word') return null;
  }
  return null;
}
