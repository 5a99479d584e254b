import type { Item } from '../../language/outline.ts';
import type { Mention } from '../../people/entity.ts';
import { spanOf, type AttributionRule, type Context, type Found } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';
import { speechNouns } from '../cues.ts';
import type { MentionIndex, Source } from '../source.ts';
import { sourceEndingAt } from '../source-ending-at.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

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
      text: 'Thomas Becker called Ana Ruiz’s claim that the port was “safe” absurd.',
      expected: { source: 'Ana Ruiz', cue: 'claim' },
    },
    { text: 'Thomas Becker called Ana Ruiz’s remarks on the port “new” and “bizarre.”', expected: null },
    {
      text: 'The paper seized on Ana Ruiz’s false claim of “a thousand storms.”',
      expected: { source: 'Ana Ruiz', cue: 'claim' },
    },
    {
      text: 'Ana Ruiz’s statement, issued at noon, had it as “the worst storm of the century.”',
      expected: { source: 'Ana Ruiz', cue: 'statement' },
    },
  ],
  attribute(context) {
    const { items } = context.sentence;
    const near = nearNoun(context);
    if (near) return near;
    // A noun inside what a verb of saying reports belongs to somebody else: “Obi said Ruiz’s claim was …”.
    const [firstCue] = cuesBetween(items, 0, context.at).filter(
      ({ cue }) => cue.kinds.has('say') && cue.form === 'finite',
    );
    // “In her letter, Ruiz wrote that …”: who writes is told by the verb.
    const isSaid = cuesBetween(items, 0, context.at).some(({ cue }) => cue.kinds.has('say') && cue.form !== 'base');
    if (isSaid && fronted.test(items[0]?.lower ?? '')) return null;
    // “Ruiz called Obi’s remark on the port “new” and “bizarre””: her words about his.
    const judged = cuesBetween(items, 0, context.at).find(({ cue }) => cue.kinds.has('judge') && cue.form === 'finite');
    const first = Math.min(context.at, firstCue?.at ?? context.at, judged?.at ?? context.at);
    for (let index = first - 1; index > 0; index -= 1) {
      const item = items[index];
      if (item?.kind !== 'word' || !speechNouns.has(item.lower)) continue;
      const owner = ownerOf(context, index);
      if (owner) return { source: owner, cue: spanOf(item) };
    }
    return null;
  },
};

/**
 * “Ruiz’s claim of a “right””, “Ruiz’s claim that the port is “safe””: the noun that leads straight to the quote, with
 * its named owner.
 */
export function nearNoun({ sentence: { items }, at, mentions }: Context): Found | null {
  for (let index = at - 1; index > 0 && index >= at - reachOfClause; index -= 1) {
    const item = items[index];
    if (item?.kind !== 'word') return null;
    if (!speechNouns.has(item.lower)) continue;
    const between = items.slice(index + 1, at);
    const [lead, ...rest] = between;
    const isClause = lead?.lower === 'that' && cuesBetween(items, index + 1, at).length === 0;
    const isPhrase =
      /^(?:of|to|for|about)$/u.test(lead?.lower ?? '') && rest.every(({ lower }) => /^(?:an?|the|be)$/u.test(lower));
    if (between.length > 0 && !isClause && !isPhrase) return null;
    // “Ruiz said Obi’s claim that the port is “safe” was new”: words she passes on.
    if (items.slice(0, index).some(({ lower }) => reported.test(lower))) return null;
    const owner = namedOwner(items, index, mentions);
    return owner && { source: owner, cue: spanOf(item) };
  }
  return null;
}

/** “dismissed Ruiz’s | “late” remarks”, “mocked her | “late” warning”: the owner before the quote of a noun behind it. */
export function ownerAround(items: readonly Item[], at: number, mentions: MentionIndex): Found | null {
  const noun = items[at + 1];
  const before = items[at - 1];
  if (noun?.kind !== 'word' || !speechNouns.has(noun.lower)) return null;
  if (/^(?:his|her)$/u.test(before?.lower ?? '') && before)
    return {
      source: { start: before.start, end: before.end, kind: 'pronoun', mention: null, from: at - 1, to: at },
      cue: spanOf(noun),
    };
  const mention = before?.lower === "'s" ? mentions.byEnd.get(items[at - 2]?.end ?? -1) : undefined;
  return mention?.type === 'person' ? { source: owning(mention, at - 1), cue: spanOf(noun) } : null;
}

const reachOfClause = 8;
const reported = /^(?:said|says|told|tells|wrote|writes|added|adds|noted|argued)$/u;

/** The person whose name stands with “’s” before the noun, at most two words between: “Ruiz’s first public claim”. */
function namedOwner(items: readonly Item[], noun: number, mentions: MentionIndex): Source | null {
  const clitic = items.findLastIndex(({ kind }, index) => index < noun && kind !== 'word');
  if (items[clitic]?.lower !== "'s" || noun - clitic > 3) return null;
  const mention = mentions.byEnd.get(items[clitic - 1]?.end ?? -1);
  return mention?.type === 'person' ? owning(mention, clitic) : null;
}

/** The owner whose name ends at the clitic `to`. */
const owning = (mention: Mention, to: number): Source => ({
  start: mention.start,
  end: mention.end,
  kind: 'name',
  mention,
  from: to - 1,
  to,
});

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
    if (item?.kind === 'clitic' && item.lower === "'s") {
      const mention = mentions.byEnd.get(items[index - 1]?.end ?? -1);
      return mention ? owning(mention, index) : sourceEndingAt(items, index - 1, mentions);
    }
    if (item?.kind !== 'word') return null;
  }
  return null;
}
