import { cueAt, cuesBetween } from '../attribute/find-cues.ts';
import { speechNouns } from '../attribute/cues.ts';
import type { Item } from '../language/outline.ts';
import type { RejectionContext } from './rejection-rule.ts';
import { determiner, hasMoreWords, isTitleCase } from './names-of-works.ts';
import { wordSet } from '../language/word-set.ts';

export const lowerAt = (items: readonly Item[], at: number): string => {
  const item = items[at];
  return item && item.kind !== 'quoted' ? item.lower : '';
};

export const textAt = ({ sentence: { items }, at }: RejectionContext): string => items[at]?.text ?? '';

/** Whether a reporting verb stands within `reach` words before the stretch. */
export const hasCueBefore = ({ sentence: { items }, at }: RejectionContext, reach: number): boolean =>
  cuesBetween(items, Math.max(0, at - reach), at).some(({ cue }) => cue.kinds.has('say') || cue.kinds.has('judge'));

/** What is said of a work behind its title, not who says the words: “…,” which recalls …, “…,” by Ruiz, told …” */
const describesWork = /^(?:which|that|by|published|based|a|an|starring|featuring|written|directed|where|whose)$/u;

/** Whether a reporting verb stands within `reach` words before the stretch, or right behind it. */
export function hasCueNear(context: RejectionContext, reach: number): boolean {
  if (hasCueBefore(context, reach)) return true;
  const {
    sentence: { items },
    at,
  } = context;
  const after = items[at + 1]?.kind === 'punctuation' ? at + 2 : at + 1;
  if (describesWork.test(lowerAt(items, after))) return false;
  return cuesBetween(items, after, after + 5).some(({ cue }) => cue.kinds.has('say') && cue.form === 'finite');
}

/** Words behind a comma that are never who speaks, unlike “a” and “that”: “…,” by Ruiz, which … */
const neverSubject = /^(?:by|which|starring|featuring|published|based|directed|whose|where)$/u;

