import { cueAt } from '../attribute/find-cues.ts';
import { foldTitle, type RejectionContext, type RejectionRule } from './rejection-rule.ts';
import { hasCueAfter, hasCueBefore, isCalled, isChant, lowerAt, standsAlone, textAt } from './speech-near.ts';
import { titleCaseRule } from './title-case-rule.ts';
import { determiner, isTitleCase, knownByWork, makers, titling, works } from './names-of-works.ts';

/** The quoted item that a list joins to the one at `at` from the left: “Quay” | and “Harbour”; -1 where none is. */
function listedBefore({ sentence: { items }, at }: RejectionContext): number {
  let left = at - 1;
  while (left > at - 4 && /^(?:,|and|or)$/u.test(lowerAt(items, left))) left -= 1;
  return left < at && items[left]?.kind === 'quoted' ? left : -1;
}

const staging = /^(?:directed|starred|co-starred|starring|cast|appeared|played)$/u;

/** Whether the reader is sent to it: (see “How ice is made”). */
const isReferredTo = ({ sentence: { items }, at }: RejectionContext): boolean =>
  lowerAt(items, at - 1) === 'see' && (at === 1 || /^[(;]$/u.test(lowerAt(items, at - 2)));

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
      { text: 'The pilot episode was called “Crows.”', isRejected: true },
      { text: 'The film was called “Garbage” by those who saw it.', isRejected: false },
      { text: 'A picture, captioned “Old friends,” was shared.', isRejected: true },
      { text: 'The working title is “Long Quay.”', isRejected: true },
      { text: 'Her third collection, “Delicates,” is out.', isRejected: true },
      { text: 'She called the film “a bore.”', isRejected: false },
      { text: '“Never Again,” star Ana Ruiz said.', isRejected: false },
      { text: '“Wrong Again,” the ad says of Ruiz.', isRejected: false },
      { text: 'Obi told the ‘Sentinel’ in May that the quay was gone.', isRejected: true },
      { text: 'In an op-ed, “Why Pilots Sail,” Ruiz wrote that she had to.', isRejected: true },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (standsAlone(context)) return false;
      const near = [1, 2, 3].map((back) => lowerAt(items, at - back));
      if (titling.test(near[0] ?? '') || (titling.test(near[1] ?? '') && near[0] !== '')) return true;
      if (/^(?:is|was|,)$/u.test(near[0] ?? '') && near[1] === 'title') return true;
      if (isReferredTo(context)) return true;
      const words = textAt(context);
      if (!isTitleCase(words)) return false;
      // “Ruiz told the ‘Sentinel’ that …”
      if (near[0] === 'the' && /^(?:told|tells|telling)$/u.test(near[1] ?? '')) return true;
      if (near.slice(0, 2).some((word) => works.has(word)) && !hasCueBefore(context, 2)) return true;
      if (isCalled(context, works)) return true;
      // “Obi, who directed her in “Quay”, …”
      if (near[0] === 'in' && near.slice(1).some((word) => staging.test(word))) return true;
      if (near[0] === 'as' && near[1] === 'such' && works.has(near[2] ?? '')) return true;
      const [of, maker] = determiner.test(near[0] ?? '') ? near.slice(1) : near;
      if (of === 'of' && makers.has(maker ?? '')) return true;
      if (!words.endsWith(',') && knownByWork.has(lowerAt(items, at + 1))) return true;
      const work = [1, 2, 3].map((ahead) => at + ahead).find((index) => works.has(lowerAt(items, index)));
      if (work === undefined) return false;
      // But “…,” the ad says: a work that speaks.
      const cue = cueAt(items, work + 1)?.cue;
      const isSpeaking = cue?.form === 'finite' && cue.kinds.has('say') && lowerAt(items, work + 2) !== 'by';
      return !isSpeaking || !hasCueAfter(context);
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
  titleCaseRule,
];
