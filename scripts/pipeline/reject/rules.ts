import { cueAt, cuesBetween } from '../attribute/clause.ts';
import { speechNouns } from '../attribute/cues.ts';
import type { Item } from '../language/outline.ts';
import { foldTitle, type RejectionContext, type RejectionRule } from './rejection-rule.ts';

const works =
  /^(?:documentary|film|movie|book|novel|memoir|autobiography|biography|show|program|programme|series|sitcom|song|single|album|track|play|musical|episode|segment|podcast|magazine|newsletter|painting|poem|essay|opera|investigation|special|drama|comedy|anthem|hit|video|videos|report|exhibition|column|blog|game|ad|spot|commercial|campaign|tour|sketch|skit|trailer|title|titles|hymn|ballet|thriller|bestseller|best-seller)$/u;
const titling = /^(?:titled|entitled|headlined|subtitled|untitled|title|named)$/u;
const makers =
  /^(?:(?:co-?)?(?:author|host|creator|director|producer|writer|star)s?|cast|episodes?|copy|copies|edition|revival|remake|adaptation|performance|rendition|reading|screening|set|season)$/u;
const smallWords =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|with|from|by|as|is|it|vs|de|la|le|el|my|your|’s|'s|&)$/iu;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.\-]*/gu) ?? [];

/** Whether words are written as a title is: every word of weight with a capital, or a number. */
function isTitleCase(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= 10 &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    words.every((word) => smallWords.test(word) || /^[\p{Lu}\p{N}]/u.test(word))
  );
}

const lowerAt = (items: readonly Item[], at: number): string => {
  const item = items[at];
  return item && item.kind !== 'quoted' ? item.lower : '';
};

/** Whether a reporting verb stands within `reach` words before the stretch. */
const hasCueBefore = ({ sentence: { items }, at }: RejectionContext, reach: number): boolean =>
  cuesBetween(items, Math.max(0, at - reach), at).some(({ cue }) => cue.kinds.has('say') || cue.kinds.has('judge'));

/** What is said of a work behind its title, not who says the words: “…,” which recalls …, “…,” by Ruiz, told …” */
const describesWork = /^(?:which|that|by|published|based|a|an|starring|featuring|written|directed|where|whose)$/u;

/** Whether a reporting verb stands within `reach` words before the stretch, or right behind it. */
function hasCueNear(context: RejectionContext, reach: number): boolean {
  if (hasCueBefore(context, reach)) return true;
  const {
    sentence: { items },
    at,
  } = context;
  const after = items[at + 1]?.kind === 'punctuation' ? at + 2 : at + 1;
  if (describesWork.test(lowerAt(items, after))) return false;
  return cuesBetween(items, after, after + 5).some(({ cue }) => cue.kinds.has('say') && cue.form === 'finite');
}

/** Adjectives that hold the words behind them at arm’s length. */
const doubting = /^(?:so-called|notorious|vaunted|supposed|proverbial|purported|infamous|much-vaunted)$/u;

/** How near a participle (“insisting …”) must stand to be about the words; a finite verb may stand anywhere. */
const reachOfGerund = 9;

/** Whether somebody says, calls or writes anything in the sentence, or a noun for something said stands before. */
function hasSpeech({ sentence: { items }, at }: RejectionContext): boolean {
  const hasVerb = cuesBetween(items, 0, items.length).some(
    ({ at: verb, cue }) =>
      (cue.kinds.has('say') || cue.kinds.has('judge')) &&
      (cue.form === 'finite' || Math.abs(at - verb) <= reachOfGerund),
  );
  if (hasVerb) return true;
  return items.some((item, index) => {
    if (index === at) return false;
    // Another quote of some length: the sentence reports speech.
    if (item.kind === 'quoted') return wordsOf(item.text).length >= minimumSpeech;
    const isPhrase = item.lower === 'according' || (item.lower === 'words' && lowerAt(items, index + 1) === 'of');
    return index < at && (isPhrase || speechNouns.has(item.lower.replace(/s$/u, '')) || item.lower === 'phrase');
  });
}
const minimumSpeech = 4;

const textAt = ({ sentence: { items }, at }: RejectionContext): string => items[at]?.text ?? '';

/** Whether the stretch is a whole sentence, or stands behind a colon or a reporting verb’s comma. */
function standsAlone({ sentence: { items }, at }: RejectionContext): boolean {
  const before = lowerAt(items, at - 1);
  if (at === 0 && items.length <= 2) return true;
  if (before === ':') return true;
  return before === ',' && cueAt(items, at - 2) !== null;
}

const chant = /^(?:chant|chants|chanted|chanting|slogan|slogans|cries|shouts|signs?|mantra|refrain|hashtag)$/u;

/** Whether the words are shouted or carried about: “They chanted “Boats Not Fines!”” */
function isChant(context: RejectionContext): boolean {
  const {
    sentence: { items },
    at,
  } = context;
  if (/\p{Ll}!$/u.test(textAt(context))) return true;
  return [-4, -3, -2, -1, 1, 2].some((offset) => chant.test(lowerAt(items, at + offset)));
}

/** Behind a fragment that somebody said the clause ends; scare marks stand in its midst. */
const closesClause =
  /^(?:[.;]|and|or|but|on|of|in|for|to|by|with|about|at|from|as|into|like|during|against|after|before|when|while|because|if|over|through)$/u;