/** Whether the quote’s own attribution follows it: “…,” she said. */
export function hasCueAfter({ sentence: { items }, at }: RejectionContext): boolean {
  const isComma = items[at + 1]?.text === ',';
  const closes = /[,?!]['’”]?$/u.test(items[at]?.text ?? '') || isComma;
  if (!closes || neverSubject.test(lowerAt(items, at + (isComma ? 2 : 1)))) return false;
  if (lowerAt(items, at + (isComma ? 2 : 1)) === 'according') return true;
  return cuesBetween(items, at + 1, at + 9).some(
    ({ at: verb, cue }) =>
      cue.kinds.has('say') &&
      cue.form === 'finite' &&
      // “…,” of course, is the musical that tells of the strike.
      !/^(?:that|which)$/u.test(lowerAt(items, verb - 1)),
  );
}

/** How near a participle (“insisting …”) must stand to be about the words, if it follows them. */
const reachOfGerund = 9;
/** In words: a longer quote is speech. */
const mostFragment = 3;

/**
 * Verbs after which the words are what somebody thinks, finds or talks of, though they need not be: “found “evidence””.
 */
const thought = /^(?:find|show|mention|talk|believe|think|feel|fear|worry|doubt|hope|expect|hear|indicate|estimate)$/u;

/** What stands before a bare verb that nobody is the subject of: “to say”, “did not say”. */
const notSubject =
  /^(?:to|not|will|would|can|could|should|shall|may|might|must|let|didn't|don't|doesn't|won't|can't)$/u;

/** Nouns for what somebody said, behind the words: Ruiz’s “low tide” remark. */
const saidThing = wordSet(
  `comment comments remark remarks quip quips jab jabs tweet tweets statement statements claim claims accusation
  accusations insult insults words language tone outburst rant line lines response responses answer answers reply replies`,
);

/** A noun for what is said says so of words this near, or of any behind it where it goes on: “the claim that …”. */
const reachOfNoun = 6;
const goesOn = /^(?:that|to|about|for|is|are|was|were|has|had)$/u;

/** What begins a clause about whoever spoke before it: “…,” said Obi, one of the “big four” pilots. */
const beginsAside = /^(?:who|whose|which|where|one|a|an|the|his|her|their)$/u;

const spoken = /^(?:spoke|talked|warned|complained|boasted)$/u;

/** Before “heard”: who is told something aloud, so that the words are somebody’s. */
const hearing = /^(?:inquest|court|jury|tribunal|trial|inquiry|hearing|committee|panel)$/u;

/** Words that join another clause to the one before the comma, whose verb says nothing of the words in that. */
const joinsClause = /^(?:and|but|or|so|while|who|which|whose|where|that|when|with)$/u;

/**
 * Where what can report the words begins. A clause about the speaker of an earlier quote has its own beginning; the
 * verb before it has its quote already.
 */
function startOfAside({ sentence: { items }, at }: RejectionContext): number {
  const verb = cuesBetween(items, 0, at).findLast(({ cue }) => cue.kinds.has('say') || cue.kinds.has('judge'));
  if (verb?.cue.form !== 'finite') return 0;
  const isTaken = items
    .slice(Math.max(0, verb.at - 6), verb.at)
    .some(({ kind, text }) => kind === 'quoted' && /[,?!]$/u.test(text));
  if (!isTaken) return 0;
  for (let comma = verb.at + 1; comma < at; comma += 1) {
    if (items[comma]?.text === ',' && beginsAside.test(lowerAt(items, comma + 1))) return comma;
  }
  return 0;
}

/** Whether a verb behind the words can report them: a comma and its subject come first (“…, she said”), or “as”. */
function isReportedBehind({ sentence: { items }, at }: RejectionContext, verb: number, isFinite: boolean): boolean {
  for (let from = verb - 1; from >= at; from -= 1) {
    if (/^(?:as|how|what)$/u.test(lowerAt(items, from))) return true;
    const item = items[from];
    const isComma = item?.text === ',' || (item?.kind === 'quoted' && /[,?!]$/u.test(item.text));
    // “…, said Ruiz”, but not “…, offering rides”.
    if (isComma) return (from + 1 < verb || isFinite) && !joinsClause.test(lowerAt(items, from + 1));
  }
  return false;
}

/**
 * Whether somebody says, calls or writes anything in the sentence, or a verb of thought or a noun for something said
 * stands before.
 *
 * @param isCoined the words are part of a name for something: a verb behind them needs a comma to report them
 */
export function hasSpeech(context: RejectionContext, isCoined = false): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (saidThing.has(lowerAt(items, at + 1))) return true;
  const start = startOfAside(context);
  const hasVerb = cuesBetween(items, start, items.length).some(({ at: verb, cue: { kinds, form, lemma } }) => {
    if (form === 'finite' && verb < at && thought.test(lemma)) return lowerAt(items, verb + 1) !== 'up';
    // “Officials say the port is …”: the plural has the form of the bare verb.
    if (form === 'base' && verb < at && kinds.has('say') && !notSubject.test(lowerAt(items, verb - 1))) return true;
    // “reports of the storm”: a plural, and no verb.
    if (lowerAt(items, verb).endsWith('s') && lowerAt(items, verb + 1) === 'of') return false;
    const isNear = form === 'finite' || Math.abs(at - verb) <= reachOfGerund || (form === 'gerund' && verb < at);
    if (!isNear || !(kinds.has('say') || kinds.has('judge'))) return false;
    return !isCoined || verb < at || isReportedBehind(context, verb, form === 'finite');
  });
  if (hasVerb) return true;
  return items.some((item, index) => {
    // “…, an inquest heard”
    if (item.lower === 'heard' && hearing.test(lowerAt(items, index - 1))) return true;
    if (index === at || index < start) return false;
    // Another quote of some length, and no title: the sentence reports speech.
    if (item.kind === 'quoted') return hasMoreWords(item.text, mostFragment) && !isTitleCase(item.text);
    if (index > at) return false;
    // “Ruiz spoke of a “slack” tide”, once; what people speak of is a term.
    if (spoken.test(item.lower) && /^(?:of|about)$/u.test(lowerAt(items, index + 1)) && at - index <= reachOfNoun)
      return true;
    // “Pilots of the Harbour say a …”: a bare verb behind a name, whose subject stands before that.
    if (item.lower === 'say' && item.kind === 'word' && !/^,?$/u.test(lowerAt(items, index - 1)))
      return !notSubject.test(lowerAt(items, index - 1));
    // “a judge determined that …”, “most accepted that …”
    if (lowerAt(items, index + 1) === 'that' && /^\p{Ll}+ed$/u.test(item.lower)) return true;
    // “according to her “slack tide” plan”: the words name the source.
    if (item.lower === 'according') return !isCoined || index < at - 3;
    // “in the words of Ruiz”, “in his own words”
    if (item.lower === 'words' && (lowerAt(items, index + 1) === 'of' || lowerAt(items, index - 1) === 'own'))
      return true;
    const isSpeech = speechNouns.has(item.lower.replace(/s$/u, '')) || item.lower === 'phrase';
    if (!isSpeech) return false;
    // “chants of “Sail!” and “Home!””
    const isList = lowerAt(items, index + 1) === 'of' && items[index + 2]?.kind === 'quoted';
    return isList || at - index <= reachOfNoun || goesOn.test(lowerAt(items, index + 1));
  });
}

/** Whether the stretch is a whole sentence, or stands behind a colon or a reporting verb’s comma. */
export function standsAlone({ sentence: { items }, at }: RejectionContext): boolean {
  const before = lowerAt(items, at - 1);
  if (at === 0 && items.length <= 2) return true;
  if (before === ':') return true;
  return before === ',' && cueAt(items, at - 2) !== null;
}

const chant = /^(?:chant|chants|chanted|chanting|slogan|slogans|cry|cries|shouts|signs?|mantra|refrain|hashtag)$/u;

/** Whether the words are shouted or carried about: “They chanted “Boats Not Fines!”” */
export function isChant(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (/\p{Ll}!$/u.test(textAt(context)) && lowerAt(items, at - 1) !== 'on') return true;
  // “would sign the “Clean Quay Act””: a verb.
  const isVerb = (index: number): boolean => notSubject.test(lowerAt(items, index - 1));
  return [-4, -3, -2, -1, 1, 2].some(
    (offset) =>
      chant.test(lowerAt(items, at + offset)) && !(lowerAt(items, at + offset) === 'sign' && isVerb(at + offset)),
  );
}

/** Nouns and verbs for words that people call out or repeat, capitals or not: “a promise to “Sail Again””. */
const calledOut =
  /^(?:references?|mentions?|promises?|pledges?|vows?|goals?|messages?|calls|cheers?|cheering|catchphrases?|referring|refers)$/u;

/** Whether such a noun or verb stands within four words before the stretch. */
export const isCalledOut = ({ sentence: { items }, at }: RejectionContext): boolean =>
  [1, 2, 3, 4].some((back) => calledOut.test(lowerAt(items, at - back)));

/** Whether the words before are such a noun and “called”, and nothing is called something else. */
export function isCalled({ sentence: { items }, at }: RejectionContext, nouns: ReadonlySet<string>): boolean {
  const called = determiner.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  const noun = /^(?:,|is|was|are|were)$/u.test(lowerAt(items, called - 1)) ? called - 2 : called - 1;
  if (noun < called - 1 && lowerAt(items, at + 1) === 'by') return false;
  const isObject = /^(?:a|an|the)$/u.test(lowerAt(items, at + 1)); // “The firm called “Tom” a liar.”
  return !isObject && /^(?:called|dubbed|named)$/u.test(lowerAt(items, called)) && nouns.has(lowerAt(items, noun));
}
