import { isNounLike } from '../attribute/word-classes.ts';
import type { Item } from '../language/outline.ts';
import type { RejectionContext, RejectionRule } from './rejection-rule.ts';
import { isCalled, lowerAt, textAt } from './speech-near.ts';
import { countCapitals, determiner, hasMoreWords, isTitleCase } from './names-of-works.ts';
import { wordSet } from '../language/word-set.ts';

/** What has a name of its own, before “called”: an account called “Quay Watch”. */
const namedThing = wordSet(`
  account blog website site app platform group organization organisation company firm startup band outlet channel
  forum store shop restaurant cafe bar club drink cocktail dish
`);

/** “Quay Crossings plc (“Quay” or the | “Company”)”: a short name in brackets, capitals and nothing else. */
function isDefined(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (hasMoreWords(textAt(context), 3) || !isTitleCase(textAt(context)) || /[.!?]$/u.test(textAt(context)))
    return false;
  let from = at - 1;
  while (items[from]?.kind === 'quoted' || /^(?:the|or|and|,|together)$/u.test(lowerAt(items, from))) from -= 1;
  return lowerAt(items, from) === '(' && /^(?:\)|or|and|,)$/u.test(lowerAt(items, at + 1));
}

/** In words. */
const longestName = 8;

/** Who judges what they give a name, where others only name it. */
const judging =
  'critics|opponents|supporters|officials|prosecutors|experts|activists|advocates|authorities|campaigners|detractors|republicans|democrats|conservatives|liberals|residents|investigators|police|rivals|analysts|observers|lawmakers|leaders|aides|allies|groups|some|others|many';

