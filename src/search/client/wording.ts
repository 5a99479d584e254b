import { formatCount } from '../../lib/format.ts';
import { parseQuery } from './query.ts';

/** @example describeQuery('ships "nine years"') // '“nine years” ships' */
export function describeQuery(typed: string): string {
  const { phrases, words } = parseQuery(typed);
  if (phrases.length === 0) return `“${words.join(' ')}”`;
  return [...phrases.map((phrase) => `“${phrase}”`), ...words].join(' ');
}

/**
 * The one line that says what was found.
 *
 * @param typed what was searched for; empty where only filters are set
 * @param missing words of it that nothing has
 */
export function describeAnswer(count: number, typed: string, missing: readonly string[]): string {
  const sought = typed === '' ? '' : ` for ${describeQuery(typed)}`;
  const found = count === 0 ? `No results${sought}` : `${formatCount(count, 'result')}${sought}`;
  if (count === 0 || missing.length === 0) return `${found}.`;
  return `${found}. Nothing has ${missing.map((word) => `“${word}”`).join(' or ')}.`;
}

export const loadFailed = 'The search index could not be loaded.';
export const loadingIndex = 'Loading the index …';
