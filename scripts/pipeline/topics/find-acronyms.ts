import type { NameRun } from './find-names.ts';
import { foldWord, keyOf, startsUpper } from './keys.ts';
import type { TaggedWord } from './tag-words.ts';
import { outletWords } from './word-lists.ts';

const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,})s?$/u;
const shortestByInitials = 3;
const shortestUnlikeInitials = 4;
/** Words between a name and its acronym: “— widely referred to as HASAF”. */
const bridge = /^(?:[,–—(-]\s*)?(?:\S+ly )?(?:(?:better |also )?(?:known|referred to|called) (?:as )?|or )(?:the )?$/;
const longestBridge = 7;

/**
 * Find the acronyms that stand for a name: `Harbour Safety Agency (HSA)`, `…, known as HSA`.
 *
 * In parentheses the letters must be the name’s initials, or be four or more (the acronym may come from another
 * language). Gives keys: the name’s, then the acronym’s.
 */
export function findAcronyms(words: readonly TaggedWord[], names: readonly NameRun[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const { words: name, to } of names) {
    if (name.length < 2) continue;
    const short =
      words[to]?.text === '(' && words[to + 2]?.text === ')' ? words[to + 1] : acronymAfterBridge(words, to);
    if (!short || !acronym.test(short.text) || outletWords.has(foldWord(short.text))) continue;
    if (!hasInitials(name, short.text) && short.text.length < shortestUnlikeInitials) continue;
    pairs.push([keyOf(name.join(' ')), keyOf(short.text)]);
  }
  return [...pairs, ...pairByInitials(names)];
}

/** An acronym printed beside just one name with its initials, though never tied to it in words. */
function pairByInitials(names: readonly NameRun[]): (readonly [string, string])[] {
  const printed = new Map(names.map(({ words }) => [words.join(' '), words]));
  const byInitials = new Map<string, Set<string>>();
  for (const name of printed.values()) {
    if (name.length < shortestByInitials) continue;
    const initials = initialsOf(name);
    byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(keyOf(name.join(' '))));
  }
  return [...printed.values()].flatMap(([short = '', ...rest]) => {
    if (rest.length > 0 || !acronym.test(short) || outletWords.has(foldWord(short))) return [];
    const keys = new Set(readingsOf(short).flatMap((initials) => [...(byInitials.get(initials) ?? [])]));
    const [only] = keys;
    return keys.size === 1 && only !== undefined ? [[only, keyOf(short)] as const] : [];
  });
}

function acronymAfterBridge(words: readonly TaggedWord[], from: number): TaggedWord | undefined {
  for (let to = from + 1; to <= from + longestBridge; to += 1) {
    const word = words[to];
    if (word?.kind === 'stop') return undefined;
    if (word && acronym.test(word.text)) {
      const between = words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
      return bridge.test(`${between} `) ? word : undefined;
    }
  }
  return undefined;
}

function hasInitials(name: readonly string[], short: string): boolean {
  return readingsOf(short).includes(initialsOf(name));
}

/** The initials that an acronym can stand for: an “s” at its end may be that of the plural. */
function readingsOf(short: string): string[] {
  const folded = foldWord(short);
  return [folded.replace(/s$/, ''), folded];
}

function initialsOf(name: readonly string[]): string {
  return name
    .filter(startsUpper)
    .map((word) => foldWord(word).charAt(0))
    .join('');
}
