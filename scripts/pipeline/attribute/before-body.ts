import type { Item } from '../language/outline.ts';
import { isNounLike } from './word-classes.ts';

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
