import type { Item } from '../language/outline.ts';
import type { MentionIndex } from './source.ts';
import { determiners, isNounLike, prepositions } from './word-classes.ts';

/** Where the words end before those that say what kind of body is named at `at`: “of | (the) building firm Orsa Homes”. */
export function beforeKind(items: readonly Item[], at: number): number {
  const longest = 3;
  let index = at - 1;
  while (index >= at - longest && isNounLike(items[index]) && /^\p{Ll}/u.test(items[index]?.text ?? '')) index -= 1;
  return items[index]?.lower === 'the' ? index - 1 : index;
}

/** Where the words before the owner end whose “’s” stands at `at`: “of | New Porto’s”. */
export function beforeOwner(items: readonly Item[], at: number): number {
  let index = at - 1;
  while (index > at - 4 && /^\p{Lu}/u.test(items[index]?.text ?? '')) index -= 1;
  return items[index]?.lower === 'the' ? index - 1 : index;
}

/** Where the words before `at` end, brackets stepped over: “Ana Ruiz | (Porto),”. */
export function beforeBrackets(items: readonly Item[], at: number): number {
  if (!/^[)\]]$/u.test(items[at]?.text ?? '')) return at;
  return items.slice(0, at).findLastIndex(({ text }) => text === '(' || text === '[') - 1;
}

/**
 * “The head of the Harbour Board, | Ana Ruiz, said”: whether the name ending at `at` is a body’s and belongs to a noun.
 */
export function isOfBody(items: readonly Item[], at: number, mentions: MentionIndex): boolean {
  const body = mentions.byEnd.get(items[at]?.end ?? -1);
  if (body?.type !== 'body') return false;
  let before = indexOfStart(items, at, body.start) - 1;
  if (determiners.has(items[before]?.lower ?? '')) before -= 1;
  return /^(?:of|for|at)$/u.test(items[before]?.lower ?? '');
}

/** Whether a subject can begin at `at`: first in its sentence, behind a quote, or behind “and” or “but”. */
export const isClauseStart = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return (
    before === undefined ||
    before.kind === 'quoted' ||
    /^(?:and|but|while|as|that|[,;:])$/u.test(before.lower || before.text)
  );
};

/** “a group of | pilots”, “a man in | jeans” */
export const isOfPhrase = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.kind === 'word' && prepositions.has(item.lower));

export const previousLower = (items: readonly Item[], index: number): string => {
  const item = items[index - 1];
  return item?.kind === 'word' ? item.lower : '';
};

/** Where the item stands, up to `at`, that begins at the code unit `start`. */
export function indexOfStart(items: readonly Item[], at: number, start: number): number {
  let index = at;
  while (index > 0 && (items[index]?.start ?? 0) > start) index -= 1;
  return index;
}
