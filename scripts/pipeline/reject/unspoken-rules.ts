import type { RejectionRule } from './rejection-rule.ts';
import type { Item } from '../language/outline.ts';
import { isModifier } from './modifier.ts';
import { hasCueAfter, lowerAt, textAt } from './speech-near.ts';
import { hasMoreWords, wordsOf } from './names-of-works.ts';

/** What is done with a word that is on a ballot or on a screen. */
const choosing =
  /^(?:vot(?:e|es|ed|ing)|ch(?:oose|ooses|ose|osen|oosing)|click(?:s|ed|ing)?|tick(?:s|ed|ing)?|tap(?:s|ped|ping)?|select(?:s|ed|ing)?|press(?:es|ed|ing)?)$/u;
/** What has a name that is printed on it, and who looks for words. */
const labelled =
  /^(?:buttons?|tabs?|icons?|menus?|checkbox|checkboxes|hyperlinks?|dropdowns?|folders?|switch|switches)$/u;
/** What is labelled with a word or two. */
const container =
  /^(?:folders?|files?|notebooks?|drawers?|bottles?|jars?|envelopes?|packages?|bags?|tins?|crates?|doors?|shelf|columns?|rows?|tabs?|levers?|pots?)$/u;
const searching = /^(?:search|searches|searched|searching|googled|googling|google)$/u;
/** What is done with one word, where more are a text that somebody writes. */
const typing = /^typ(?:e|es|ed|ing)$/u;

/** “searched on her laptop | for”: whether a search is what the words lead to, with where it was made in between. */
function isSearching(items: readonly Item[], at: number): boolean {
  const longest = 5;
  for (let index = at; index >= 0 && index > at - longest; index -= 1) {
    if (searching.test(lowerAt(items, index))) return true;
    if (items[index]?.kind !== 'word' || /^(?:and|but|asked|asks|looked|called)$/u.test(lowerAt(items, index)))
      return false;
  }
  return false;
}

/** What is written on a screen or a ballot, and what bodies have for a motto. In order. */
export const unspokenRules: readonly RejectionRule[] = [
  {
    id: 'choice',
    reason: 'term',
    summary: 'A word that is voted, clicked or pressed, or the name of a button, a box or a letter.',
    examples: [
      { text: 'Obi voted “present” on the bill.', isRejected: true },
      { text: 'Ruiz urged them to vote “no.”', isRejected: true },
      { text: 'Ruiz called the vote “a stunt.”', isRejected: false },
      { text: 'She clicked “send” before she had read it.', isRejected: true },
      { text: 'She typed “send” twice.', isRejected: true },
      { text: 'She had typed “no sleep again” on the form.', isRejected: false },
      { text: 'She typed “how to leave a ship” into the box.', isRejected: true },
      { text: 'He searched for “cheap boats.”', isRejected: true },
      { text: 'She had searched on her laptop for “cheap boats.”', isRejected: true },
      { text: 'Ruiz searched the port and asked for “cheap boats.”', isRejected: false },
      { text: 'A search for “cheap boats near the quay” found none.', isRejected: true },
      { text: 'He pressed a button marked “Do not press.”', isRejected: true },
      { text: 'There was a button, “Stay,” in green.', isRejected: true },
      { text: 'He pressed the button, “Stop,” he said.', isRejected: false },
      { text: 'They found a notebook labelled “Friends.”', isRejected: true },
      { text: 'Most of them chose “don’t know.”', isRejected: true },
      { text: 'Ruiz chose “not to sail.”', isRejected: false },
      { text: 'She pressed “Pay” twice before the till woke up.', isRejected: true },
      { text: 'There is no “I” in crew.', isRejected: true },
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
      if (hasMoreWords(textAt(context), 8) || hasCueAfter(context)) return false;
      const words = wordsOf(textAt(context));
      const [before, after] = [lowerAt(items, at - 1), lowerAt(items, at + 1)];
      if (typing.test(before) && after === 'into') return true;
      if (before === 'for' && isSearching(items, at - 2)) return true;
      const noun = /^(?:,|marked|labell?ed|reading|called|saying)$/u.test(before) ? at - 2 : at - 1;
      if (labelled.test(lowerAt(items, noun))) return true;
      if (/^(?:marked|labell?ed)$/u.test(before) && container.test(lowerAt(items, at - 2))) return true;
      if (words.length > 3) return false;
      // “There is no “I” in team.”
      if (/^\p{L}$/u.test(textAt(context).replace(/[.,]$/u, ''))) return true;
      // “called the vote “a stunt””
      const isNoun = /^(?:the|an?|this|that|his|her|its|their|s)$/u.test(lowerAt(items, at - 2));
      if (choosing.test(before) && !isNoun) return !/^(?:not )?to\b/u.test(textAt(context));
      if (typing.test(before)) return words.length === 1;
      if (/^(?:letters?|initials?|grade)$/u.test(before)) return words.every((word) => /^\p{Lu}{1,2}$/u.test(word));
      if (/^votes?$/u.test(after)) return /^(?:yes|no|aye|yea|nay)$/iu.test(textAt(context));
      return isModifier(context) && /^(?:buttons?|keys?|tabs?|box|boxes|icons?)$/u.test(after);
    },
  },
  {
    id: 'motto',
    reason: 'motto',
    summary: 'The motto of a body, which it has and nobody speaks.',
    examples: [
      { text: 'The school’s motto, “Work and wait,” hangs over the door.', isRejected: true },
      { text: 'Its motto is “work and wait.”', isRejected: true },
      { text: '“Work and wait” is the motto of the school.', isRejected: true },
      { text: 'They ran under the slogan “Work and wait.”', isRejected: true },
      { text: 'The slogan – “Work and wait” – is on every boat.', isRejected: true },
      { text: 'Ruiz’s campaign slogan is “Work and wait.”', isRejected: false },
      { text: 'They chanted slogans: “Work and wait.”', isRejected: false },
      { text: 'Asked about the motto, Ruiz said “work and wait.”', isRejected: false },
      { text: '“Work and wait,” Ruiz said of the motto.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (hasCueAfter(context)) return false;
      const before = [5, 4, 3, 2, 1].map((back) => lowerAt(items, at - back)).join(' ');
      const after = [1, 2, 3].map((ahead) => lowerAt(items, at + ahead)).join(' ');
      return (
        /\b(?:motto|(?<!['’]s (?:\S+ )?|campaign )slogan|tagline|strapline)(?: (?:[,:—–]|is|was|of|being|reads?))?$/u.test(
          before,
        ) || /^(?:is|was) \S+ (?:motto|slogan|tagline)\b/u.test(after)
      );
    },
  },
];
