import type { Gender } from '../pipeline/language/given-names.ts';
import { givenNameGender, isBodyWord, isCommonWord, isPlace, isPlaceWord } from '../pipeline/language/lexicon.ts';
import { nameSuffixes } from '../pipeline/people/name-suffixes.ts';
import { nameParticles } from '../pipeline/language/name-particles.ts';
import { isTitleWord } from '../pipeline/people/titles/is-title.ts';
import { editArticle } from './edit-text.ts';
import type { GoldArticle } from './gold.ts';
import { otherGivenNames, otherSurnames } from './other-names.ts';

const fullName = /(?<![\p{L}.])\p{Lu}[\p{Ll}’'-]+\p{L}*(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]*\p{Ll}(?![\p{L}-])/gu;
const nameWord = /\p{L}[\p{L}]+/gu;
const scottish = /^(?<prefix>Mc|Mac|O)(?=\p{Lu})/u;

/**
 * Give every person of an article another name: of the same gender, as many words, the same initials, particles and
 * suffixes. A word of a name gets the same other word wherever it stands as a word of its own, so that a bare surname,
 * a headline in capitals and a body named after its founder follow.
 *
 * @param seed chooses where in the list of names to begin, so that articles do not all get the same
 */
export function perturbNames(article: GoldArticle, seed: number): GoldArticle {
  const { text, quotes } = article;
  const replacements = chooseReplacements(peopleOf(article), text, seed);
  const edits = [...text.matchAll(nameWord)].flatMap((match) => {
    const [word] = match;
    const other = replacements.get(word);
    return other === undefined ? [] : [{ start: match.index, end: match.index + word.length, text: other }];
  });
  const rename = (name: string): string => name.replaceAll(nameWord, (word) => replacements.get(word) ?? word);
  const renamed = editArticle(article, edits);
  return {
    ...renamed,
    quotes: renamed.quotes.map((quote, index) => {
      const { person = null, mention = '' } = quotes[index] ?? {};
      return { ...quote, person: person === null ? null : rename(person), mention: rename(mention) };
    }),
  };
}

/** Full names: those people gave as speakers, and what stands in the text behind a known given name. */
function peopleOf({ text, quotes }: GoldArticle): string[] {
  const speakers = quotes.flatMap(({ person }) => person ?? []);
  const others = [...text.matchAll(fullName)]
    .map(([name]) => name)
    .filter((name) => {
      const words = name.toLowerCase().split(' ');
      const [first = ''] = words;
      return (
        givenNameGender(first) !== undefined &&
        !isCommonWord(first) &&
        !isPlace(first) &&
        !isPlace(words.join(' ')) &&
        !words.some((word) => isBodyWord(word) || isPlaceWord(word) || isTitleWord(word))
      );
    });
  return [...new Set([...speakers, ...others])];
}

function chooseReplacements(people: readonly string[], text: string, seed: number): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const taken = new Set((text.match(nameWord) ?? []).map((word) => word.toLowerCase()));
  const pick = (names: readonly string[]): string | null => {
    for (let step = 0; step < names.length; step += 1) {
      const name = names[(seed * 7 + step) % names.length] ?? '';
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
    return null;
  };
  const replace = (word: string, names: readonly string[]): void => {
    const prefix = scottish.exec(word)?.groups?.['prefix'] ?? '';
    const other = chosen.has(word) ? null : pick(names);
    if (other === null) return;
    chosen.set(word, prefix + other);
    chosen.set(word.toUpperCase(), (prefix + other).toUpperCase());
  };
  for (const person of people) {
    const all = person.match(nameWord) ?? [];
    // “Dr. Ruiz” keeps its title; “King” and “Cook” that end a name are surnames.
    const untitled = all.slice(
      all.findIndex((word, index) => index === all.length - 1 || !isTitleWord(word.toLowerCase())),
    );
    const words = untitled.filter(
      (word) => !nameParticles.has(word.toLowerCase()) && !nameSuffixes.has(word.toLowerCase()),
    );
    for (const [index, word] of words.entries()) {
      replace(word, index === 0 && words.length > 1 ? givenNamesLike(word) : otherSurnames);
    }
  }
  return chosen;
}

function givenNamesLike(word: string): readonly string[] {
  const gender: Gender | null = givenNameGender(word.toLowerCase()) ?? null;
  return otherGivenNames[gender ?? 'unknown'];
}
