import type { Span } from '../../../src/schema/span.ts';
import { isDemonym } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { cueOf, phrasalCueOf, speechNouns, type Cue } from './cues.ts';
import { isBetween, isNounLike } from './word-classes.ts';

/** A reporting verb in a sentence. */
export interface CueAt {
  /** Index of its item in the sentence. */
  readonly at: number;
  readonly cue: Cue;
  readonly span: Span;
}

const nounBefore =
  /^(?:the|a|an|his|her|its|their|our|your|my|this|that|these|those|of|in|by|with|for|from|such|any|no|some|new|recent|latest|false|public|official|own)$/u;
const modal =
  /^(?:to|will|would|can|could|should|shall|may|might|must|did|do|does|didn't|don't|doesn't|didn’t|not|let|i|we|you|they|who|people|critics|officials|sources|experts)$/u;

/** Before a word in “-s” these make it a plural noun: “two volunteers”, “grants to states”. */
const pluralBefore =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|most|all|both|to|on|at|about|against|among|between|across|over|under|than)$/u;
/** Behind a word these make it a noun: “states can”, “his showing will”. */
const verbBehind = /^(?:can|will|would|could|should|must|may|might|is|are|was|were|has|have|had|do|did|does)$/u;
/** Words in “-s” that are no plural subject of a verb without ending: “gives credit”, “a famous demand”. */
const noPlural = /^(?:gives?|takes|gets|makes|deserves|needs|wants|keeps|claims|\p{L}+(?:ous|us|is))$/u;

const wishes =
  /^(?:needs?|needed|ought|wants?|wanted|have|has|had|able|going|likes?|liked|loves?|loved|learn|learns|learned|learnt|how)$/u;

/** The reporting verb at `at`, or null where the word is none, or is a noun here (“his claims”, “the report”). */
export function cueAt(items: readonly Item[], at: number): CueAt | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  const cue = phrasalCueOf(item.lower, items[at + 1]?.lower ?? '') ?? cueOf(item.lower);
  if (!cue || (/^\p{Lu}/u.test(item.text) && at > 0 && items[at - 1]?.kind !== 'quoted' && cue.form !== 'gerund'))
    return null;
  // “people needed to | read “the book””; but “the sign was changed to read “Closed””, “she went on to read”
  if (item.lower === 'read' && items[at - 1]?.lower === 'to' && wishes.test(items[at - 2]?.lower ?? '')) return null;
  // “… to return, given he “has unfinished business””
  if (item.lower === 'given' && /^(?:that|how|he|she|they|it|the|his|her)$/u.test(items[at + 1]?.lower ?? ''))
    return null;
  const before = items[at - 1];
  const isSaid = item.lower === 'said' || item.lower === 'says' || item.lower === 'wrote' || item.lower === 'told';
  if (!isSaid) {
    if (before?.kind === 'clitic' && before.lower === "'s" && cue.form !== 'gerund') return null;
    if (
      before?.kind === 'word' &&
      nounBefore.test(before.lower) &&
      // “by warning that …”
      !(cue.form === 'gerund' && /^(?:by|after|before|in|with)$/u.test(before.lower)) &&
      !(before.lower === 'that' || before.lower === 'this')
    )
      return null;
    // “in no uncertain terms”
    if (item.lower === 'terms' && before?.kind === 'word' && /^\p{Ll}/u.test(before.text)) return null;
    // “her recovered emails”, “his latest claims”
    const owner = items[at - 2];
    const isPlural = item.lower.endsWith('s') && speechNouns.has(item.lower.slice(0, -1));
    if (isPlural && owner?.kind === 'word' && /^(?:his|her|their|its|my|our|your)$/u.test(owner.lower)) return null;
    // “that states can pass such laws”
    if ((isPlural || item.lower === 'states') && before?.kind === 'word' && before.lower === 'that') return null;
    const isNounHere =
      before?.kind === 'word' && (pluralBefore.test(before.lower) || (isDemonym(before.lower) && at > 1));
    if (cue.form === 'finite' && /[^s]s$/u.test(item.lower) && isNounHere) return null;
    // But “the port she claims will be “safe””: behind a name or a pronoun it is a verb.
    const isBehindNoun =
      before?.kind === 'clitic' || (/[^s]s$/u.test(item.lower) && isNounLike(before) && !/^\p{Lu}/u.test(before.text));
    if (isBehindNoun && verbBehind.test(items[at + 1]?.lower ?? '')) return null;
    // “and early reports suggest”: the noun is the subject of the verb behind it.
    if (isPlural && /^(?:say|suggest|indicate|claim|allege|insist)$/u.test(items[at + 1]?.lower ?? '')) return null;
    // “… said it had sorted 22 Ruiz emails”
    if (isPlural && items.slice(0, at).some(({ text }) => text === 'said' || text === 'says')) return null;
    if (cue.form === 'base') {
      if (before?.kind !== 'word') return null;
      const isPluralSubject = plural.test(before.lower) && !noPlural.test(before.lower);
      const isCollective = cue.lemma === 'say' && collective.test(before.lower);
      if (
        !modal.test(before.lower) &&
        !isPluralSubject &&
        !isCollective &&
        !isBetween(before) &&
        !isBehindPlural(items, at)
      )
        return null;
    }
  }
  return { at, cue, span: { start: item.start, end: item.end } };
}

/** “Pilots of the valley | say it is late”: whether a plural noun with a phrase behind it is the subject of `at`. */
function isBehindPlural(items: readonly Item[], at: number): boolean {
  // Others are nouns as often: “messages of hope echo”, “calls to the port demand”.
  if (!/^(?:say|insist|argue|warn|complain|contend|believe|describe)$/u.test(items[at]?.lower ?? '')) return false;
  const longest = 6;
  for (let index = at - 1; index > at - longest; index -= 1) {
    const item = items[index];
    if (item?.kind !== 'word' || cueOf(item.lower)?.form === 'finite') return false;
    if (!/^(?:of|in|from|at|across|around|near|along|on|with|for)$/u.test(item.lower)) continue;
    const noun = items[index - 1]?.lower ?? '';
    return /^(?:people|police|women|men|children)$/u.test(noun) || (plural.test(noun) && !noPlural.test(noun));
  }
  return false;
}

/** “The council | say”: nouns for several people, which British papers give a plural verb. */
const collective =
  /^(?:opposition|council|police|gardaí|family|club|party|government|company|firm|team|crew|staff|union|board|committee|couple|public|press|majority|group|charity|jury|band|office|force|service|trust|department|authority|parish|clergy)$/u;

const plural = /[^s]s$/u;

/** The reporting verbs between two positions, in order. */
export function cuesBetween(items: readonly Item[], from: number, to: number): CueAt[] {
  const found: CueAt[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, items.length); at += 1) {
    const cue = cueAt(items, at);
    if (cue) found.push(cue);
  }
  return found;
}
