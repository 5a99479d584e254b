import { straighten } from '../../schema/straighten.ts';
import { wordsOf } from '../text.ts';

/** What was asked for: phrases to be found word by word, and words to be found in any order and inflection. */
export interface Query {
  /** Each phrase as it was typed, without its marks. */
  readonly phrases: readonly string[];
  readonly words: readonly string[];
}

/**
 * Read what was typed. Any kind of double quotation mark opens and closes a phrase; one that is never closed, as while
 * typing, is passed over.
 *
 * @example parseQuery('ships “nine years”') // { phrases: ['nine years'], words: ['ships'] }
 */
export function parseQuery(typed: string): Query {
  const phrases: string[] = [];
  const rest = straighten(typed).replace(/"([^"]*)"/gu, (_, phrase: string) => {
    const words = wordsIn(phrase);
    if (words.length > 0 && !phrases.includes(words.join(' '))) phrases.push(words.join(' '));
    return ' ';
  });
  return { phrases, words: [...new Set(wordsIn(rest))] };
}

/** The query in its plainest form; `parseQuery` reads it back. */
export function formatQuery({ phrases, words }: Query): string {
  return [...phrases.map((phrase) => `"${phrase}"`), ...words].join(' ');
}

export function isEmpty({ phrases, words }: Query): boolean {
  return phrases.length === 0 && words.length === 0;
}

function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}
