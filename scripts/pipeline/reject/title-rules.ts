import { cuesBetween } from '../attribute/find-cues.ts';
import { cueOf, speechNouns } from '../attribute/cues.ts';
import { isNounLike } from '../attribute/word-classes.ts';
import type { Sentence } from '../language/outline.ts';
import { foldTitle, type RejectionContext, type RejectionRule } from './rejection-rule.ts';
import {
  hasCueAfter,
  hasCueBefore,
  hasCueNear,
  hasSpeech,
  isCalled,
  isCalledOut,
  isChant,
  lowerAt,
  standsAlone,
  textAt,
} from './speech-near.ts';
import {
  countCapitals,
  determiner,
  isTitleCase,
  knownByWork,
  makers,
  performing,
  titling,
  wordsOf,
  works,
} from './titles.ts';

/**
 * Whether the sentence is a headline in title case, in which capitals say nothing: 4. Ruiz Asks Men To “Sail Again.”
 */
function isHeadline({ items }: Sentence): boolean {
  const long = items.filter(({ kind, text }) => kind === 'word' && /^\p{L}{4,}/u.test(text)).slice(1);
  return long.length >= 3 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Whether the words before are “… interview with”, “… spoke to”, “told”, whose object is a programme in title case. */
function isToldTo({ sentence: { items }, at }: RejectionContext): boolean {
  const [last, first] = [lowerAt(items, at - 1), lowerAt(items, at - 2)];
  return (
    /^(?:told|tells)$/u.test(last) ||
    (/^(?:with|to)$/u.test(last) && /^(?:interviews?|spoke|speaking|talked|talking|appearance)$/u.test(first))
  );
}

/** The quoted item that a list joins to the one at `at` from the left: “Quay” | and “Harbour”; -1 where none is. */
function listedBefore({ sentence: { items }, at }: RejectionContext): number {
  let left = at - 1;
  while (left > at - 4 && /^(?:,|and|or)$/u.test(lowerAt(items, left))) left -= 1;
  return left < at && items[left]?.kind === 'quoted' ? left : -1;
}

/** How near a verb must stand to say what is written as a title; one that judges (“called”) may name much between. */
const reachOfSaying = 3;

/** Whether somebody says the words, or calls something by them: by a verb that stands near. */
function isSaid(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  const isJudged = cuesBetween(items, Math.max(0, at - 8), at).some(({ cue }) => cue.kinds.has('judge'));
  return isJudged || lowerAt(items, at - 1) === 'words' || hasCueNear(context, reachOfSaying);
}

/** Whether the noun of what bears the name stands right before it: “the frigate “Marigold””, no noun for speech. */
function isApposed({ sentence: { items }, at }: RejectionContext): boolean {
  const noun = items[at - 1];
  if (!isNounLike(noun) || !/^\p{Ll}/u.test(noun.text) || /(?:ed|ly|ing)$/u.test(noun.lower)) return false;
  if (speechNouns.has(noun.lower.replace(/s$/u, '')) || cueOf(noun.lower)) return false;
  return [2, 3].some((back) => /^(?:the|a|an|his|her|its|their)$/u.test(lowerAt(items, at - back)));
}

const staging = /^(?:directed|starred|co-starred|starring|cast|appeared|played)$/u;

/** Titles of works: films, books, programmes, songs. In order. */
export const titleRules: readonly RejectionRule[] = [
  {
    id: 'known-title',
    reason: 'title',
    summary: 'The article has used the same words as a title before.',
    examples: [
      { text: 'The film “Quay” opened. Much of “Quay” is said to be true.', quote: 1, isRejected: true },
      { text: 'The song “Come Home” was sung. Ruiz told them to “come home.”', quote: 1, isRejected: false },
      { text: 'Luis “Lucho” Obi left. The crowd broke into chants of “Lucho!”', quote: 1, isRejected: false },
    ],
    isRejected: (context) =>
      context.titles.has(foldTitle(textAt(context))) && isTitleCase(textAt(context)) && !isChant(context),
  },
  {
    id: 'titled',
    reason: 'title',
    summary:
      '“Titled” or the kind of work (“film”, “song”) stands before a stretch in title case, or the kind of work or who is known by it after.',
    examples: [
      { text: 'Her film, titled “The Long Quay,” opened.', isRejected: true },
      { text: 'The documentary “Quay” opened.', isRejected: true },
      { text: 'A “Long Quay” documentary opened.', isRejected: true },
      { text: 'The film “The Long Quay,” which recalls the strike, opened.', isRejected: true },
      { text: 'Obi, author of “The Long Quay,” agreed.', isRejected: true },
      { text: '“Low tide,” wrote the authors of the “Harbour Atlas,” adding a map.', quote: 1, isRejected: true },
      { text: 'The band added old hits such as “Come Home” and went on.', isRejected: true },
      { text: 'Since then the “Quay” star said she was tired.', isRejected: true },
      { text: 'Crews saw a short film called “Long Quay” on deck.', isRejected: true },
      { text: 'Obi, who directed her in “Quay” in 1971, agreed.', isRejected: true },
      { text: 'She called the film “a bore.”', isRejected: false },
      { text: '“Never Again,” star Ana Ruiz said.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (standsAlone(context)) return false;
      const near = [1, 2, 3].map((back) => lowerAt(items, at - back));
      if (titling.test(near[0] ?? '') || (titling.test(near[1] ?? '') && near[0] !== '')) return true;
      const words = textAt(context);
      if (!isTitleCase(words)) return false;
      if (near.slice(0, 2).some((word) => works.has(word)) && !hasCueBefore(context, 2)) return true;
      if (isCalled(context, works)) return true;
      // “Obi, who directed her in “Quay”, …”
      if (near[0] === 'in' && near.slice(1).some((word) => staging.test(word))) return true;
      if (near[0] === 'as' && near[1] === 'such' && works.has(near[2] ?? '')) return true;
      const [of, maker] = determiner.test(near[0] ?? '') ? near.slice(1) : near;
      if (of === 'of' && makers.has(maker ?? '')) return true;
      if (!words.endsWith(',') && knownByWork.has(lowerAt(items, at + 1))) return true;
      return [1, 2, 3].some((ahead) => works.has(lowerAt(items, at + ahead)));
    },
  },
  {
    id: 'titles-in-list',
    reason: 'title',
    summary: 'A stretch in title case that a list joins to a title before it.',
    examples: [
      { text: 'The band added hits including “Long Quay” and “Slack Water (Sail).”', quote: 1, isRejected: true },
      { text: 'The film “Quay” opened after “Sail Again.”', quote: 1, isRejected: false },
    ],
    isRejected: (context) => {
      const before = listedBefore(context);
      const title = context.sentence.items[before]?.text ?? '';
      return isTitleCase(textAt(context)) && before !== -1 && context.titles.has(foldTitle(title));
    },
  },
  {
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
      { text: 'The guild said it would stage “Slack Tide” in the spring.', isRejected: true },
      { text: 'The boat “Marigold” sank, the guild said.', isRejected: true },
      { text: 'Ruiz told the captain “Never.”', isRejected: false },
      { text: 'To the song she added the words “Long Quay.”', isRejected: false },
      { text: 'Ruiz hailed the old captain as “The Last Pilot.”', isRejected: false },
      { text: '“Never Again,” Ruiz said.', isRejected: false },
      { text: 'The crowd broke into chants of “Boats Not Fines.”', isRejected: false },
      { text: 'Obi renewed a promise to “Open Every Harbour.”', isRejected: false },
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
      if (isCalledOut(context)) return false;
      const before = lowerAt(items, at - 1);
      const isWord = wordsOf(textAt(context)).length === 1;
      if (!isWord && (before === 'on' || isToldTo(context) || performing.has(before))) return true;
      if (
        /^(?:of|watch|watching|watched|host|hosts|hosting|hosted|in|during|to)$/u.test(before) &&
        !hasCueNear(context, 1) &&
        !isWord
      )
        return !hasCueAfter(context);
      if (isWord && isApposed(context) && !hasCueBefore(context, 4)) return true;
      if (isWord) return !hasSpeech(context) && !hasCueAfter(context);
      return !(countCapitals(textAt(context)) > 1 ? isSaid(context) : hasCueNear(context, 8)) && !hasCueAfter(context);
    },
  },
];
