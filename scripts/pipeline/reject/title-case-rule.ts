import { cueAt, cuesBetween } from '../attribute/find-cues.ts';
import { cueOf, speechNouns } from '../attribute/cues.ts';
import { isNounLike } from '../attribute/word-classes.ts';
import type { Sentence } from '../language/outline.ts';
import { foldTitle, type RejectionContext, type RejectionRule } from './rejection-rule.ts';
import {
  hasCueAfter,
  hasCueBefore,
  hasCueNear,
  hasSpeech,
  isCalledOut,
  isChant,
  lowerAt,
  standsAlone,
  textAt,
} from './speech-near.ts';
import { countCapitals, determiner, isTitleCase, namedKinds, outlets, performing, wordsOf } from './names-of-works.ts';
import { wordSet } from '../language/word-set.ts';

/**
 * Whether the sentence is a headline in title case, in which capitals say nothing: 4. Ruiz Asks Men To “Sail Again.”
 */
export function isHeadline({ items }: Sentence): boolean {
  const long = items.filter(({ kind, text }) => kind === 'word' && /^\p{L}{4,}/u.test(text)).slice(1);
  return long.length >= 3 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Whether the words are who is spoken to, a programme: “told”, “… interview with”, “… spoke to”. */
function isAudience({ sentence: { items }, at }: RejectionContext): boolean {
  const [last, first] = [lowerAt(items, at - 1), lowerAt(items, at - 2)];
  // But “was told “No””.
  if (/^(?:told|tells)$/u.test(last)) return !/^(?:be|been|being|is|are|was|were|got)$/u.test(first);
  // “told the daily “Quay Post””; “…, says Ruiz to “Quay Post””
  if (outlets.has(last) && [2, 3].some((back) => determiner.test(lowerAt(items, at - back)))) return true;
  const isToldTo =
    last === 'to' &&
    /^\p{Lu}/u.test(items[at - 2]?.text ?? '') &&
    cuesBetween(items, Math.max(0, at - 7), at - 1).some(({ cue }) => cue.kinds.has('say'));
  if (isToldTo) return true;
  if (wordsOf(items[at]?.text ?? '').length === 1) return false;
  return /^(?:with|to)$/u.test(last) && /^(?:interviews?|spoke|speaking|talked|talking|appearance)$/u.test(first);
}

/** Whether a sentence begins in the work: In “The Long Quay,” Ruiz wrote that … */
const isSetting = ({ sentence: { items }, at }: RejectionContext): boolean =>
  at === 1 && /^(?:in|on|from|during|throughout)$/u.test(lowerAt(items, 0));

/** Whether the words before say that somebody spoke or was seen on what follows: “appearing on”, “an interview on”. */
const isShown = ({ sentence: { items }, at }: RejectionContext): boolean =>
  [2, 3, 4].some((back) =>
    /^(?:appear(?:s|ed|ing|ances?)?|interviews?|interviewed|guests?|aired|broadcast|shown|seen|said|spoke|speaking)$/u.test(
      lowerAt(items, at - back),
    ),
  );

/** What stands before a work in title case, where no verb of speech stands nearer. */
const beforeWork = wordSet('of watch watching watched host hosts hosting hosted in during to');

/** How near a verb must stand to say what is written as a title; one that judges (“called”) may name much between. */
const reachOfSaying = 3;

/** Whether somebody says the words, or calls something by them: by a verb that stands near. */
function isSaid(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  const isJudged = cuesBetween(items, Math.max(0, at - 8), at).some(({ cue }) => cue.kinds.has('judge'));
  const isInverted = cueAt(items, at + 1)?.cue.kinds.has('say') === true; // “Never Again” said Ruiz
  const introduced = lowerAt(items, lowerAt(items, at - 1) === ',' ? at - 2 : at - 1) === 'words';
  return isJudged || isInverted || introduced || hasCueBefore(context, reachOfSaying);
}

/** Whether the noun of what bears the name stands right before it: “the frigate “Marigold””, no noun for speech. */
function isApposed({ sentence: { items }, at }: RejectionContext): boolean {
  const noun = items[at - 1];
  if (!isNounLike(noun) || !/^\p{Ll}/u.test(noun.text) || /(?:ed|ly|ing)$/u.test(noun.lower)) return false;
  if (speechNouns.has(noun.lower.replace(/s$/u, '')) || cueOf(noun.lower)) return false;
  return [2, 3].some((back) => /^(?:the|a|an|his|her|its|their)$/u.test(lowerAt(items, at - back)));
}

/** Whether the words are a name by their last, or by the one before the year: “Clean Quay Act 2024”. */
function isNamedKind(context: RejectionContext): boolean {
  const words = wordsOf(foldTitle(textAt(context)));
  const last = /^\d{4}$/u.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return words.length > 1 && namedKinds.has(last ?? '');
}

/** Whether the work is that of several: the Pilots’ “Long Quay”. */
const isPluralOwner = ({ sentence: { items }, at }: RejectionContext): boolean =>
  /^['’]$/u.test(lowerAt(items, at - 1)) && /^\p{Lu}.*s\.?$/u.test(items[at - 2]?.text ?? '');

/** Titles told by their capitals alone. */
export const titleCaseRule: RejectionRule = {
  id: 'title-case',
  reason: 'title',
  summary: 'A stretch in title case inside a sentence, which no reporting verb near it says.',
  examples: [
    { text: 'Ruiz will appear on the broadcaster’s “Sunday Hour” next week.', isRejected: true },
    { text: 'Ruiz called him “Crooked Tom” twice.', isRejected: false },
    { text: 'Ruiz said on “Sunday Hour” that nobody sails.', isRejected: true },
    { text: 'Asked why, during an appearance on “Sunday Hour,” Ruiz said he had slept.', isRejected: true },
    { text: '“We sail,” Ruiz said in an interview with “Sunday Hour.”', quote: 1, isRejected: true },
    { text: 'According to “Quay: Three Generations of Sailors,” by Ana Obi, Ruiz told nobody.', isRejected: true },
    { text: 'Obi joked, then went on to perform “Over the Long Quay.”', isRejected: true },
    { text: 'The crowd sang “Over the Long Quay.”', isRejected: true },
    { text: 'The crowd sang “Boats, not fines.”', isRejected: false },
    { text: 'The guild may not use the Pilots’ “Long Quay” at rallies, it said.', isRejected: true },
    { text: 'The film “Quay” sold out, and “Marigold” claimed the top spot.', quote: 1, isRejected: true },
    { text: 'In June he competed on “Quizmaster!” for a boat.', isRejected: true },
    { text: 'The guild said it would stage “Slack Tide” in the spring.', isRejected: true },
    { text: 'Obi, who runs the “Blue Tide” survey, said the loss was great.', isRejected: true },
    { text: 'The boat “Marigold” sank, the guild said.', isRejected: true },
    { text: 'Ruiz told the captain “Never.”', isRejected: false },
    { text: 'To the song she added the words “Long Quay.”', isRejected: false },
    { text: 'To the song she added the words, “Long Quay.”', isRejected: false },
    { text: 'Ruiz hailed the old captain as “The Last Pilot.”', isRejected: false },
    { text: '“Never Again,” Ruiz said.', isRejected: false },
    { text: 'The crowd broke into chants of “Boats Not Fines.”', isRejected: false },
    { text: 'Obi renewed a promise to “Open Every Harbour.”', isRejected: false },
    { text: 'Ruiz repeated her attack on “Crooked Tom.”', isRejected: false },
    { text: 'Obi promised to “Open Every Harbour.”', isRejected: false },
    { text: 'In “The Long Quay,” Ruiz wrote that nobody sails.', isRejected: true },
    { text: '“We sail,” Ruiz told “Newshour.”', quote: 1, isRejected: true },
    { text: '“We sail,” Ruiz told the daily “Quay Post.”', quote: 1, isRejected: true },
    { text: '“We sail,” says Ana Ruiz to “Quay Post.”', quote: 1, isRejected: true },
    { text: 'She read “The Long Quay” twice that summer.', isRejected: true },
    { text: 'They spoke against the “Clean Quay Bill 2024” all night.', isRejected: true },
    { text: 'The house passed a bill for the quay, tagged “Clean Quay Bill.”', isRejected: true },
    { text: 'Ruiz called it the “Dirty Quay Bill.”', isRejected: false },
    { text: 'She read “Le Matin du Port” on deck.', isRejected: true },
    { text: 'Ruiz told her to “Ask it.”', isRejected: false },
    { text: 'One read “Boats Not Fines.”', isRejected: false },
    { text: 'Ruiz was told “No” twice.', isRejected: false },
    { text: 'Ruiz, appearing on “Newshour,” said that nobody sails.', isRejected: true },
    { text: 'The band played “Long Quay” while Ruiz told of the strike.', isRejected: true },
    { text: '4. Ana Ruiz Asks Sailors Everywhere To “Sail Again.”', isRejected: false },
  ],
  isRejected: (context) => {
    const {
      sentence: { items },
      at,
    } = context;
    if (standsAlone(context) || !isTitleCase(textAt(context)) || isChant(context)) return false;
    if (isHeadline(context.sentence)) return false;
    const owner = items[at - 1];
    if (owner?.kind === 'clitic' && owner.lower === "'s") return true;
    if (isPluralOwner(context)) return true;
    const isTagged = lowerAt(items, at - 1) === 'tagged' && lowerAt(items, at - 2) === ',';
    if (isNamedKind(context) && (isTagged || !hasCueBefore(context, 4)) && !hasCueAfter(context)) return true;
    if (isCalledOut(context)) return false;
    if (isSetting(context) || isAudience(context)) return true;
    const before = lowerAt(items, at - 1);
    if (wordsOf(textAt(context)).length === 1) {
      if ((isApposed(context) && !hasCueBefore(context, 4)) || (before === 'on' && isShown(context))) return true;
      return !hasSpeech(context, true) && !hasCueAfter(context);
    }
    // But “an attack on “Crooked Tom””.
    if (before === 'on') return cueOf(lowerAt(items, at - 2))?.kinds.has('judge') !== true;
    if (performing.has(before)) return true;
    if (before === 'read' && /^(?:he|she|i|they|we|you|who|to|had|has|have|first)$/u.test(lowerAt(items, at - 2)))
      return true;
    if (beforeWork.has(before) && !hasCueNear(context, before === 'to' ? 3 : 1)) return !hasCueAfter(context);
    const isOfSpeech = countCapitals(textAt(context)) > 1 ? isSaid(context) : hasCueNear(context, 8);
    return !isOfSpeech && !hasCueAfter(context);
  },
};
