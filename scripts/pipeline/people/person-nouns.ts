import { isOccupation } from '../language/lexicon.ts';
import { isTitleWord } from './titles/is-title.ts';
import { isKinOrFriend } from './titles/kin.ts';

const personNouns = new Set(
  `person man woman boy girl resident neighbor neighbour witness victim friend relative colleague employee staffer
  worker insider official source supporter voter passenger player fan parishioner parent mother father member driver
  customer user reader viewer survivor baker tailor miner brewer owner patient local guide`.split(/\s+/u),
);

/** Whether a noun is one for a person: “resident”, “boy”, “friend”, or what somebody is by trade or office. Lower case. */
export const isPersonNoun = (lower: string): boolean =>
  isOccupation(lower) || isTitleWord(lower) || personNouns.has(lower) || isKinOrFriend(lower);
