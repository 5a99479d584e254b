import { apposedName } from './apposed-name.ts';
import type { Sentence } from '../language/outline.ts';
import type { Decision } from './attribution-rule.ts';
import type { MentionIndex, Source } from './source.ts';
import { writerOfText } from './writer-of-text.ts';
import { attributionRules } from './rules/index.ts';

/**
 * Find, for every quoted stretch, the phrase that names who speaks. The rules are tried in order and the first that
 * finds a source decides; a stretch for which none does stays undecided.
 *
 * @returns decisions by the index of the stretch
 */
export function attribute(sentences: readonly Sentence[], mentions: MentionIndex): (Decision | undefined)[] {
  const decided: (Decision | undefined)[] = [];
  for (const sentence of sentences) {
    for (const at of sentence.quotesAt) {
      const item = sentence.items[at];
      if (item?.kind !== 'quoted') continue;
      for (const rule of attributionRules) {
        const found = rule.attribute({ sentences, sentence, at, mentions, decided });
        if (!found || (rule.confidence < leastOfPlain && isNamedIn(item.text, found.source))) continue;
        const carried = writerOfText(found, sentence, at, sentences, decided);
        if (carried) {
          decided[item.quoted] = { ...carried, rule: rule.id };
          break;
        }
        const source =
          found.source && apposedName(sentenceOf(found.source, sentence, sentences).items, found.source, mentions);
        decided[item.quoted] = { ...found, source, rule: rule.id };
        break;
      }
    }
  }
  return decided;
}

/** From this confidence on a rule sees who speaks in the sentence of the quote; below, it goes by what stands near. */
const leastOfPlain = 0.86;

/** “Bertrand is a poet”: hardly Bertrand’s own words. Whether a quote names its source by the given name, or in full. */
function isNamedIn(quote: string, source: Source | null): boolean {
  const [given = '', ...others] = source?.mention?.run.name.words ?? [];
  if (others.length === 0 || given.length < 3) return false;
  const words = quote.split(/[^\p{L}\p{M}'’-]+/u);
  const at = words.indexOf(given);
  // “I’m Ana”, “My name is Ana”
  return at >= 0 && !/^(?:i['’]m|am|is)$/iu.test(words[at - 1] ?? '');
}

/** The sentence a source stands in: that of the quote, or one of the few before it. */
function sentenceOf({ start }: Source, sentence: Sentence, sentences: readonly Sentence[]): Sentence {
  const nearest = 3;
  for (let index = sentence.index; index >= 0 && index >= sentence.index - nearest; index -= 1) {
    const each = sentences[index];
    if (each && (each.items[0]?.start ?? Infinity) <= start) return each;
  }
  return sentence;
}

export const confidenceOf = new Map(attributionRules.map(({ id, confidence }) => [id, confidence]));
