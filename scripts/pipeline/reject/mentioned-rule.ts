import { speechNouns } from '../attribute/cues.ts';
import { cuesBetween } from '../attribute/find-cues.ts';
import { isNounLike } from '../attribute/word-classes.ts';
import { startOfList } from './known-as-rule.ts';
import type { RejectionContext, RejectionRule } from './rejection-rule.ts';
import { hasCueAfter, hasCueBefore, hasSpeech, lowerAt, textAt } from './speech-near.ts';
import { hasMoreWords, isTitleCase } from './names-of-works.ts';

/** In words: no name of a thing is longer. */
const longestName = 6;

const habitually =
  'commonly|often|sometimes|popularly|colloquially|informally|affectionately|jokingly|locally|formally|officially|frequently|generally|usually|traditionally|technically|variously|collectively|alternatively';

/** What stands right before a word that is only mentioned, or a name that everybody gives, at the end of the words before it. */
const naming = new RegExp(
  `(?:${[
    String.raw`\bthe (?:word|term|phrase|expression)(?: \p{L}+){0,3} (?:is|was)(?: not| n't| really| simply| just)*`,
    String.raw`\bthe (?:\p{L}+ )?(?:word|term|name|expression) for (?:\S+ ){1,4}(?:is|was)(?: not)?`,
    String.raw`\bhashtags?`,
    // “One of the problems is called “drift””; but “It is called a “disgrace” by Ruiz”.
    String.raw`\b(?:is|are) (?:\p{L}+ )?(?:called|dubbed|termed|nicknamed|christened)(?: the)?`,
    String.raw`\b(?:${habitually}) (?:called|termed|dubbed|nicknamed|known as|lumped together as|labell?ed(?: as)?|referred to as)(?: the| an?)?`,
    String.raw`^(?:and |but )?(?:dubbed|nicknamed|christened|billed as|known as|known simply as)(?: the)?`,
    // “Call it the “quay shuffle””
    String.raw`^(?:just |so |but )?call (?:it|them|this|that)(?: the| an?)?`,
    String.raw`\b(?:doctors|scientists|researchers|economists|meteorologists|forecasters|engineers|sailors|locals|biologists|physicists|astronomers|geologists|psychologists|pilots|traders|experts) call (?:such|this kind of|this type of|this sort of|these)(?: an?)?(?: \p{Ll}+){1,3} (?:an?|the)`,
    String.raw`\b(?:coined|deemed|billed|reclassified) (?:it |them )?as(?: the| an?)?`,
    String.raw`\b(?:put|placed)(?: \p{Ll}+)? on`,
    String.raw`\bdefin(?:e|es|ed|ing)(?: the (?:word|term))?`,
    String.raw`\b(?:listed|filed|sorted|grouped) under`,
    String.raw`\berror messages?`,
    String.raw`\bdiagnos(?:e|es|ed) (?:\S+ ){0,4}(?:with|as having)(?: an?)?`,
  ].join('|')})$`,
  'u',
);

/** What has a name of its own, where nobody speaks. */
const kindOf =
  /\b(?:(?:conditions|diseases|disorders|illnesses|terms|words|phrases|labels|concepts|buzzwords|categories) (?:like|such as|including)|(?:phenomenon|practice|trope|doctrine|syndrome|genre|category|species|type|form|forms|types) of(?: an?| the)?)$/u;

/** What a sentence is about that begins so, unless it says who uses it. */
const phrase = /^(?:the|a) (?:\p{L}+ )?(?:phrase|expression|buzzword)$/u;

/** “one count of | “…””: what a court calls a crime, whoever pleads what. */
const charged = /\bcounts? of$/u;

const people =
  'everybody|everyone|people|friends|classmates|teammates|neighbors|neighbours|locals|fans|colleagues|relatives|coworkers|co-workers|players|students|kids|grandchildren|family';
/** What stands right before a nickname in capitals, at the end of the words before it. */
const nicknaming = new RegExp(
  `(?:${[
    String.raw`\b(?:${people})(?: \p{Ll}+){0,4} (?:call|calls|called|nicknamed|dubbed) (?:him|her|it|them|me|us)(?: the)?`,
    String.raw`\banswer(?:s|ed|ing)? to(?: the name(?: of)?)?`,
    String.raw`\b(?:nicknames|monikers)(?: \p{Ll}+){0,3} (?:like|include|included|including)`,
  ].join('|')})$`,
  'u',
);

/** What is said right behind a word of what it means or how it is used. */
const explaining =
  /^(?:refers? to|referred to|means?|meant|describes? (?:a|an|the|how|what|when|any|people|something)|denotes?|is short for|stands for|comes from|derives from|is (?:\p{L}+ )?(?:called|defined|used|spelled|pronounced)|(?:was|were) (?:\p{L}+ )?(?:coined|used|popularized|popularised))\b/u;

/** The words right behind the stretch, in small letters. */
const wordsAfter = ({ sentence: { items }, at }: RejectionContext): string =>
  [1, 2, 3, 4].map((ahead) => lowerAt(items, at + ahead)).join(' ');

/** Whether the words begin a clause: at its start, in brackets, behind a comma. */
const beginsClause = ({ sentence: { items }, at }: RejectionContext): boolean =>
  at === 0 || /^(?:\(|,|;|while|when|if|because|although|though)$/u.test(lowerAt(items, at - 1));

/** Whether the words are the subject of a clause that says what they mean: “Drift” refers to a slow loss of way. */
const isExplained = (context: RejectionContext): boolean =>
  beginsClause(context) &&
  !hasMoreWords(textAt(context), 3) &&
  !/[.,!?]$/u.test(textAt(context)) &&
  explaining.test(wordsAfter(context)) &&
  !hasSpeech(context, true);

/** What a word does that is the subject of its clause. */
const doing =
  /^(?:is|are|was|were|has|have|had|may|might|can|could|will|would|does|did|remains?|becomes?|became|began|needs?|takes|took)$/u;

/** “…” is how Ruiz put it; “…” was the verdict of the board */
const saysWhose = ({ sentence: { items }, at }: RejectionContext): boolean =>
  [2, 3, 4, 5, 6].some(
    (ahead) => /^(?:how|what)$/u.test(lowerAt(items, at + ahead)) || speechNouns.has(lowerAt(items, at + ahead)),
  );

/** Whether the words are what the clause is about, and nobody says them: “Rope hand” may come from the cold. */
const isSubject = (context: RejectionContext): boolean =>
  beginsClause(context) &&
  !saysWhose(context) &&
  !hasMoreWords(textAt(context), 3) &&
  !/[.,!?]$/u.test(textAt(context)) &&
  doing.test(lowerAt(context.sentence.items, context.at + 1)) &&
  !hasSpeech(context, true);

/** Whether it is another word for what stands before it: stiff fingers, or “rope hand.” */
function isOtherName(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (lowerAt(items, at - 1) !== 'or' || lowerAt(items, at - 2) !== ',' || hasMoreWords(textAt(context), 3))
    return false;
  return isNounLike(items[at - 3]) && /^[\p{Ll}\p{Lu}]/u.test(textAt(context)) && !hasSpeech(context);
}

/** Whether the words are the old name or the new: they changed it from “Marigold” to “Petunia”. */
function isRenamed(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  const first = lowerAt(items, at - 1) === 'to' && items[at - 2]?.kind === 'quoted' ? at - 2 : at;
  if (lowerAt(items, first - 1) !== 'from' || lowerAt(items, first + 1) !== 'to') return false;
  const second = items[first + 2];
  if (second?.kind !== 'quoted' || !isTitleCase(items[first]?.text ?? '') || !isTitleCase(second.text)) return false;
  return [2, 3, 4, 5, 6].some((back) =>
    /^(?:chang|renam|switch|rebrand|alter|amend)(?:e|es|ed|ing)$/u.test(lowerAt(items, first - back)),
  );
}

/** Whether another word for the same thing follows: “drift,” or loss of way. */
function isGlossed(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (hasMoreWords(textAt(context), 3) || !textAt(context).endsWith(',') || lowerAt(items, at + 1) !== 'or')
    return false;
  return (
    isNounLike(items[at + 2]) &&
    !/^(?:worse|better|else|rather|maybe|perhaps|even|something|anything)$/u.test(lowerAt(items, at + 2)) &&
    !hasCueBefore(context, 7)
  );
}

/** Whether the words are written on something: vests with “CREW” printed on them. */
const isWritten = (context: RejectionContext): boolean =>
  /^(?:(?:is|was|were|are) )?(?:boldly |hastily )?(?:written|printed|painted|stenciled|stencilled|emblazoned|spray-painted|stitched|embroidered|engraved|etched|inscribed|carved|stamped|tattooed|scrawled) (?:on|across|in|into|onto|above|over|along|atop)\b/u.test(
    wordsAfter(context),
  );

/** Whether “X” is used as a word: “using “drift” as shorthand”. */
const isUsed = ({ sentence: { items }, at }: RejectionContext): boolean =>
  /\bus(?:e|es|ed|ing)(?: the (?:word|term|phrase))?$/u.test(
    [4, 3, 2, 1].map((back) => lowerAt(items, at - back)).join(' '),
  ) && /^as (?:an?|the|short\w*|slang|code)\b/u.test([1, 2].map((ahead) => lowerAt(items, at + ahead)).join(' '));

/** Words that are mentioned, and names that everybody gives. */
export const mentionedRule: RejectionRule = {
  id: 'mentioned',
  reason: 'term',
  summary:
    'A word that the article only mentions or explains, a name that a thing or a person goes by with everybody, words written on things.',
  examples: [
    { text: 'No, the word is not “drift.”', isRejected: true },
    { text: 'The Breton word for it is “hush.”', isRejected: true },
    { text: 'Her word for it is “theft.”', isRejected: false },
    { text: 'One of the worst faults is called “creeping,” and every crew knows it.', isRejected: true },
    { text: 'The plan is called “a disgrace” in the letter.', isRejected: false },
    { text: 'The plan is called the “disgrace” by Ruiz.', isRejected: false },
    { text: 'The gulf is often called the “kitchen of the north,” and feeds four ports.', isRejected: true },
    { text: 'The signs of it, commonly labelled as “sea head,” pass within a day.', isRejected: true },
    { text: 'Dubbed “the Goat,” the crane lifts nine tons.', isRejected: true },
    { text: 'Call it the “quay shuffle,” the “rope dance” or the worst of jobs.', quote: 1, isRejected: true },
    { text: 'Forecasters call such a storm a “dry hammer,” and it can form in hours.', isRejected: true },
    { text: 'Doctors diagnosed her with “rope hand.”', isRejected: true },
    { text: 'The fair, billed as “the wettest on the coast,” runs three days.', isRejected: true },
    { text: 'The captain was put on “shore leave” in May.', isRejected: true },
    { text: 'He pleaded guilty to one count of “sailing to endanger.”', isRejected: true },
    { text: 'The law does not define “seaworthy.”', isRejected: true },
    { text: 'The phrase “sea head” is new to the crews.', isRejected: true },
    { text: 'The phrase “sea head” was uttered once, by Ruiz.', isRejected: false },
    { text: 'They changed its name from “Marigold” to “Petunia.”', isRejected: true },
    { text: 'They changed its name from “Marigold” to “Petunia.”', quote: 1, isRejected: true },
    { text: 'Ruiz changed her plea from “late” to “never,” she said.', isRejected: false },
    { text: 'The term used here is “rope hand.”', isRejected: true },
    { text: 'Conditions like “rope hand” are common.', isRejected: true },
    { text: '“Rope hand” may come from the cold.', isRejected: true },
    { text: '“Rope hand” is nonsense, Ruiz said.', isRejected: false },
    { text: '“Rope hand” was Ruiz’s verdict.', isRejected: false },
    { text: 'The cold gives them stiff fingers, or “rope hand.”', isRejected: true },
    { text: 'Ruiz called them lazy, or “rope hands.”', isRejected: false },
    { text: 'The phenomenon of “ghost tides” is not understood.', isRejected: true },
    { text: 'Ruiz described it as a form of “ghost tide.”', isRejected: false },
    { text: 'Everybody on the quay called him “Lucho.”', isRejected: true },
    { text: 'Friends called him “a saint.”', isRejected: false },
    { text: 'The captain answered to “Goat.”', isRejected: true },
    { text: 'He used “drift” as shorthand for loss of way.', isRejected: true },
    { text: 'He used “drift” in a letter.', isRejected: false },
    { text: '“Drifting” refers to a slow loss of way.', isRejected: true },
    { text: 'Crews fear it (“drifting” describes a slow loss of way).', isRejected: true },
    { text: '“Low tide” means nothing, Ruiz said.', isRejected: false },
    { text: 'One sign is plain: “sea head,” or trouble with knots.', isRejected: true },
    { text: 'Ruiz called it “theft,” or worse.', isRejected: false },
    { text: 'Boats with “CREW” painted on them were found.', isRejected: true },
    { text: 'She said “no” and painted on.', isRejected: false },
  ],
  isRejected: (context) => {
    const {
      sentence: { items },
      at,
    } = context;
    const words = textAt(context);
    if (hasMoreWords(words, longestName)) return false;
    if (isWritten(context) || isUsed(context) || isGlossed(context) || isExplained(context)) return true;
    if (isSubject(context) || isOtherName(context) || isRenamed(context)) return true;
    if (hasCueAfter(context) || lowerAt(items, at + 1) === 'by') return false;
    const first = startOfList(items, at);
    const before = items
      .slice(Math.max(0, first - 10), first)
      .map((item) => (item.kind === 'quoted' ? '' : item.lower))
      .join(' ');
    if (nicknaming.test(before)) return isTitleCase(words.replace(/^the /u, ''));
    if (/^an? /u.test(words)) return false;
    if (charged.test(before)) return true;
    if (phrase.test(before)) return !cuesBetween(items, 0, items.length).some(({ cue }) => cue.kinds.has('say'));
    if (kindOf.test(before)) return !hasSpeech(context);
    const verbs = cuesBetween(items, Math.max(0, first - 10), first);
    return naming.test(before) && !verbs.some(({ cue }) => cue.kinds.has('say') && !cue.kinds.has('judge'));
  },
};
