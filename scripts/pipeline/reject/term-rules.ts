import { type RejectionContext, type RejectionRule } from './rejection-rule.ts';
import { hasSpeech, isCalled, lowerAt, textAt } from './speech-near.ts';
import { isTitleCase, wordsOf } from './titles.ts';

/** What has a name of its own, before “called”: an account called “Quay Watch”. */
const namedThing =
  /^(?:account|blog|website|site|app|platform|group|organization|organisation|company|firm|startup|band|outlet|channel|forum|store|shop|restaurant|cafe|bar|club|drink|cocktail|dish)$/u;

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

const clothes =
  /^(?:(?:t-|sweat)?shirts?|tees?|hoodies?|jackets?|jerseys?|hats?|caps?|buttons?|badges?|pins?|tattoos?)$/u;
const carriers =
  /^(?:signs?|placards?|banners?|posters?|flags?|stickers?|mugs?|(?:t-|sweat)?shirts?|tees?|hoodies?|jackets?|jerseys?|hats?|caps?|buttons?|badges?|pins?|tattoos?)$/u;

/** “Quay Crossings plc (“Quay” or the | “Company”)”: a short name in brackets, capitals and nothing else. */
function isDefined(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (wordsOf(textAt(context)).length > 3 || !isTitleCase(textAt(context)) || /[.!?]$/u.test(textAt(context)))
    return false;
  let from = at - 1;
  while (items[from]?.kind === 'quoted' || /^(?:the|or|and|,|together)$/u.test(lowerAt(items, from))) from -= 1;
  return lowerAt(items, from) === '(' && /^(?:\)|or|and|,)$/u.test(lowerAt(items, at + 1));
}

/** Names and terms the article introduces, words on shirts and signs, and what nobody said. In order. */
export const termRules: readonly RejectionRule[] = [
  {
    id: 'known-as',
    reason: 'term',
    summary: 'A name or term that the article introduces: “known as”, “so-called”, “the term”.',
    examples: [
      { text: 'The levy, known as the “harbour penny,” was raised.', isRejected: true },
      { text: 'The so-called “harbour penny” was raised.', isRejected: true },
      { text: 'The mail was marked “confidential” in 1990.', isRejected: true },
      { text: 'A blog, called the “Feed,” explains it.', isRejected: true },
      { text: 'Quay Crossings plc (“Quay” or the “Company”) runs the boats.', isRejected: true },
      { text: 'The Chief Boat Officer (“CBO”) left.', isRejected: true },
      { text: 'Ruiz left (“I had enough”) at noon.', isRejected: false },
      { text: 'Known for the storm, Ruiz said it was “a monster.”', isRejected: false },
      { text: 'The company called “Crooked Tom” a liar.', isRejected: false },
      { text: 'Obi attacked Ruiz for using the term “harbour penny.”', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (isTitleCase(textAt(context)) && isCalled(context, namedThing)) return true;
      if (isDefined(context)) return true;
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
      { text: 'Grants go to a “harbour employment area,” which is defined as one with ten boats.', isRejected: true },
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
      const isDefined = lowerAt(items, at + 1) === 'which' && lowerAt(items, at + 3) === 'defined';
      if (isDefined || isExplained(context)) return true;
      const isRenamed = words.endsWith(',') && lowerAt(items, at + 1) === 'or' && lowerAt(items, at + 3) === ',';
      return isRenamed && !hasSpeech(context);
    },
  },
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
      if (at > 0 && items[at + 1]?.kind === 'word' && carriers.test(lowerAt(items, at + 1))) return true;
      const verb = lowerAt(items, at - 1) === ',' ? at - 2 : at - 1;
      const noun = /^(?:that|which)$/u.test(lowerAt(items, verb - 1)) ? verb - 2 : verb - 1;
      return /^(?:reads?|reading|says?|said|saying)$/u.test(lowerAt(items, verb)) && clothes.test(lowerAt(items, noun));
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
    id: 'stage-direction',
    reason: 'term',
    summary: 'A remark of the transcript, in brackets: “(CROSSTALK)”.',
    examples: [{ text: '“(LAUGHTER)”', isRejected: true }],
    isRejected: (context) => /^[([][\p{Lu}\s.,]+[)\]][.,]?$/u.test(textAt(context)),
  },
];