/** All rejection rules, in order. The first that applies gives the reason. */
export const rejectionRules: readonly RejectionRule[] = [
  {
    id: 'known-title',
    reason: 'title',
    summary: 'The article has used the same words as a title before.',
    examples: [
      { text: 'The film “Quay” opened. Much of “Quay” is said to be true.', quote: 1, isRejected: true },
      { text: 'The song “Come Home” was sung. Ruiz told them to “come home.”', quote: 1, isRejected: false },
    ],
    isRejected: (context) => context.titles.has(foldTitle(textAt(context))) && isTitleCase(textAt(context)),
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
      '“Titled”, “called” or the kind of work (“film”, “song”) stands before a stretch in title case, or the kind of work after it.',
    examples: [
      { text: 'Her film, titled “The Long Quay,” opened.', isRejected: true },
      { text: 'The documentary “Quay” opened.', isRejected: true },
      { text: 'A “Long Quay” documentary opened.', isRejected: true },
      { text: 'The film “The Long Quay,” which recalls the strike, opened.', isRejected: true },
      { text: 'Obi, author of “The Long Quay,” agreed.', isRejected: true },
      { text: 'She called the film “a bore.”', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (standsAlone(context)) return false;
      const near = [1, 2, 3].map((back) => lowerAt(items, at - back));
      if (titling.test(near[0] ?? '') || (titling.test(near[1] ?? '') && near[0] !== '')) return true;
      if (!isTitleCase(textAt(context))) return false;
      if (near.slice(0, 2).some((word) => works.test(word)) && !hasCueBefore(context, 2)) return true;
      if (near[0] === 'of' && makers.test(near[1] ?? '')) return true;
      return [1, 2, 3].some((ahead) => works.test(lowerAt(items, at + ahead)));
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
      { text: '“Never Again,” Ruiz said.', isRejected: false },
      { text: 'The crowd broke into chants of “Boats Not Fines.”', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      if (standsAlone(context) || !isTitleCase(textAt(context)) || isChant(context)) return false;
      const owner = items[at - 1];
      if (owner?.kind === 'clitic' && owner.lower === "'s") return true;
      const before = lowerAt(items, at - 1);
      if (
        /^(?:on|of|watch|watching|watched|host|hosts|hosting|hosted|in|during|to)$/u.test(before) &&
        (before === 'on' || !hasCueNear(context, 1)) &&
        wordsOf(textAt(context)).length > 1
      )
        return !hasCueAfter(context);
      const isWord = wordsOf(textAt(context)).length === 1;
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
      { text: 'Known for the storm, Ruiz said it was “a monster.”', isRejected: false },
      { text: 'Obi attacked Ruiz for using the term “harbour penny.”', isRejected: false },
    ],
    isRejected: ({ sentence: { items }, at }) => {
      const words = items
        .slice(Math.max(0, at - 5), at)
        .map((item) => (item.kind === 'quoted' ? '' : item.lower))
        .join(' ');
      return /(?:\bknown as(?: the| an?)?|\bso- ?called|(?<!\buse of |\bus(?:e|es|ed|ing) )\bthe (?:term|word|notion of)|\bnicknamed(?: the)?|\bdefined as(?: an?)?|\breferred to as(?: the| an?)?|\bstands for|\b(?:pseudonym|alias|moniker|nickname|codename|code name)|(?<![\p{L}-])(?:self-(?:described|styled|proclaimed)|rated|marked|stamped|codenamed)|\b(?:upgraded|downgraded|elevated) to(?: the)?|\b(?:classified|categorized|registered?|listed) as)$/u.test(
        words,
      );
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
    summary: 'One or two words held at arm’s length, in a sentence in which nobody speaks near them.',
    examples: [
      { text: 'That exposes a gap in how “safety” gets defined.', isRejected: true },
      { text: 'Ruiz called it “safety.”', isRejected: false },
      { text: 'The harbour was closed for lack of “crew.”', isRejected: false },
      { text: 'The harbour was closed for lack of “safety.” Nobody knows what safety is.', isRejected: true },
      { text: 'The port, sources said, was part of an “exchange.”', isRejected: false },
    ],
    isRejected: (context) => {
      const {
        sentence: { items },
        at,
      } = context;
      const words = wordsOf(textAt(context));
      if (words.length > 2 || standsAlone(context) || /^\p{Lu}/u.test(textAt(context))) return false;
      if (hasCueAfter(context)) return false;
      if (doubting.test(lowerAt(items, at - 1))) return true;
      if (hasSpeech(context)) return false;
      const isLast = at === items.length - 1 || closesClause.test(lowerAt(items, at + 1));
      return !isLast || context.isPrintedBare(textAt(context));
    },
  },
];

/** Whether the quote’s own attribution follows it: “…,” she said. */
function hasCueAfter({ sentence: { items }, at }: RejectionContext): boolean {
  const closes = /[,?!]$/u.test(items[at]?.text ?? '') || items[at + 1]?.text === ',';
  return closes && cuesBetween(items, at + 1, at + 9).some(({ cue }) => cue.kinds.has('say') && cue.form === 'finite');
}
