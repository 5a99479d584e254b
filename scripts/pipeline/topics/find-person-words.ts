import type { ArticlePerson } from '../../../src/schema/article.ts';
import type { NameRun } from './find-names.ts';
import { foldWord } from './keys.ts';
import type { TaggedWord } from './tag-words.ts';
import { courtesyWords, nameParticles } from './word-lists.ts';

const courtesyTitle =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Lt|Sgt|Prof|Rev|Sir|President|Senator|Secretary|Mayor|Governor|Congressman|Congresswoman|Justice|Judge|Minister|Chancellor|Pope|Gen|Capt)\.?$/;
const speechVerb = /^(?:said|says|told|tweeted|added|replied|joked|recalled|insisted|responded)$/;

/**
 * The words of an article, folded, by which it names persons: those of the people found in it, and names that
 * behave like a person’s (after a title of courtesy, before “said” with two words, in full once and by the last
 * word alone later). The second kind catches persons nobody resolved.
 */
export function findPersonWords(
  words: readonly TaggedWord[],
  names: readonly NameRun[],
  people: readonly Pick<ArticlePerson, 'name' | 'type' | 'mentions'>[],
): Set<string> {
  const found = new Set<string>();
  const add = (printed: readonly string[]): void => {
    for (const word of printed) {
      const folded = foldWord(word).replace(/'s?$/, '');
      if (folded.length > 1 && !nameParticles.has(folded) && !courtesyWords.has(folded)) found.add(folded);
    }
  };
  for (const { name, type } of people) if (type === 'person') add(name.split(/[\s-]+/));

  const alone = new Set(names.filter(({ words: name }) => name.length === 1).map(({ words: [word] }) => word));
  for (const { words: name, from, to } of names) {
    const isTitled =
      courtesyTitle.test(words[from - 1]?.text ?? '') ||
      (courtesyTitle.test(words[from - 2]?.text ?? '') && words[from - 1]?.text === '.');
    const speaks = name.length > 1 && speechVerb.test(words[to]?.text ?? '');
    const isShortened = (name.length === 2 || name.length === 3) && alone.has(name.at(-1)) && !alone.has(name[0]);
    const isAged =
      name.length > 1 &&
      words[to]?.text === ',' &&
      /^\d{2}$/.test(words[to + 1]?.text ?? '') &&
      words[to + 2]?.text === ',';
    const governs =
      name.length === 1 &&
      /^(?:administration|presidency|era)$/.test(words[words[to]?.kind === 'hyphen' ? to + 1 : to]?.text ?? '');
    if (name.length < 4 && (governs || isTitled || speaks || isShortened || isAged)) add(name);
  }
  return found;
}
