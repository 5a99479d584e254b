import { cueAt } from '../attribute/clause.ts';
import type { Sentence } from '../language/outline.ts';
import { foldTitle, type RejectionContext, type RejectionRule } from './rejection-rule.ts';
import {
  hasCueAfter,
  hasCueBefore,
  hasCueNear,
  hasSpeech,
  isCalledOut,
  isChant,
  isWithoutCues,
  lowerAt,
  standsAlone,
  textAt,
} from './speech-near.ts';
import { isTitleCase, knownByWork, makers, performing, titling, wordsOf, works } from './titles.ts';

/** Adjectives that hold the words behind them at arm’s length. */
const doubting = /^(?:so-called|notorious|vaunted|supposed|proverbial|purported|infamous|much-vaunted)$/u;

const determiner = /^(?:the|a|an|his|her|its|their)$/u;

/**
 * Whether the sentence is a headline in title case, in which capitals say nothing: 4. Ruiz Asks Men To “Sail Again.”
 */
function isHeadline({ items }: Sentence): boolean {
  const long = items.filter(({ kind, text }) => kind === 'word' && /^\p{L}{4,}/u.test(text)).slice(1);
  return long.length >= 3 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** What has a name of its own, before “called”: an account called “Quay Watch”. */
const namedThing =
  /^(?:account|blog|website|site|app|platform|group|organization|organisation|company|firm|startup|band|outlet|channel|forum|store|shop|restaurant|cafe|bar|club|drink|cocktail|dish)$/u;

/** Whether the words before end in such a noun and “called”. */
function isNameOfThing({ sentence: { items }, at }: RejectionContext): boolean {
  const called = determiner.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  const noun = lowerAt(items, called - 1) === ',' ? called - 2 : called - 1;
  const isObject = /^(?:a|an|the)$/u.test(lowerAt(items, at + 1)); // “The firm called “Tom” a liar.”
  return (
    !isObject && /^(?:called|dubbed|named)$/u.test(lowerAt(items, called)) && namedThing.test(lowerAt(items, noun))
  );
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

const languages =
  /^(?:english|spanish|french|german|italian|portuguese|catalan|russian|ukrainian|polish|arabic|hebrew|yiddish|latin|greek|chinese|mandarin|cantonese|japanese|korean|hindi|urdu|bengali|turkish|kurdish|persian|farsi|pashto|dutch|swedish|norwegian|danish|finnish|swahili|hawaiian|navajo|welsh|irish|gaelic|creole|short|shorthand|slang|code|acronym|abbreviation|euphemism|jargon)$/u;

/** A noun that says the words are a term, where the sentence explains them: “Slack water” is a sailor’s term … */
const termNoun =
  /^(?:term|word|name|phrase|expression|acronym|abbreviation|shorthand|jargon|slang|euphemism|level|category|label|designation)$/u;

/** Whether the sentence goes on “is the”, “is a” or “means” and soon calls what it began with a term. */
function isExplained({ sentence: { items }, at }: RejectionContext): boolean {
  if (at > 1 || !/^(?:is|are|was|were)$/u.test(lowerAt(items, at + 1))) return false;
  return (
    /^(?:a|an|the)$/u.test(lowerAt(items, at + 2)) &&
    [3, 4, 5, 6].some((ahead) => termNoun.test(lowerAt(items, at + ahead)))
  );
}

const carriers =
  /^(?:signs?|placards?|banners?|posters?|(?:t-)?shirts?|tees?|sweatshirts?|hoodies?|hats?|caps?|buttons?|badges?|pins?|stickers?|mugs?|flags?|tattoos?)$/u;

/** Behind a fragment that somebody said the clause ends; scare marks stand in its midst. */
const closesClause =
  /^(?:[.;]|and|or|but|on|of|in|for|to|by|with|about|at|from|as|into|like|during|against|after|before|when|while|because|if|over|through)$/u;

/** What stands behind a phrase and is not the noun it describes. */
const neverNoun =
  /^(?:and|or|but|nor|on|of|in|for|to|by|with|about|at|from|as|into|like|during|against|after|before|when|while|because|if|over|through|between|among|than|that|who|which|whose|until|under|without|within|since|though|is|are|was|were|has|have|had|will|would|can|could|should|may|might|open|\p{Ll}+(?:ed|ing|ly))$/u;

/** All rejection rules, in order. The first that applies gives the reason. */
export const rejectionRules: readonly RejectionRule[] = [
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
    ],
    isRejected: ({ sentence: { items }, at }) => {
      const before = items[at - 1];
      const after = items[at + 1];
      return (
        before?.kind === 'word' &&
        after?.kind === 'word' &&
        /^\p{Lu}/u.test(before.text) &&
        /^\p{Lu}/u.test(after.text) &&
        wordsOf(items[at]?.text ?? '').length <= 3 &&
        cueAt(items, at - 1) === null &&
        !/[.,!?]$/u.test(items[at]?.text ?? '')
      );
    },
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
      if (near.slice(0, 2).some((word) => works.test(word)) && !hasCueBefore(context, 2)) return true;
      if (near[0] === 'as' && near[1] === 'such' && works.test(near[2] ?? '')) return true;
      const [of, maker] = determiner.test(near[0] ?? '') ? near.slice(1) : near;
      if (of === 'of' && makers.test(maker ?? '')) return true;
      if (!words.endsWith(',') && knownByWork.test(lowerAt(items, at + 1))) return true;
      return [1, 2, 3].some((ahead) => works.test(lowerAt(items, at + ahead)));
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
    summary: 'A stretch in title case inside a sentence, with no reporting verb near.',
    examples: [
      { text: 'Ruiz will appear on the broadcaster’s “Sunday Hour” next week.', isRejected: true },
      { text: 'Ruiz called him “Crooked Tom” twice.', isRejected: false },
      { text: 'Ruiz said on “Sunday Hour” that nobody sails.', isRejected: true },
      { text: 'Asked why, during an appearance on “Sunday Hour,” Ruiz said he had slept.', isRejected: true },
      { text: '“We sail,” Ruiz said in an interview with “Sunday Hour.”', quote: 1, isRejected: true },
      { text: 'According to “Quay: Three Generations of Sailors,” by Ana Obi, Ruiz told nobody.', isRejected: true },
      { text: 'Obi joked, then went on to perform “Over the Long Quay.”', isRejected: true },
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
      if (!isWord && (before === 'on' || isToldTo(context) || performing.test(before))) return true;
      if (
        /^(?:of|watch|watching|watched|host|hosts|hosting|hosted|in|during|to)$/u.test(before) &&
        !hasCueNear(context, 1) &&
        !isWord
      )
        return !hasCueAfter(context);
      return !(isWord ? hasSpeech(context) : hasCueNear(context, 8)) && !hasCueAfter(context);
    },
  },
  {
    id: 'known-as',
    reason: 'term',
    summary: 'A name or term that the article introduces: “known as”, “so-called”, “the term”.',
    examples: [
      { text: 'The levy, known as the “harbour penny,” was raised.', isRejected: true },
      { text: 'The so-called “harbour penny” was raised.', isRejected: true },
      { text: 'The mail was marked “confidential” in 1990.', isRejected: true },
      { text: 'A blog, called the “Feed,” explains it.', isRejected: true },
      { text: 'Known for the storm, Ruiz said it was “a monster.”', isRejected: false },
      { text: 'The company called “Crooked Tom” a liar.', isRejected: false },
      { text: 'Obi attacked Ruiz for using the term “harbour penny.”', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (isTitleCase(textAt(context)) && isNameOfThing(context)) return true;
      const words = items
        .slice(Math.max(0, at - 5), at)
        .map((item) => (item.kind === 'quoted' ? '' : item.lower))
        .join(' ');
      return /(?:\bknown as(?: the| an?)?|\bso ?- ?called|(?<!\buse of |\bus(?:e|es|ed|ing) )\bthe (?:term|word|notion of)|\bnicknamed(?: the)?|\bdefined as(?: an?)?|\breferred to as(?: the| an?)?|\bstands for|\b(?:pseudonym|alias|moniker|nickname|codename|code name)|(?<![\p{L}-])(?:self-(?:described|styled|proclaimed)|rated|marked|stamped|codenamed)|\b(?:upgraded|downgraded|elevated) to(?: the)?|\b(?:classified|categorized|registered?|listed) as)$/u.test(
        words,
      );
    },
  },
  {
    id: 'gloss',
    reason: 'term',
    summary: 'A translation, a term the sentence explains, or one that it gives another word for.',
    examples: [
      { text: 'They jeered – Spanish for “low tide.”', isRejected: true },
      { text: '“Slack water” is a sailor’s term for the turn of the tide.', isRejected: true },
      { text: 'Obi later served as the minister’s “pilot,” or guide, to the talks.', isRejected: true },
      { text: 'He blamed Ruiz for “low tide.”', isRejected: false },
      { text: '“Slack water” is the reason, Ruiz said.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      const words = textAt(context);
      if (wordsOf(words).length > 3) return false;
      if (lowerAt(items, at - 1) === 'for' && languages.test(lowerAt(items, at - 2))) return true;
      if (isExplained(context)) return true;
      const isRenamed = words.endsWith(',') && lowerAt(items, at + 1) === 'or' && lowerAt(items, at + 3) === ',';
      return isRenamed && !hasSpeech(context);
    },
  },
  {
    id: 'carried',
    reason: 'motto',
    summary: 'Words printed on what people carry or wear: signs, banners, hats.',
    examples: [
      { text: 'A group dressed in “We are the Quay” T-shirts marched past.', isRejected: true },
      { text: 'The boy, in a “Boats Not Fines” hat, asked why.', isRejected: true },
      { text: 'A sign said “Boats Not Fines.”', isRejected: false },
    ],
    isRejected: ({ sentence: { items }, at }) =>
      items[at + 1]?.kind === 'word' && carriers.test(lowerAt(items, at + 1)) && at > 0,
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
    id: 'stage-direction',
    reason: 'term',
    summary: 'A remark of the transcript, in brackets: “(CROSSTALK)”.',
    examples: [{ text: '“(LAUGHTER)”', isRejected: true }],
    isRejected: (context) => /^[([][\p{Lu}\s.,]+[)\]][.,]?$/u.test(textAt(context)),
  },
  {
    id: 'scare',
    reason: 'scare',
    summary:
      'One or two words held at arm’s length, or up to four before a noun, in a sentence in which nobody speaks near them.',
    examples: [
      { text: 'That exposes a gap in how “safety” gets defined.', isRejected: true },
      { text: 'Ruiz called it “safety.”', isRejected: false },
      { text: 'The harbour was closed for lack of “crew.”', isRejected: false },
      { text: 'The harbour was closed for lack of “safety.” Nobody knows what safety is.', isRejected: true },
      { text: 'The port, sources said, was part of an “exchange.”', isRejected: false },
      { text: 'Firms faced a new “too wide to dock” fee.', isRejected: true },
      { text: 'Crews have fought the “too wide to dock” fee, which they call theft.', isRejected: false },
      { text: 'Ruiz left early, arguing that all who sail in such a storm are “reckless.”', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      const words = wordsOf(textAt(context));
      if (words.length > 4 || standsAlone(context) || /^\p{Lu}/u.test(textAt(context))) return false;
      if (hasCueAfter(context)) return false;
      const after = items[at + 1];
      if (words.length > 2) {
        const isBeforeNoun = after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && !neverNoun.test(after.lower);
        return isBeforeNoun && /^\p{Ll}.*[^.,;:]$/u.test(textAt(context)) && isWithoutCues(context);
      }
      if (doubting.test(lowerAt(items, at - 1))) return true;
      if (hasSpeech(context)) return false;
      const isLast = at === items.length - 1 || closesClause.test(lowerAt(items, at + 1));
      return !isLast || context.isPrintedBare(textAt(context));
    },
  },
];
