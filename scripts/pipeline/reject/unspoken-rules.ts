import type { RejectionContext, RejectionRule } from './rejection-rule.ts';
import { isModifier } from './modifier.ts';
import { hasCueAfter, lowerAt, textAt } from './speech-near.ts';
import { hasMoreWords, wordsOf } from './titles.ts';
import { wordSet } from './word-set.ts';

const clothes = wordSet(`
  shirt shirts t-shirt t-shirts sweatshirt sweatshirts tee tees hoodie hoodies jacket jackets jersey jerseys hat hats
  cap caps button buttons badge badges pin pins tattoo tattoos
`);
const signs = wordSet('sign signs placard placards banner banners poster posters flag flags sticker stickers mug mugs');

const isCarrier = (lower: string): boolean => clothes.has(lower) || signs.has(lower);

/** What is done with a word that is on a ballot or on a screen. */
const choosing =
  /^(?:vot(?:e|es|ed|ing)|click(?:s|ed|ing)?|tick(?:s|ed|ing)?|tap(?:s|ped|ping)?|select(?:s|ed|ing)?)$/u;
/** What is done with one word, where more are a text that somebody writes. */
const typing = /^typ(?:e|es|ed|ing)$/u;

/** A subject that means nobody, before a verb that only might be said: “You might ask”. */
const anybody = wordSet(`
  you one we some many most people someone somebody anyone anybody others readers voters sceptics skeptics cynics
`);
const only = /^(?:might|may|could|would|will|can|should)$/u;
const thinking = /^(?:say|ask|wonder|think|object|argue|reply|answer|protest|exclaim|shout|cry)$/u;

/** Whether the words stand behind what somebody might say: “People will ask, “Why?”” */
function isImagined({ sentence: { items }, at }: RejectionContext): boolean {
  const end = /^[,:]$/u.test(lowerAt(items, at - 1)) ? at - 1 : at;
  if (!thinking.test(lowerAt(items, end - 1))) return false;
  const modal = [2, 3].map((back) => end - back).find((index) => only.test(lowerAt(items, index)));
  return (
    modal !== undefined &&
    anybody.has(lowerAt(items, modal - 1)) &&
    !/^(?:the|these|those|his|her|its|their|our)$/u.test(lowerAt(items, modal - 2))
  );
}

/** What is written on things, what bodies have for a motto, and what nobody said. In order. */
export const unspokenRules: readonly RejectionRule[] = [
  {
    id: 'carried',
    reason: 'motto',
    summary: 'Words printed on what people wear or carry: on a shirt or a hat; the “…” signs of a crowd.',
    examples: [
      { text: 'A group dressed in “We are the Quay” T-shirts marched past.', isRejected: true },
      { text: 'The boy, in a “Boats Not Fines” hat, asked why.', isRejected: true },
      { text: 'A man in a shirt that read “Fine Ruiz” was led away.', isRejected: true },
      { text: 'A sign said “Boats Not Fines.”', isRejected: false },
    ],
    isRejected: ({ sentence: { items }, at }) => {
      if (at > 0 && items[at + 1]?.kind === 'word' && isCarrier(lowerAt(items, at + 1))) return true;
      const verb = lowerAt(items, at - 1) === ',' ? at - 2 : at - 1;
      const noun = /^(?:that|which)$/u.test(lowerAt(items, verb - 1)) ? verb - 2 : verb - 1;
      return /^(?:reads?|reading|says?|said|saying)$/u.test(lowerAt(items, verb)) && clothes.has(lowerAt(items, noun));
    },
  },
  {
    id: 'choice',
    reason: 'term',
    summary: 'A word that is voted, clicked or pressed, or the name of a button, a box or a letter.',
    examples: [
      { text: 'Obi voted “present” on the bill.', isRejected: true },
      { text: 'Ruiz urged them to vote “no.”', isRejected: true },
      { text: 'She clicked “send” before she had read it.', isRejected: true },
      { text: 'She typed “send” twice.', isRejected: true },
      { text: 'She had typed “no sleep again” on the form.', isRejected: false },
      { text: 'The “mute” button was broken, Ruiz said.', isRejected: true },
      { text: 'He has a “yes” vote, Ruiz said.', isRejected: true },
      { text: 'The letter “R” was missing.', isRejected: true },
      { text: 'Her letter, “Dear all,” was short.', isRejected: false },
      { text: 'Ruiz called it a “disgraceful” vote.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (hasMoreWords(textAt(context), 3) || hasCueAfter(context)) return false;
      const words = wordsOf(textAt(context));
      const [before, after] = [lowerAt(items, at - 1), lowerAt(items, at + 1)];
      if (choosing.test(before)) return true;
      if (typing.test(before)) return words.length === 1;
      if (/^(?:letters?|initials?|grade)$/u.test(before)) return words.every((word) => /^\p{Lu}{1,2}$/u.test(word));
      if (/^votes?$/u.test(after)) return /^(?:yes|no|aye|yea|nay)$/iu.test(textAt(context));
      return isModifier(context) && /^(?:buttons?|keys?|tabs?|box|boxes|icons?)$/u.test(after);
    },
  },
  {
    id: 'as-if-to-say',
    reason: 'hypothetical',
    summary: 'Words that nobody said, which a look or a gesture might have: “as if to say”.',
    examples: [
      { text: 'He shrugged, as if to say, “What can I do?”', isRejected: true },
      { text: 'She told him to say “No.”', isRejected: false },
    ],
    isRejected: ({ sentence: { items }, at }) => {
      const end = lowerAt(items, at - 1) === ',' ? at - 1 : at;
      const words = [4, 3, 2, 1].map((back) => lowerAt(items, end - back)).join(' ');
      return /\bas (?:if|though) (?:to say|saying)$/u.test(words);
    },
  },
  {
    id: 'might-say',
    reason: 'hypothetical',
    summary: 'Words that anybody might say, and nobody did: “you might ask”, “people will say”.',
    examples: [
      { text: 'You might ask, “Why not sail?”', isRejected: true },
      { text: 'Some readers will object: “Nobody sails.”', isRejected: true },
      { text: 'Ruiz will ask, “Why not sail?”', isRejected: false },
      { text: 'The people will say “No.”', isRejected: false },
      { text: 'Ana Ruiz said, “You might ask why.”', isRejected: false },
    ],
    isRejected: isImagined,
  },
  {
    id: 'motto',
    reason: 'motto',
    summary: 'The motto of a body, which it has and nobody speaks.',
    examples: [
      { text: 'The school’s motto, “Work and wait,” hangs over the door.', isRejected: true },
      { text: 'Its motto is “work and wait.”', isRejected: true },
      { text: '“Work and wait” is the motto of the school.', isRejected: true },
      { text: 'Asked about the motto, Ruiz said “work and wait.”', isRejected: false },
      { text: '“Work and wait,” Ruiz said of the motto.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (hasCueAfter(context)) return false;
      const before = [3, 2, 1].map((back) => lowerAt(items, at - back)).join(' ');
      const after = [1, 2, 3].map((ahead) => lowerAt(items, at + ahead)).join(' ');
      return /\bmotto(?: (?:[,:]|is|was|of|being|reads?))?$/u.test(before) || /^(?:is|was) \S+ motto\b/u.test(after);
    },
  },
];
