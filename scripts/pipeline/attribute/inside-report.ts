import type { Item } from '../language/outline.ts';
import { cueAt, cuesBetween, type CueAt } from './find-cues.ts';
import { subjectOf } from './subject-of.ts';
import type { MentionIndex, Source } from './source.ts';
import { sourceStartingAt } from './source-starting-at.ts';

/**
 * Whether somebody reports the clause of this verb: what stands in “Ruiz said Obi favours a “strong hand”” is Ruiz’s,
 * as it is where Obi “calls” or “is calling” in her report. Only “Ruiz said Obi said “…”” has Obi’s words.
 */
export function isInsideReport(
  items: readonly Item[],
  { at, cue }: CueAt,
  source: Source,
  mentions: MentionIndex,
  from = 0,
): boolean {
  const before = items[source.from - 1];
  const isSaid = cue.kinds.has('say');
  // “Ruiz left, saying that she would | address the “gap””
  if (
    !isSaid &&
    cuesBetween(items, source.to, at).some(
      (other) =>
        /^(?:saying|adding|telling|writing|said|says|told|added)$/u.test(items[other.at]?.lower ?? '') &&
        // “Ruiz, who is writing a book, | called …”
        !/^(?:is|was|are|were|be|been)$/u.test(items[other.at - 1]?.lower ?? ''),
    )
  )
    return true;
  // “Ruiz said it was “late” and that she | …”
  if (before?.lower === 'that' && /^(?:and|but)$/u.test(items[source.from - 2]?.lower ?? '')) return true;
  // “Ruiz left, a man yelled “…””; “Ruiz said as a man yelled “…””; “what Obi calls “…””
  if (source.from > at || before?.text === ',' || /^(?:what|which|who|whom|but|when|where)$/u.test(before?.lower ?? ''))
    return false;
  if (isSaid && /^(?:as|while|before|after)$/u.test(before?.lower ?? '')) return false;
  // “Ruiz said the crew had been | responding”
  const isProgressive = cue.form === 'gerund' && /^(?:been|being)$/u.test(items[at - 1]?.lower ?? '');
  // “Ruiz hit back, saying the board should | ponder …”: what somebody ought to say
  const isWished =
    cue.form === 'base' && /^(?:should|must|would|could|can|might|may|will)$/u.test(items[at - 1]?.lower ?? '');
  const isTold = !isProgressive && !isWished && !isThatClause(items, source, cue.lemma);
  if (isSaid && !cue.kinds.has('judge') && source.kind === 'name' && isTold) return false;
  for (let index = source.from - 1; index >= from; index -= 1) {
    if (/^[;:]$/u.test(items[index]?.text ?? '')) return false;
    const outer = cueAt(items, index);
    // “…,” said | Ruiz and called: the verb has its own quote, and this subject.
    if (outer && items[index - 1]?.kind === 'quoted' && index === source.from - 1) continue;
    if (!outer?.cue.kinds.has('say') || outer.cue.form === 'base') continue;
    if (/^(?:said|says|told)$/u.test(items[index]?.lower ?? '') || subjectOf(items, outer, mentions)) return true;
  }
  return false;
}

/** “Ruiz said that Obi begged for the port”: a clause with a verb of speech that is no plain “said” itself. */
const isThatClause = (items: readonly Item[], { from }: Source, lemma: string): boolean =>
  items[from - 1]?.lower === 'that' &&
  !/^(?:say|tell|write|ask|tweet|call|add|state|declare|reply|answer)$/u.test(lemma);

/**
 * “After Ruiz asked about the port, Obi grew “angry””: whether the verb stands in a subordinate clause at the start of
 * the sentence, and another subject behind its comma.
 */
export function endsFrontedClause(items: readonly Item[], verb: number, at: number, mentions: MentionIndex): boolean {
  if (!/^(?:after|when|while|as|because|although|though|if|once|since)$/u.test(items[0]?.lower ?? '')) return false;
  const comma = items.findIndex((item, index) => index > verb && index < at && item.text === ',');
  if (comma < 0 || cuesBetween(items, comma + 1, at).length > 0) return false;
  const source = sourceStartingAt(items, comma + 1, mentions);
  // A nominal runs on to its verb: “the pilots grew”.
  return source !== null && (source.to < at || (source.kind === 'nominal' && at - source.from > 2));
}
