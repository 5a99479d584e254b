import { cueAt } from '../attribute/find-cues.ts';
import { givenNameGender } from '../language/lexicon.ts';
import { carriedRule } from './carried-rule.ts';
import { hypotheticalRules } from './hypothetical-rules.ts';
import { knownAsRule } from './known-as-rule.ts';
import { mentionedRule } from './mentioned-rule.ts';
import type { RejectionRule } from './rejection-rule.ts';
import { scareRule } from './scare-rule.ts';
import { termRules } from './term-rules.ts';
import { isHeadline } from './title-case-rule.ts';
import { titleRules } from './title-rules.ts';
import { hasMoreWords } from './names-of-works.ts';
import { unspokenRules } from './unspoken-rules.ts';

/** All rejection rules, in order. The first that applies gives the reason. */
export const rejectionRules: readonly RejectionRule[] = [
  {
    id: 'heading',
    reason: 'heading',
    summary: 'The words of a heading, which the text below it prints again.',
    examples: [
      { text: 'The strike goes on, Ruiz said.\n– ‘Nobody sails’ –\nTalks resume on Monday.', isRejected: true },
      { text: '“Nobody sails today.”', isRejected: false },
    ],
    isRejected: ({ isHeading }) => isHeading,
  },
  {
    id: 'nickname',
    reason: 'nickname',
    summary: 'One or two words between a given name and a surname.',
    examples: [
      { text: 'They met Maria “Mimi” Oliveira at noon.', isRejected: true },
      { text: 'Maria Oliveira said “No” twice.', isRejected: false },
      { text: 'Pilot Obi ‘can understand’ Ruiz after the storm.', isRejected: false },
      { text: 'Young Pilots Hail Luis “Lucho” Obi On Harbour Quay.', isRejected: true },
      { text: 'A “shocked” Judge Obi left.', isRejected: false },
      { text: 'Young Pilots Tell Quay Board They Felt “Unseen” On Deck.', isRejected: false },
    ],
    isRejected: ({ sentence, sentence: { items }, at }) => {
      const before = items[at - 1];
      const after = items[at + 1];
      return (
        before?.kind === 'word' &&
        after?.kind === 'word' &&
        /^\p{Lu}/u.test(before.text) &&
        /^\p{Lu}/u.test(after.text) &&
        /\p{Lu}/u.test(items[at]?.text ?? '') &&
        !/^(?:an?|the)$/u.test(before.lower) &&
        // The headline has capitals everywhere: only a given name tells.
        (givenNameGender(before.lower) !== undefined || sentence.index > 0 || !isHeadline(sentence)) &&
        !hasMoreWords(items[at]?.text ?? '', 3) &&
        cueAt(items, at - 1) === null &&
        !/[.,!?]$/u.test(items[at]?.text ?? '')
      );
    },
  },
  ...titleRules,
  knownAsRule,
  ...termRules,
  carriedRule,
  mentionedRule,
  ...unspokenRules,
  ...hypotheticalRules,
  scareRule,
];
