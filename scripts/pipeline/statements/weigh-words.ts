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
    this.#contexts = new Contexts(words.length);
    for (const wording of wordings) this.#contexts.add(wording);
    this.#background = Float64Array.from(words, (word) => 2 ** -backgroundBits(word));
  }

  /** For the wordings of one speaker. */
  ofSpeaker(wordings: Iterable<WordIds>): WordValues {
    const own = new Contexts(this.#background.length);
    for (const wording of wordings) own.add(wording);
    const values = new Map<number, number>();
    return (word) => {
      const known = values.get(word);
      if (known !== undefined) return known;
      const inCorpus = this.#contexts.share(word, this.#background[word] ?? 0, corpusPrior);
      const bits = -Math.log2(own.share(word, inCorpus, speakerPrior));
      // Sixteenths: sums of them are exact, so that no order of adding tells.
      const value = Math.round(Math.max(leastValue, bits - predictable) * 16) / 16;
      values.set(word, value);
      return value;
    };
  }
}

/** Counts of the different words that stand before each word. */
class Contexts {
  readonly #vocabulary: number;
  readonly #seen = new Set<number>();
  readonly #counts = new Map<number, number>();

  constructor(vocabulary: number) {
    this.#vocabulary = vocabulary + 1;
  }

  add(wording: WordIds): void {
    let before = this.#vocabulary - 1;
    for (const word of wording) {
      const key = before * this.#vocabulary + word;
      if (!this.#seen.has(key)) {
        this.#seen.add(key);
        this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      }
      before = word;
    }
  }

  share(word: number, prior: number, priorSize: number): number {
    const count = Math.max(0, (this.#counts.get(word) ?? 0) - 1);
    return (count + prior * priorSize) / (this.#seen.size + priorSize);
  }
}
