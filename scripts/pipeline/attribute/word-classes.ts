import { isAdverb } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import type { Word } from '../language/tokenize.ts';
import { cueOf } from './cues.ts';

/**
 * The small words that tell where the phrase of a speaker begins and ends, by what they do in a sentence; lower case.
 */
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'you']);
export const objects: ReadonlySet<string> = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves']);
export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that']);
export const determiners: ReadonlySet<string> = new Set(
  'a an the this that these those one two three some several many most few all another other both each every no any more his her their its my our your half dozens hundreds'.split(
    ' ',
  ),
);
export const prepositions: ReadonlySet<string> = new Set(
  'of for from to with at in on by near about against inside within around behind under'.split(' '),
);
const auxiliaries: ReadonlySet<string> = new Set(
  "has have had is are was were be been being did does do will would could should can may might must also then later once recently just reportedly never n't not again further repeatedly first soon since even still already only now often always ever himself herself previously subsequently famously even however meanwhile too instead afterwards afterward yesterday today tonight thereafter".split(
    ' ',
  ),
);
export const clauseWords: ReadonlySet<string> = new Set(
  'that what but because when while as if although though since whether after before unless until where why how and or so than'.split(
    ' ',
  ),
);

export const isPreposition = (item: Item | undefined): boolean => item?.kind === 'word' && prepositions.has(item.lower);

export const isWordItem = (item: Item | undefined): item is Word => item?.kind === 'word';

/** Whether a word stands between a subject and its verb without being either: an auxiliary or an adverb. */
export const isBetween = (item: Item | undefined): boolean =>
  isWordItem(item) &&
  !adverbsInNames.test(item.text) &&
  (auxiliaries.has(item.lower) || (isAdverb(item.lower) && !/^\p{Lu}/u.test(item.text)));

/** “Clean Tides Now”, “the First Minister”, “Orsa Today”: adverbs that with a capital are more often part of a name. */
const adverbsInNames = /^(?:Now|First|Today|Tonight|Ever|Always|Again|Soon|Further|Instead)$/u;

/** Whether a word may be a noun, or stand before one in its phrase: none of the small words, and no verb of saying. */
export function isNounLike(item: Item | undefined): item is Word {
  return (
    isWordItem(item) &&
    !determiners.has(item.lower) &&
    !prepositions.has(item.lower) &&
    !clauseWords.has(item.lower) &&
    !pronouns.has(item.lower) &&
    !auxiliaries.has(item.lower) &&
    cueOf(item.lower)?.form !== 'finite'
  );
}
