import { apposedName } from './apposed-name.ts';
import type { Sentence } from '../language/outline.ts';
import type { Decision } from './attribution-rule.ts';
import type { MentionIndex, Source } from './source.ts';
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
        if (!found) continue;
        const source =
          found.source && apposedName(sentenceOf(found.source, sentence, sentences).items, found.source, mentions);
        decided[item.quoted] = { ...found, source, rule: rule.id };
        break;
      }
    }
  }
  return decided;
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
