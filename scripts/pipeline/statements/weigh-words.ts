import { backgroundBits } from './common-words.ts';

/** A wording of one speaker: its words as ids of a vocabulary. */
export type WordIds = readonly number[];

/** How many words the background counts for, beside those of all quotes and of the speaker’s. */
const corpusPrior = 50_000;
const speakerPrior = 2_000;

/** What a word of an idiom tells nobody: the words before it have said as much. */
const predictable = 7;
const leastValue = 0.75;

/**
 * What each shared word is worth as evidence, in bits over what chance and idiom give, by word id: 0.75 for the most
 * common, about 8 for a rare one, less for words the speaker often uses.
 */
export type WordValues = (word: number) => number;

/**
 * Tell how rare words are from the contexts they are met in. Contexts count once however often they are printed, so
 * that a quote which a thousand articles print does not make its own words common; the first counts nothing, as any
 * word that is there at all has it.
 *
 * @param words the vocabulary, by word id
 */
export class WordWeights {
  readonly #background: Float64Array;
  readonly #contexts: Contexts;

  constructor(words: readonly string[], wordings: Iterable<WordIds>) {
    this.#contexts = countContexts(words.length, wordings);
    this.#background = Float64Array.from(words, (word) => 2 ** -backgroundBits(word));
  }

  /** For the wordings of one speaker. */
  ofSpeaker(wordings: Iterable<WordIds>): WordValues {
    const own = countContexts(this.#background.length, wordings);
    const values = new Map<number, number>();
    return (word) => {
      const known = values.get(word);
      if (known !== undefined) return known;
      const inCorpus = shareOf(this.#contexts, word, this.#background[word] ?? 0, corpusPrior);
      const bits = -Math.log2(shareOf(own, word, inCorpus, speakerPrior));
      // Sixteenths: sums of them are exact, so that no order of adding tells.
      const value = Math.round(Math.max(leastValue, bits - predictable) * 16) / 16;
      values.set(word, value);
      return value;
    };
  }
}

/** How many different words stand before each word. */
interface Contexts {
  /** Beyond the first, where there are more: most words of a speaker have one. */
  readonly further: ReadonlyMap<number, number>;
  /** Of all words together. */
  readonly total: number;
}

function countContexts(vocabulary: number, wordings: Iterable<WordIds>): Contexts {
  const seen = new Set<number>();
  const met = new Set<number>();
  const further = new Map<number, number>();
  for (const wording of wordings) {
    let before = vocabulary;
    for (const word of wording) {
      const pair = before * (vocabulary + 1) + word;
      if (!seen.has(pair)) {
        seen.add(pair);
        if (met.has(word)) further.set(word, (further.get(word) ?? 0) + 1);
        else met.add(word);
      }
      before = word;
    }
  }
  return { further, total: seen.size };
}

function shareOf({ further, total }: Contexts, word: number, prior: number, priorSize: number): number {
  return ((further.get(word) ?? 0) + prior * priorSize) / (total + priorSize);
}
