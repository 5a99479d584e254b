import { countWords } from '../count-words.ts';
import type { Block, BlockKind, PageBlock } from '../types.ts';
import { findSigns } from './signs.ts';

/** A block of the seed with what the rules ask of it, computed once. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly isCaption: boolean;
  readonly isLink: boolean;
  /** What the structure of a saved page says of it. */
  readonly page: PageBlock | null;
  readonly words: number;
  /** What it holds of the words that rules look for. */
  readonly signs: ReadonlySet<string>;
  /** It ends as a sentence does, and is long enough to be one. */
  readonly isSentence: boolean;
  /** It ends as a sentence does, however short it is, and begins as one. */
  readonly isClosed: boolean;
  /** It reads as running text: a paragraph of an article, or of something else that has paragraphs. */
  readonly isProse: boolean;
  /** It holds words in quotation marks and a reporting verb: to cut it needs strong evidence. */
  readonly hasSpeech: boolean;
}

/** A magazine sets its initials or a square behind the last sentence. */
const endOfSentence = /[.!?…:][“”"'’»)\]*]*(?:\s+(?:\p{Lu}{2,3}|[■◼◆●▪#]+))?$/u;
const quotationMarks = /[“”"«»„]|(?<!\p{L})[‘']\p{L}|''/u;
const reportingVerb =
  /\b(?:said|says|say|saying|told|tells|added|adds|wrote|writes|asked|asks|replied|explained|explains|noted|notes|according to|tweeted|posted|announced|argued|claimed|recalled|insisted|warned|stated|continued|declared|testified|responded|admitted|concluded|suggested|commented)\b/iu;

const says =
  '(?:said|says|say|told|tells|wrote|writes|warned|warns|joked|jokes|promised|promises|advised|advises|claims|insists|reads|asks|adds)';
/** Who a clause is about that reports speech: “the mayor”, “one of her neighbours”. */
const teller = "(?:the|an?|one|another|his|her|their|my)(?: [\\p{L}’'-]+){1,5}?";
/** “…, the mayor joked, …”, “…, says a sign in the bakery”, “…, she told the crowd”, “…, as Ruiz says”. */
const toldClause = new RegExp(
  `,["”’]? (?:as )?${teller} (?:${says}\\b|\\p{Ll}{2,}ed[,.])|\\b(?:said|says|reads|wrote|asked|ran) (?:the|an?|one|his|her|\\p{Lu})|\\b(?:he|she|they|\\p{Lu}\\p{Ll}+) ${says}\\b`,
  'u',
);

/** Whether a line reports in a sentence what somebody says, with marks or without: sites do not speak so of themselves. */
export const isTold = ({ text, isSentence, hasSpeech }: Line): boolean =>
  isSentence && (hasSpeech || toldClause.test(text));

/**
 * Measure a block for the rules that decide whether it belongs to the article.
 *
 * ```text
 * “We will appeal,” she said.   → isSentence, hasSpeech
 * Tides      Ferry Times        → none of them
 * ```
 */
export function toLine(text: string, { start, end, kind, isCaption, isLink, page }: Block): Line {
  const own = text.slice(start, end);
  const words = countWords(text, start, end);
  const closed = endOfSentence.test(own);
  return {
    start,
    end,
    kind,
    text: own,
    isCaption: isCaption === true,
    isLink: isLink === true,
    page: page ?? null,
    words,
    signs: findSigns(own),
    isSentence: closed && words >= 5 && own.length >= 25,
    isClosed: /[.?!][“”"'’»)\]]*$/u.test(own) && /^[“”"'‘«([]*\p{Lu}/u.test(own) && words >= 2,
    isProse: (closed && own.length >= 80 && words >= 12) || (own.length >= 180 && words >= 28),
    hasSpeech: quotationMarks.test(own) && reportingVerb.test(own),
  };
}

/** “NEW OAKPORT, C.S. — The ferry …”: where an article was sent from, as its first paragraph begins. */
export const dateline =
  /^\p{Lu}{3}[\p{Lu} .’'-]{0,30}(?:, (?:\p{Lu}[\p{L}.]*\s?){1,3})?(?: ?\([^()]{2,30}\))? ?(?:—|–|--|-) \S/u;