/** What stands right before a name or a term that the article introduces, at the end of the words before it. */
const naming = new RegExp(
  `(?:${[
    String.raw`\bknown(?: [\p{L}-]+){0,4} as(?: the| an?)?`,
    String.raw`\bkn(?:ows?|ew) (?:it|him|her|them|this|that|us|me)(?: \p{L}+)? as(?: the| an?)?`,
    // “In the trade this is called a “widow””: what is always called so.
    String.raw`\b(?:this|that|it|which|these|they) (?:is|are) (?:\p{L}+ )?(?:called|termed)(?: the| an?)?`,
    String.raw`\bso ?- ?called`,
    String.raw`(?<!\buse of |\bus(?:e|es|ed|ing) )\bthe (?:term|word|notion of)`,
    // A passive: “, dubbed the”, “is dubbed”, “what is called the”; who dubs and calls speaks.
    String.raw`(?:[\p{L}\p{N}] ,|\b(?:is|are|was|were|been|being)) (?:dubbed|christened)(?: the| an?)?`,
    String.raw`\bwhat (?:is|are|was|were) (?:called|termed)(?: the| an?)?`,
    String.raw`\b(?:hears?|heard|knows?|knew|recogni[sz]es?) (?:of )?the (?:phrase|expression|saying|slogan|buzzword)`,
    String.raw`\bnicknamed(?: the)?`,
    String.raw`\b(?:affectionately|fondly|popularly|endearingly|lovingly|locally|informally|colloquially|commonly|jokingly) (?:called|termed|dubbed|named)(?: the)?`,
    String.raw`\b(?:defined|(?<!\b(?:he|she|it|they|who|we) )referred to) as(?: the| an?)?`,
    String.raw`\b(?:stands|(?<!in )short) for`,
    String.raw`\b(?:goes|go|going|went|gone) by(?: the(?: [\p{L}-]+)? (?:name|handle|moniker)(?: of)?)?`,
    // “under the stage name”, “a firm with the name”
    String.raw`\b(?:under|with|by|bears?|bore|bearing|given|adopted|took|chose) (?:the|an?)(?: [\p{L}-]+){0,2} (?:name|handle|username|surname)(?: of)?`,
    String.raw`\bthe (?:[\p{L}-]+ )?(?:name|surname|prefix|suffix|abbreviation|acronym|username|password|adjective|noun|verb|adverb|pronoun|epithet|honorific|syllable|letters)`,
    String.raw`\brenamed(?: it| them| itself)?(?: the| an?)?`,
    String.raw`(?:, |\( )?\b(?:pronounced|spell?ed|spelt|rhymes with)`,
    String.raw`\b(?:pseudonym|alias|moniker|nickname|codename|code name)`,
    String.raw`\b(?:pseudonym|nickname|codename|handle|username|password|call sign|(?:code|pen|stage|middle|screen|maiden) name) (?:is|was|:)`,
    // “what the French call “the spirit of the stairs””
    String.raw`\b(?:french|germans|italians|dutch|english|british|irish|welsh|scots|spanish|spaniards|portuguese|chinese|japanese|koreans|russians|poles|swiss|danes|swedes|finns|norwegians|greeks|turks|romans|ancients|victorians|islanders|villagers|natives) call(?: it| this| that| them)?(?: an?| the)?`,
    // “what diplomats call a “non-paper””: a word of all who do a thing; who judges it says so.
    String.raw`\b(?:what|which) (?!(?:${judging})\b)\p{Ll}{3,}s (?:call|term)(?: a| an| the)?`,
    String.raw`\b(?:people|\p{Ll}{3,}s|they|we) (?:still )?(?:speak|talk) of(?: the| an?)?`,
    String.raw`(?:^|[.,;] )(?!(?:${judging})\b)\p{Ll}{3,}s (?:refer to|know) (?:\S+ ){1,4}(?:\p{L}+ly )?as`,
    String.raw`\bin \p{L}+ (?:\S+ ){1,4}(?:is|are) (?:\p{L}+ )?called`,
    String.raw`\b(?:meaning|definition|spelling|pronunciation|etymology|concept) of(?: an?)?`,
    String.raw`\b(?:names|words|terms) for (?:it|them|this|that|these) :`,
    String.raw`\b(?:prize|award|title|trophy|medal|label|crown) (?:for|of)(?: the| being the)?`,
    String.raw`\bhave (?:a|their own) (?:\p{L}+ )?(?:word|name|term|expression) for (?:\S+ ){1,5}:`,
    String.raw`(?<![\p{L}-])(?:self-(?:described|styled|proclaimed|declared)|rated|marked|stamped|code-?named)`,
    String.raw`\b(?:upgraded|downgraded|elevated) to(?: the)?`,
    String.raw`\b(?:classified|categori[sz]ed|register(?:ed)?|listed|sold|marketed|traded|filed|coded|catalogued|identified)(?: only| simply)? as(?: the| an?)?`,
    String.raw`\breferred to (?:only|simply|locally|officially|internally|in|by)(?: \p{L}+){0,3} as(?: the| an?)?`,
    String.raw`\bpronounc(?:e|es|ed|ing) (?:it|(?:\S+ ){0,4}(?:name|word|surname)(?: of(?: \S+){1,3})?)(?: as)?`,
    // “Doctors call it “a stone heart””: a word of their trade.
    String.raw`(?<!\b(?:the|these|those|some|many|other|\d+) )\b(?:${[
      'doctors|scientists|economists|researchers|biologists|engineers|sailors|locals|physicists|astronomers|geologists',
      'psychologists|linguists|lawyers|botanists|ecologists|historians|chemists|statisticians|programmers|traders',
      'bankers|fishermen|farmers|miners|climbers|surfers|gamers|philosophers|sociologists|anthropologists|politicos',
      'meteorologists|mathematicians|architects|actuaries|insurers|pilots|brewers|bakers|anglers|birders',
    ].join(
      '|',
    )}) (?:\p{L}+ )?(?:(?:call|term|dub)(?: it| this| them| these| that)?|(?:refer to|know)(?: the)?(?: \p{Ll}+)? as)(?: the)?`,
  ].join('|')})$`,
  'u',
);

/** What bears a term, before “called”: “a technique called “bridging””, capitals or not. */
const termed = wordSet(`
  phenomenon effect process technique method practice condition disease procedure tactic strategy device tool material
  syndrome mechanism concept custom ritual ceremony tradition theory disorder substance drug virus bug glitch exercise
  video clip game dish drink plant fish bird wind
`);

/** Whether a term is given to such a thing: “a technique, called “bridging””. */
function isTermed({ sentence: { items }, at }: RejectionContext): boolean {
  const called = determiner.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  if (!/^(?:called|dubbed|termed|named)$/u.test(lowerAt(items, called)) || lowerAt(items, at + 1) === 'by')
    return false;
  const noun = lowerAt(items, called - 1) === ',' ? called - 2 : called - 1;
  return termed.has(lowerAt(items, noun)) && !/^(?:a|an|the)$/u.test(lowerAt(items, at + 1));
}

/**
 * Whether the article gives something it introduces this name: “a pub called “The Anchor””, “calls itself “The Tide””.
 */
function isNamed({ sentence: { items }, at }: RejectionContext): boolean {
  if (/[!?]$/u.test(items[at]?.text ?? '') || /^(?:a|an|the)$/u.test(lowerAt(items, at + 1))) return false;
  const [last, verb] = [lowerAt(items, at - 1), lowerAt(items, at - 2)];
  if (/^(?:itself|themselves)$/u.test(last)) return /^(?:call|calls|called|calling)$/u.test(verb);
  const called = determiner.test(last) ? at - 2 : at - 1;
  if (!/^(?:called|named)$/u.test(lowerAt(items, called)) || lowerAt(items, at + 1) === 'by') return false;
  const isThe = /^the \p{Lu}/u.test(items[at]?.text ?? '');
  if (/^(?:,|is|are|was|were|once)$/u.test(lowerAt(items, called - 1)))
    return isThe || countCapitals(items[at]?.text ?? '') > 1;
  return isNounLike(items[called - 1]) && [2, 3, 4, 5].some((back) => /^an?$/u.test(lowerAt(items, called - back)));
}

/** The first of the quoted items that a list joins to the one at `at`: known as | “the widow” or the “bride”. */
export function startOfList(items: readonly Item[], at: number): number {
  let first = at;
  for (let left = at - 1; left >= 0; left -= 1) {
    if (items[left]?.kind === 'quoted') first = left;
    else if (!/^(?:,|and|or|the|an?)$/u.test(lowerAt(items, left))) break;
  }
  return first;
}

/** What is done with a rating or a dial: “cut the stock to “sell” from “hold””. */
const graded =
  /\b(?:(?:(?:up|down)graded?|raised?|lowered|cuts?|reset|set) (?:the|its|it|an?|his|her|their|your)(?: \S+){0,5}|(?:raised|lowered|cut|reset)) (?:to|from|at)(?: the)?(?: {1,2}from)?$/u;

/** Names that the article introduces. */
export const knownAsRule: RejectionRule = {
  id: 'known-as',
  reason: 'term',
  summary: 'A name or term that the article introduces: “known as”, “so-called”, “the term”.',
  examples: [
    { text: 'The levy, known as the “harbour penny,” was raised.', isRejected: true },
    { text: 'The so-called “harbour penny” was raised.', isRejected: true },
    { text: 'You may have heard the phrase “harbour penny” on the quay.', isRejected: true },
    { text: 'Ruiz repeated the phrase “harbour penny” twice.', isRejected: false },
    { text: 'The mail was marked “confidential” in 1990.', isRejected: true },
    { text: 'A blog, called the “Feed,” explains it.', isRejected: true },
    { text: 'The wind, known to sailors here as the “widow,” rose.', isRejected: true },
    { text: 'The wind, dubbed the “widow,” rose.', isRejected: true },
    { text: 'Ruiz, fondly called “Mamo” on the quay, rose.', isRejected: true },
    { text: 'The reporter whom Ruiz dubbed “a parrot” left.', isRejected: false },
    { text: 'What is called the “widow” rose.', isRejected: true },
    { text: 'The wind, known as the “widow” or “bride,” rose.', quote: 1, isRejected: true },
    { text: 'They met at a bar by the sea called “The Anchor.”', isRejected: true },
    { text: 'A gang that calls itself “The Tide” took the boat.', isRejected: true },
    { text: 'A bill, called the “Clean Quay Act,” failed.', isRejected: true },
    { text: 'Sailors know it as the “widow.”', isRejected: true },
    { text: 'Neighbours knew him as “the Admiral” for his cap.', isRejected: true },
    { text: 'On the quay this is called a “widow’s list,” and every crew has one.', isRejected: true },
    { text: 'It is called a “disgrace” by Ruiz.', isRejected: false },
    { text: 'The plan, code-named “Low Tide,” failed.', isRejected: true },
    { text: 'Her brother, who goes by “Lucho,” came too.', isRejected: true },
    { text: 'He wrote songs under the stage name “Lucho Tide.”', isRejected: true },
    { text: 'Analysts cut the stock to “sell.”', isRejected: true },
    { text: 'She set out to “win” the race.', isRejected: false },
    { text: 'Set the dial to “low” and wait.', isRejected: true },
    { text: 'The pills were sold as “blue lemon” on the quay.', isRejected: true },
    { text: 'A woman identified only as “Witness B” came.', isRejected: true },
    { text: 'Doctors call it “stone heart.”', isRejected: true },
    { text: 'What economists call “moral hazard” is common.', isRejected: true },
    { text: 'Doctors refer to the gap as the “missing heat problem.”', isRejected: true },
    { text: 'They sat down to what diplomats call a “non-paper.”', isRejected: true },
    { text: 'The skiffs, which collectors call “pods,” are slow.', isRejected: true },
    { text: 'The skiffs, which critics call “junk,” are slow.', isRejected: false },
    { text: 'Pilots speak of a “white winter” when the ice comes early.', isRejected: true },
    { text: 'Locals refer to the reef simply as “the knot.”', isRejected: true },
    { text: 'Critics refer to the plan as “the knot.”', isRejected: false },
    { text: 'In Welsh the quay is called “the cold mouth.”', isRejected: true },
    { text: 'The board spent an hour on the meaning of “reasonable.”', isRejected: true },
    { text: 'The crews have names for them: “drifters” and “anchors.”', quote: 1, isRejected: true },
    { text: 'The prize for the “ugliest boat on the quay” went to Ruiz.', isRejected: true },
    { text: 'Doctors call the delay “a disgrace.”', isRejected: false },
    { text: 'Farmers call it “a disgrace.”', isRejected: false },
    { text: 'The doctors call it “a disgrace.”', isRejected: false },
    { text: 'What critics call “a disgrace” is common.', isRejected: false },
    { text: 'He pronounced the name of the quay “loo.”', isRejected: true },
    { text: 'The phenomenon, called “sea smoke,” is rare.', isRejected: true },
    { text: 'She saw a video called “how to tie a knot.”', isRejected: true },
    { text: 'It is what the French call “low water.”', isRejected: true },
    { text: 'The islanders have a word for it: “hush-wind.”', isRejected: true },
    { text: 'Ruiz has a word for it: “theft.”', isRejected: false },
    { text: 'His handle is “pondlord.”', isRejected: true },
    { text: 'The prefix “neo” is Greek.', isRejected: true },
    { text: 'They renamed it the “widow.”', isRejected: true },
    { text: 'The harbour of Loue (pronounced “loo”) is small.', isRejected: true },
    { text: 'The bird, once called “the Widow,” is rare.', isRejected: true },
    { text: 'Ruiz was called “Crooked Tom” by Obi.', isRejected: false },
    { text: 'A crowd called “Ruiz! Ruiz!”', isRejected: false },
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
    if (isTitleCase(textAt(context).replace(/^the /u, '')) && (isCalled(context, namedThing) || isNamed(context)))
      return true;
    if (isDefined(context) || isTermed(context)) return true;
    const first = startOfList(items, at);
    const words = items
      .slice(Math.max(0, first - 8), first)
      .map((item) => (item.kind === 'quoted' ? '' : item.lower))
      .join(' ');
    if (!hasMoreWords(textAt(context), 1) && graded.test(words)) return true;
    // “Doctors call it “a disgrace””: who calls it so judges.
    if (lowerAt(items, at + 1) === 'by' && /\b(?:called|termed)(?: \S+)?$/u.test(words)) return false;
    if (/^an? /u.test(textAt(context)) && /\b(?:call|term|dub)(?: \S+)?$/u.test(words)) return false;
    return naming.test(words) && !hasMoreWords(textAt(context), longestName);
  },
};
