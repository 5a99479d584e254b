import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';

export type Tag = PartOfSpeech;

export interface Tagger {
  /**
   * The part of speech of each word or mark of a text.
   *
   * @param words each one word of letters, one number, one mark, or `\n\n` between two paragraphs
   */
  readonly tag: (words: readonly string[]) => Tag[];
  /** Porter’s stem of a word. */
  readonly stem: (word: string) => string;
}

/** What the model knows of one feature of words: its values, and the index of each. */
interface Feature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

/** The part of wink’s language model that reading a text adds to. */
interface CoreModel {
  readonly features: Readonly<Record<'lexeme' | 'prefix' | 'suffix' | 'shape', Feature>>;
}

/** After so many new words the tagger is made anew, so that memory does not grow with the number of texts. */
const mostLearned = 50_000;

/**
 * A tagger that says the same of a text whatever was tagged before.
 *
 * wink-nlp learns each word it did not know, and from then on splits texts differently: “Obi’s” is a name and a clitic
 * until somebody writes it in a way that makes it one word. Our own tokens are given to it one by one, of kinds that it
 * never splits (letters, a number, a mark), so that there is nothing to learn but the words themselves.
 */
export function openTagger(): Tagger {
  const language = loadOnce();
  const known = Object.values(language.core().features).map((feature) => ({ feature, size: feature.list.length }));
  const { lexeme } = language.core().features;
  const fewest = lexeme.list.length;
  let wink = winkNLP(language, ['pos']);
  /** wink-nlp takes these as plain functions. */
  const { pos, precedingSpaces } = wink.its as unknown as {
    readonly pos: ItsFunction<Tag>;
    readonly precedingSpaces: ItsFunction<string>;
  };
  const forget = (): void => {
    for (const { feature, size } of known) {
      for (const value of feature.list.splice(size)) Reflect.deleteProperty(feature.hash, value);
      feature.index = size;
    }
    wink = winkNLP(language, ['pos']);
  };
  const tag = (words: readonly string[]): Tag[] => {
    if (lexeme.list.length > fewest + mostLearned) forget();
    const tokens = wink.readDoc(words.join(' ')).tokens();
    const tags = tokens.out(pos) as Tag[];
    if (tags.length === words.length) return tags;
    // A contraction that is one word of letters (“gimme”): what it begins with tells what it is.
    const spaces = tokens.out(precedingSpaces);
    return tags.filter((_, index) => index === 0 || spaces[index] !== '');
  };
  return { tag, stem: openStemmer(language.addons.stem as (word: string) => string) };
}

/** Stems found before: most words come again. */
function openStemmer(stem: (word: string) => string): Tagger['stem'] {
  const mostStems = 50_000;
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= mostStems) stems.clear();
    const found = stem(word);
    stems.set(word, found);
    return found;
  };
}

/** The model, each part of which is loaded once: its own functions spoil what they give when they are called again. */
function loadOnce(): typeof model & { readonly core: () => CoreModel } {
  const parts = Object.entries(model).map(([name, part]: [string, unknown]) => {
    if (typeof part !== 'function' || part.length > 0) return [name, part];
    const loaded: unknown = (part as () => unknown)();
    return [name, () => loaded];
  });
  return Object.fromEntries(parts) as ReturnType<typeof loadOnce>;
}
