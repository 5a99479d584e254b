import type { RejectionRule } from './rejection-rule.ts';
import { hasCueAfter, hasSpeech, isWithoutCues, lowerAt, standsAlone, textAt } from './speech-near.ts';
import { wordsOf } from './titles.ts';

/** Adjectives that hold the words behind them at arm’s length. */
const doubting = /^(?:so-called|notorious|vaunted|supposed|proverbial|purported|infamous|much-vaunted)$/u;

/** Behind a fragment that somebody said the clause ends; scare marks stand in its midst. */
const closesClause =
  /^(?:[.;]|and|or|but|on|of|in|for|to|by|with|about|at|from|as|into|like|during|against|after|before|when|while|because|if|over|through)$/u;

/** What stands behind a phrase and is not the noun it describes. */
const neverNoun =
  /^(?:and|or|but|nor|on|of|in|for|to|by|with|about|at|from|as|into|like|during|against|after|before|when|while|because|if|over|through|between|among|than|that|who|which|whose|until|under|without|within|since|though|is|are|was|were|has|have|had|will|would|can|could|should|may|might|open|\p{Ll}+(?:ed|ing|ly))$/u;

/** Scare marks. A word or two of speech often looks the same; what is doubtful stays a quote. */
export const scareRule: RejectionRule = {
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
    { text: 'Officials say that the move, which the port had long wanted, is an “idle” threat.', isRejected: false },
    { text: 'Ruiz’s “low tide” remark was soon forgotten.', isRejected: false },
    { text: 'A study found that “idle” boats cost the port little.', isRejected: false },
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
};
