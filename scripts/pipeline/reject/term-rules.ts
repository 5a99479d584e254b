import type { RejectionContext, RejectionRule } from './rejection-rule.ts';
import { cueAt } from '../attribute/find-cues.ts';
import { hasCueAfter, hasCueBefore, hasSpeech, lowerAt, textAt } from './speech-near.ts';
import { hasMoreWords } from './names-of-works.ts';
import { wordSet } from '../language/word-set.ts';

const languages = wordSet(`
  english spanish french german italian portuguese catalan russian ukrainian polish arabic hebrew yiddish latin
  greek chinese mandarin cantonese japanese korean hindi urdu bengali turkish kurdish persian farsi pashto dutch
  swedish norwegian danish finnish swahili hawaiian navajo welsh irish gaelic creole short shorthand slang code
  norse icelandic sanskrit maori samoan hawaiian tagalog malay thai vietnamese hungarian czech slovak romanian bulgarian
  serbian croatian bosnian albanian armenian georgian zulu xhosa yoruba igbo hausa amharic somali punjabi tamil telugu
  nepali sinhala burmese khmer mongolian tibetan quechua nahuatl inuktitut cree basque galician breton cornish manx
  scots afrikaans aramaic latvian lithuanian estonian pidgin patois cockney
  acronym abbreviation euphemism jargon
`);

/** A noun that says the words are a term, where the sentence explains them: “Slack water” is a sailor’s term … */
const termNoun = wordSet(`
  term word name phrase expression acronym abbreviation shorthand jargon slang euphemism level category label
  designation buzzword cliché cliche colloquialism misnomer
`);

/** Whether the sentence goes on “is the”, “is a” or “means” and soon calls what it began with a term. */
function isExplained({ sentence: { items }, at }: RejectionContext): boolean {
  if (at > 1 || !/^(?:is|are|was|were)$/u.test(lowerAt(items, at + 1))) return false;
  return (
    /^(?:a|an|the)$/u.test(lowerAt(items, at + 2)) &&
    [3, 4, 5, 6].some((ahead) => termNoun.has(lowerAt(items, at + ahead)))
  );
}

/** A name for something, behind the words: “…,” miners’ slang for … */
const nameFor =
  /^(?:slang|term|word|name|nickname|shorthand|jargon|code|euphemism|expression|acronym|abbreviation|translation)$/u;

