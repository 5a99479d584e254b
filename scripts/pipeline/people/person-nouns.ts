import { isOccupation } from '../language/lexicon.ts';
import { wordSet } from '../language/word-set.ts';
import { tradesAsSurnames } from './title-in-name.ts';
import { isTitleWord } from './titles/is-title.ts';
import { isKinOrFriend } from './titles/kin.ts';

/** What somebody is in the story told, or to others, that is no title before a name. */
const personNouns = wordSet(`
  person man woman boy girl resident victim relative insider official source voter fan member reader viewer patient local
  guide
`);

/** Whether a noun is one for a person: “resident”, “boy”, “friend”, or what somebody is by trade or office. Lower case. */
export const isPersonNoun = (lower: string): boolean =>
  isOccupation(lower) ||
  isTitleWord(lower) ||
  isKinOrFriend(lower) ||
  personNouns.has(lower) ||
  tradesAsSurnames.has(lower);
