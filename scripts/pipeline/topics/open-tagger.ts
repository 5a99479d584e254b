import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

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

/** After so many texts the tagger is made anew, so that memory does not grow with their number. */
const textsPerTagger = 100;

/**
 * A tagger that says the same of a text whatever was tagged before.
 *
 * wink-nlp learns each word it did not know, and from then on splits other texts differently: “Obi’s” is a name and a
 * clitic until somebody writes it in a way that makes it one word. So what a text has taught is forgotten before the
 * next one. The words must leave the hash by which texts are split; their places in the lists stay taken, as the tagger
 * keeps a list of its own beside them, until the next tagger begins with the model as it came.
 */
export function openTagger(): () => WinkMethods {
  const language = loadOnce();
  const core = language.core();
  const known = Object.values(core.features).map((feature) => ({ feature, size: feature.list.length }));
  const { lexeme } = core.features;
  let learnedFrom = lexeme.list.length;
  let texts = 0;
  let tagger = winkNLP(language, ['pos']);
  return () => {
    for (const word of lexeme.list.slice(learnedFrom)) Reflect.deleteProperty(lexeme.hash, word);
    texts += 1;
    if (texts % textsPerTagger === 0) {
      for (const { feature, size } of known) {
        for (const value of feature.list.splice(size)) Reflect.deleteProperty(feature.hash, value);
        feature.index = size;
      }
      tagger = winkNLP(language, ['pos']);
    }
    learnedFrom = lexeme.list.length;
    return tagger;
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