/** Whether an apposition behind the words says what they are the name for. */
function isNameFor(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  const isSetOff = /,['’”]?$/u.test(items[at]?.text ?? '') || /^(?:[,—–(]|--)$/u.test(lowerAt(items, at + 1));
  if (!isSetOff || hasCueBefore(context, 5)) return false;
  for (let index = at + 1; index <= at + 7; index += 1) {
    if (items[index]?.kind === 'quoted' || cueAt(items, index)?.cue.form === 'finite') return false;
    if (nameFor.test(lowerAt(items, index)) && /^(?:for|of)$/u.test(lowerAt(items, index + 1))) return true;
  }
  return false;
}

const parts =
  /^(?:distinguish(?:es|ed|ing)?|differentiat(?:e|es|ed|ing)|separat(?:e|es|ed|ing)|part(?:s|ed|ing)?|tells?|know)$/u;

/** Whether the sentence asks or says what the words mean: “what “mutual” meant”, “how “safe” is defined”. */
function isAskedFor({ sentence: { items }, at }: RejectionContext): boolean {
  if (!/^(?:what|how)$/u.test(lowerAt(items, at - 1))) return false;
  const verb = lowerAt(items, at + 1).endsWith('ly') ? at + 2 : at + 1;
  return /^(?:means?|meant|entails?|entailed|implie[sd]|stands?|stood)$/u.test(lowerAt(items, verb));
}

/** Whether the words are one of two that are compared: between “ebb” and “low water”. */
function isCompared({ sentence: { items }, at }: RejectionContext): boolean {
  const first = items[at - 2]?.kind === 'quoted' ? at - 2 : at;
  const second = items[first + 2];
  const [before, joint] = [lowerAt(items, first - 1), lowerAt(items, first + 1)];
  const isPair = (before === 'between' && joint === 'and') || (parts.test(before) && joint === 'from');
  if (!isPair || second?.kind !== 'quoted') return false;
  return !hasMoreWords(items[first]?.text ?? '', 3) && !hasMoreWords(second.text, 3);
}

/** Whether the words before are “translates as”, “translated roughly to”. */
const translates = ({ sentence: { items }, at }: RejectionContext): boolean =>
  /^(?:as|to|into)$/u.test(lowerAt(items, at - 1)) &&
  [2, 3].some((back) => /^translate[sd]?$/u.test(lowerAt(items, at - back)));

/** Terms that the sentence explains, and what is no text of the article’s. In order. */
export const termRules: readonly RejectionRule[] = [
  {
    id: 'gloss',
    reason: 'term',
    summary: 'A translation, a term the sentence explains, or one that it gives another word for.',
    examples: [
      { text: 'They jeered – Spanish for “low tide.”', isRejected: true },
      { text: '“Slack water” is a sailor’s term for the turn of the tide.', isRejected: true },
      { text: 'Grants go to a “harbour employment area,” which is defined as one with ten boats.', isRejected: true },
      { text: 'Obi later served as the minister’s “pilot,” or guide, to the talks.', isRejected: true },
      { text: 'The boat’s name means “low tide” in Spanish.', isRejected: true },
      { text: 'The name, Ruiz said, means “low tide” in Spanish.', isRejected: true },
      { text: 'The phrase translates loosely as “low tide.”', isRejected: true },
      { text: '“Slack sailing” is the new buzzword.', isRejected: true },
      { text: '“Vik” is Norse for “creek.”', quote: 1, isRejected: true },
      { text: 'They feared a “cascade,” the crews’ word for one wreck after another.', isRejected: true },
      { text: '“Schicht,” miners’ slang for a day’s work, was on the gate.', isRejected: true },
      { text: 'The bill defines a “short stay” as an hour.', isRejected: true },
      { text: 'The talks were described as “frank,” code for a row.', isRejected: false },
      { text: 'The law sees no difference between “ebb” and “low water,” Ruiz said.', quote: 1, isRejected: true },
      { text: 'Pilots distinguish “ebb” from “slack.”', quote: 1, isRejected: true },
      { text: 'Nobody could say what “mutual” meant in the pact.', isRejected: true },
      { text: 'The young use “mid” to mean middling.', isRejected: true },
      { text: 'Obi said a “not guilty” plea was entered.', isRejected: true },
      { text: '“Low tide,” Ruiz said, a word for nothing.', isRejected: false },
      { text: 'Ruiz said that the vote means “low tide.”', isRejected: false },
      { text: 'He blamed Ruiz for “low tide.”', isRejected: false },
      { text: '“Slack water” is the reason, Ruiz said.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      const words = textAt(context);
      if (hasMoreWords(words, 5)) return false;
      if (/^(?:not )?(?:guilty|proven)$/iu.test(words) && /^(?:pleas?|verdicts?)$/u.test(lowerAt(items, at + 1)))
        return true;
      if (isNameFor(context) || isCompared(context) || isAskedFor(context)) return true;
      // “the young use “mid” to mean …”
      if (lowerAt(items, at + 1) === 'to' && lowerAt(items, at + 2) === 'mean') return true;
      const defined = /^(?:an?|the)$/u.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
      if (/^(?:define|defines|defined|defining)$/u.test(lowerAt(items, defined)) && lowerAt(items, at + 1) === 'as')
        return true;
      if (hasMoreWords(words, 3)) return false;
      if (lowerAt(items, at - 1) === 'for' && languages.has(lowerAt(items, at - 2))) return true;
      if (translates(context)) return true;
      const isMeaning = /^(?:means|meaning)$/u.test(lowerAt(items, at - 1));
      if (isMeaning && lowerAt(items, at + 1) === 'in' && languages.has(lowerAt(items, at + 2))) return true;
      if (isMeaning && !hasCueAfter(context) && !hasSpeech(context)) return true;
      const isDefined = lowerAt(items, at + 1) === 'which' && lowerAt(items, at + 3) === 'defined';
      if (isDefined || isExplained(context)) return true;
      const isRenamed = words.endsWith(',') && lowerAt(items, at + 1) === 'or' && lowerAt(items, at + 3) === ',';
      return isRenamed && !hasSpeech(context);
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
