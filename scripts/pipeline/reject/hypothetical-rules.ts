import type { Item } from '../language/outline.ts';
import type { RejectionContext, RejectionRule } from './rejection-rule.ts';
import { hasCueAfter, lowerAt } from './speech-near.ts';
import { wordSet } from '../language/word-set.ts';

/** A subject that means nobody, before a verb that only might be said: “You might ask”. */
const anybody = wordSet(`
  you one we some many most people someone somebody anyone anybody others readers voters sceptics skeptics cynics
  everyone everybody
`);
const only = /^(?:might|may|could|would|will|can|should|can't|cannot|couldn't|shouldn't|wouldn't|won't|mustn't)$/u;
const thinking = /^(?:say|ask|wonder|think|object|argue|reply|answer|protest|exclaim|shout|cry|write|claim|insist)$/u;
const adverb =
  /^(?:just|simply|really|merely|ever|always|never|still|also|even|only|well|then|ask|not|n't|go|around)$/u;

/** In words: how far back a clause is read that announces words. */
const longestClause = 16;

/** Where the words before the quote end, without the comma or colon that announces it. */
const endBefore = ({ sentence: { items }, at }: RejectionContext): number =>
  /^[,:]$/u.test(lowerAt(items, at - 1)) ? at - 1 : at;

/** The words right before the quote, in small letters, back to others between marks. */
function wordsBefore(context: RejectionContext): string {
  const { items } = context.sentence;
  const end = endBefore(context);
  const words: string[] = [];
  for (let index = end - 1; index >= Math.max(0, end - longestClause); index -= 1) {
    if (items[index]?.kind === 'quoted') break;
    words.unshift(lowerAt(items, index));
  }
  return words.join(' ');
}

/** Whether the words stand behind what somebody might say: “People will ask, “Why?””, “You can’t just say “no”” */
function isImagined(context: RejectionContext): boolean {
  const {
    sentence: { items },
  } = context;
  const end = endBefore(context);
  if (!thinking.test(lowerAt(items, end - 1))) return false;
  let modal = end - 2;
  while (modal > end - 5 && adverb.test(lowerAt(items, modal))) modal -= 1;
  return only.test(lowerAt(items, modal)) && isAnybody(items, modal - 1);
}

/** Whether nobody in particular is the subject that ends at `at`. */
const isAnybody = (items: readonly Item[], at: number): boolean =>
  anybody.has(lowerAt(items, at)) && !/^(?:the|these|those|his|her|its|their|our)$/u.test(lowerAt(items, at - 1));

const saying =
  '(?:say|says|said|saying|ask|asks|asked|asking|think|thinks|thought|tell|tells|told|telling|write|writes|wrote|writing|shout|shouts|shouting)';
/** Up to three words for whom it is said to: “telling your boss”. */
const listener = String.raw`(?: (?!,)\S+){0,3}`;

/** What nobody has said, told by how the clause that announces it begins. */
const unsaid = new RegExp(
  `(?:${[
    // “Imagine telling your boss, “…””
    String.raw`(?:^|\b(?:can|could|to|just|and|but|now|then|well|,) )(?:you )?(?:imagine|picture) (?:[^,"]* )?(?:saying|telling|asking|hearing|writing|shouting)${listener}`,
    // “Nobody ever lay on a deathbed and thought, “…””
    String.raw`(?:^|[.,;] )(?:(?:and|but|so|because|yet) )?(?:nobody|no one|no-one)(?: [^\s,]+){0,8} ${saying}`,
    // “If anyone asks, “…””
    String.raw`\b(?:if|when|whenever|until|before) (?:somebody|someone|anyone|anybody|you|one|a person) (?:\S+ )?(?:say|says|ask|asks|think|thinks)(?: you| yourself)?`,
    // “It is tempting to say, “…””
    String.raw`\b(?:tempting|easy|easier|easiest|hard|harder|difficult|impossible|enough|sufficient|polite|customary|fashionable) to (?:just |simply )?(?:say|ask|think|reply|shout|answer|write)${listener}`,
    // “You will hear “…” wherever you go”
    String.raw`\byou(?:'ll|’ll)? (?:(?:will|may|might|can|often|always|sometimes|'ll) )*hear`,
    String.raw`^(?:but |and |just )?imagine (?:the|an?) (?:\S+ ){0,3}(?:headlines?|sign|text|email|letter|message|call|advert|ad)`,
    // “The common question is, “Who sails?””
    String.raw`\b(?:common|frequent|obvious|natural|big|bigger|biggest|first|next|key|real|main|usual|only|central|ultimate|burning|inevitable) question(?: [^\s,]+){0,5} (?:is|was|becomes|remains)`,
    String.raw`\byou (?:may|might|could|will|'ll|must|are|'re)(?: \p{L}+)? (?:be )?(?:asking|wondering|thinking|saying)(?: yourself| to yourself)?`,
    // “He might as well have said “…””
    String.raw`\bas well (?:have )?(?:say|said|be saying|been saying|write|written|read)`,
    // “as if to say “…””
    String.raw`\bas (?:if|though) (?:to say|saying)`,
  ].join('|')})$`,
  'u',
);

const wisdom = '(?:saying|adage|proverb|maxim|dictum|aphorism|axiom|truism|cliché|cliche)';
const sung = '(?:song|rhyme|joke|hymn|psalm|chorus|verse|ditty|lullaby|carol|ballad|limerick|shanty)';
const goes = String.raw`(?:goes|go|went|has it|had it|runs|ran|puts it)`;

/** What is said of words that everybody knows and nobody in the article speaks, right before them. */
const known = new RegExp(
  `(?:${[
    String.raw`\b${wisdom} (?:that )?(?:${goes}|says|is|was|holds|warns|teaches|tells us)`,
    String.raw`\b(?:as )?(?:the|that|an?)(?: [\p{L}-]+){0,3} ${sung} ${goes}`,
    // “an old Breton proverb, “…””; but “her favourite saying” is hers, and who “kept saying” speaks.
    String.raw`(?<!\b(?:his|her|my|our|your|their)(?: [\p{L}-]+){0,2} )\b(?:proverb|adage|maxim|dictum|aphorism|truism)`,
    String.raw`\b(?:the|an?|that) (?:[\p{L}-]+ ){0,2}(?:old|common|popular|local|folk|famous|familiar|well-known|ancient) saying`,
  ].join('|')})$`,
  'u',
);
/** Whether people of a place or a language are said to say the words: “In Italian they say “…”” */
function isCustom(context: RejectionContext): boolean {
  const { items } = context.sentence;
  const verb = endBefore(context) - 1;
  return (
    lowerAt(items, verb) === 'say' &&
    /^(?:they|people|folk|locals)$/u.test(lowerAt(items, verb - 1)) &&
    verb < 6 &&
    /^(?:In|On|Around)$/u.test(items[0]?.text ?? '') &&
    /^\p{Lu}/u.test(items[1]?.text ?? '')
  );
}

/** “…,” as the saying goes; “…,” as they say */
const knownAfter = new RegExp(
  String.raw`^(?:, )?(?:as they say\b|(?:as )?(?:the|an) (?:[\p{L}-]+ )?(?:${wisdom}|${sung}) (?:${goes}|says)\b)`,
  'u',
);

/** What nobody in the article said: imagined words, and those that everybody knows. In order. */
export const hypotheticalRules: readonly RejectionRule[] = [
  {
    id: 'never-said',
    reason: 'hypothetical',
    summary: 'Words that nobody said: what a look might say, what to imagine, what nobody thinks or anyone may ask.',
    examples: [
      { text: 'He shrugged, as if to say, “What can I do?”', isRejected: true },
      { text: 'She told him to say “No.”', isRejected: false },
      { text: 'Imagine telling your captain, “I was asleep.”', isRejected: true },
      { text: 'Nobody ever came back from a storm and said, “I wish I had sailed further.”', isRejected: true },
      { text: 'Nobody was hurt. Ruiz said, “We sail.”', isRejected: false },
      { text: 'Nobody was hurt, and Ruiz said, “We sail.”', isRejected: false },
      { text: 'If anyone asks “Who sails?” the crew looks away.', isRejected: true },
      { text: 'If Ruiz says “No,” the crew stays.', isRejected: false },
      { text: 'It is tempting to say “low tide” and go home.', isRejected: true },
      { text: 'It was hard for her to say “We sail.”', isRejected: false },
      { text: 'The board might as well have said “Drown.”', isRejected: true },
      { text: 'If you hear “Mind the gap,” jump.', isRejected: true },
      { text: 'The common question in port is, “Who sails?”', isRejected: true },
      { text: 'You may be asking, “Who sails?”', isRejected: true },
      { text: 'Ruiz asked a question: “Who sails?”', isRejected: false },
      { text: 'Imagine the headline: “Goat Eats Mayor.”', isRejected: true },
      { text: '“Imagine the storm,” Ruiz said, telling them, “We sail.”', quote: 1, isRejected: false },
    ],
    isRejected: (context) => unsaid.test(wordsBefore(context)),
  },
  {
    id: 'might-say',
    reason: 'hypothetical',
    summary: 'Words that anybody might say, and nobody did: “you might ask”, “people will say”, “you can’t just say”.',
    examples: [
      { text: 'You might ask, “Why not sail?”', isRejected: true },
      { text: 'Some readers will object: “Nobody sails.”', isRejected: true },
      { text: 'You can’t just say “the tide was low” any more.', isRejected: true },
      { text: 'You could almost hear Ruiz say, “No.”', isRejected: false },
      { text: 'Ruiz will ask, “Why not sail?”', isRejected: false },
      { text: 'The people will say “No.”', isRejected: false },
      { text: 'Ana Ruiz said, “You might ask why.”', isRejected: false },
    ],
    isRejected: isImagined,
  },
  {
    id: 'saying',
    reason: 'motto',
    summary: 'A proverb, or words of a song that everybody knows: “as the saying goes”.',
    examples: [
      { text: 'As the old saying goes, “A calm sea never made a sailor.”', isRejected: true },
      { text: 'Ruiz quoted a proverb: “A calm sea never made a sailor.”', isRejected: true },
      { text: 'There is an old local saying, “Red sky, stay home.”', isRejected: true },
      { text: '“A calm sea never made a sailor,” as the saying goes.', isRejected: true },
      { text: 'As the song goes, “Roll on, roll on.”', isRejected: true },
      { text: 'In Italian they say “piano, piano.”', isRejected: true },
      { text: '“Low tide, no crew,” as they say on the coast.', isRejected: true },
      { text: 'In a letter they say “no crew.”', isRejected: false },
      { text: 'Ruiz kept saying, “We sail.”', isRejected: false },
      { text: 'Her favourite adage was “Sail early.”', isRejected: true },
      { text: '“We sail,” Ruiz said of the proverb.', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (known.test(wordsBefore(context)) || isCustom(context)) return true;
      const after = [1, 2, 3, 4, 5, 6, 7].map((ahead) => lowerAt(items, at + ahead)).join(' ');
      return (
        knownAfter.test(after) ||
        (!hasCueAfter(context) && / (?:saying|proverb|adage)$/u.test(after) && /^(?:is|was) (?:an?|the) /u.test(after))
      );
    },
  },
];
