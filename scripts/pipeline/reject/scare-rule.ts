import { isPreposition } from '../attribute/word-classes.ts';
import type { RejectionContext, RejectionRule } from './rejection-rule.ts';
import { hasCueAfter, hasSpeech, lowerAt, standsAlone, textAt } from './speech-near.ts';
import { isModifier } from './modifier.ts';
import { hasMoreWords } from './names-of-works.ts';

/** Adjectives that hold the words behind them at arm’s length. */
const doubting = /^(?:so-called|notorious|vaunted|supposed|proverbial|purported|infamous|much-vaunted)$/u;

/** Behind a fragment that somebody said the clause ends; scare marks stand in its midst. */
const closesClause =
  /^(?:[.;]|and|or|but|on|of|in|for|to|by|with|about|at|from|as|into|like|during|against|after|before|when|while|because|if|over|through)$/u;

/** Whether somebody is made out to be what the words say: “cast Ruiz as a “tyrant””. */
const isJudged = ({ sentence: { items }, at }: RejectionContext): boolean =>
  /^an?$/u.test(lowerAt(items, at - 1)) && lowerAt(items, at - 2) === 'as';

/** “There is no “sail at once” answer”: what is denied is nobody’s answer. */
const isDenied = ({ sentence: { items }, at }: RejectionContext): boolean =>
  lowerAt(items, at - 1) === 'no' &&
  /^(?:is|was|are|were)$/u.test(lowerAt(items, at - 2)) &&
  lowerAt(items, at - 3) === 'there';

/** What is no verb that has an object, before “a”. */
const neverMaking =
  /^(?:is|was|are|were|be|been|being|seems?|seemed|becomes?|became|remains?|remained|as|than|or|and|but|from|with|for|by|in|on|of|at|to|into|about|like|over|after|against|under|had|has|have|having|takes?|took|taking|makes?|made|making|gives?|gave|giving)$/u;

/** Whether the words are a thing that somebody makes, sells or runs: “The port sells a “slack ticket” to pilots.” */
function isMade({ sentence: { items }, at }: RejectionContext): boolean {
  const verb = items[at - 2];
  if (!/^an?$/u.test(lowerAt(items, at - 1)) || verb?.kind !== 'word' || neverMaking.test(verb.lower)) return false;
  if (!/^\p{Ll}/u.test(verb.text) || /[.,;:!?…]$/u.test(items[at]?.text ?? '')) return false;
  return isPreposition(items[at + 1]);
}

/** “Is it a “storm” if nobody sails?” asks what a word means. */
const isAsked = ({ sentence: { items }, at }: RejectionContext): boolean =>
  items.at(-1)?.text === '?' && /^(?:is|are|was|were|does|do|did|can|could)$/u.test(lowerAt(items, 0)) && at > 0;

/** Scare marks. A word or two of speech often looks the same; what is doubtful stays a quote. */
export const scareRule: RejectionRule = {
  id: 'scare',
  reason: 'scare',
  summary: 'One or two words held at arm’s length, or up to seven before a noun, in a clause in which nobody speaks.',
  examples: [
    { text: 'That exposes a gap in how “safety” gets defined.', isRejected: true },
    { text: 'Ruiz called it “safety.”', isRejected: false },
    { text: 'The pilot was “nobody’s fool”, according to his brother.', isRejected: false },
    { text: 'The harbour was closed for lack of “crew.”', isRejected: false },
    { text: 'The harbour was closed for lack of “safety.” Nobody knows what safety is.', isRejected: true },
    { text: 'The port, sources said, was part of an “exchange.”', isRejected: false },
    { text: 'Officials say that the move, which the port had long wanted, is an “idle” threat.', isRejected: false },
    { text: 'Ruiz’s “low tide” remark was soon forgotten.', isRejected: false },
    { text: 'A study found that “idle” boats cost the port little.', isRejected: false },
    { text: 'Firms faced a new “too wide to dock” fee.', isRejected: true },
    { text: 'The port’s “sail now, pay at noon” tickets are gone.', isRejected: true },
    { text: 'They sent him the “what to do in a storm” leaflet.', isRejected: true },
    { text: 'They sent him a “long and well put together” leaflet.', isRejected: false },
    { text: 'Crews have fought the “too wide to dock” fee, which they call theft.', isRejected: true },
    { text: 'Ruiz has fought what she calls the “too wide to dock” fee.', isRejected: false },
    { text: 'The “too wide to dock” fee is absurd, Ruiz said.', isRejected: false },
    { text: 'According to her “slack tide” plan, boats must pay.', isRejected: true },
    { text: 'According to Ruiz, “slack tide” plans fail.', isRejected: false },
    { text: 'A “slack tide” boat came in, offering rides.', isRejected: true },
    { text: 'The port gave a “slow and partial” response.', isRejected: false },
    { text: 'A “sail first” movement began, and Ruiz said that nobody would follow it.', isRejected: true },
    { text: '“We sail,” said Obi, one of the “big four” pilots.', quote: 1, isRejected: true },
    { text: '“We sail,” said Obi, adding that the “big four” pilots would go too.', quote: 1, isRejected: false },
    { text: 'The board painted Ruiz as a “tyrant” with no friends.', isRejected: false },
    { text: 'Pilots at the Quay say a “dead” zone has grown there.', isRejected: false },
    { text: 'A judge determined that “idle” boats cost the port little.', isRejected: false },
    { text: 'The pilot, in his own words “a lunatic,” saved three.', isRejected: false },
    { text: 'Ruiz spoke of a “slow” spring but promised boats.', isRejected: false },
    { text: 'Some pilots speak of “sticky” tides, others of slow boats.', isRejected: true },
    { text: 'They found him “asleep” in the boat, an inquest heard.', isRejected: false },
    { text: 'There is no “sail at once” answer to a storm.', isRejected: true },
    { text: 'The port sells a “slack ticket” to pilots over 60.', isRejected: true },
    { text: 'The crews face a “slow death” on the quay, Ruiz said.', isRejected: false },
    { text: 'Is it a “storm” if nobody sails?', isRejected: true },
    { text: 'The “right to sail” has existed since 1949.', isRejected: true },
    { text: 'The “right to sail” has existed since 1949, Ruiz said.', isRejected: false },
    { text: 'Ruiz left early, arguing that all who sail in such a storm are “reckless.”', isRejected: false },
  ],
  isRejected: (context) => {
    const {
      sentence: { items },
      at,
    } = context;
    const isCoined = isModifier(context);
    if ((!isCoined && hasMoreWords(textAt(context), 4)) || standsAlone(context) || hasCueAfter(context)) return false;
    const isShort = !hasMoreWords(textAt(context), 2);
    if (/^\p{Lu}/u.test(textAt(context)) && !isCoined) return false;
    if (isShort && doubting.test(lowerAt(items, at - 1))) return true;
    if (isCoined) return isDenied(context) || !hasSpeech(context, true);
    const isSubject =
      at === 1 &&
      /^(?:the|an?)$/u.test(lowerAt(items, 0)) &&
      /^(?:has|have|had|is|was|are|were)$/u.test(lowerAt(items, 2));
    if (isSubject) return !hasSpeech(context);
    if (isMade(context)) return !hasSpeech(context);
    if (!isShort || isJudged(context) || hasSpeech(context)) return false;
    if (isAsked(context)) return true;
    const isLast = at === items.length - 1 || closesClause.test(lowerAt(items, at + 1));
    return !isLast || context.isPrintedBare(textAt(context));
  },
};
