import { formatCount } from '../../lib/format.ts';
import { parseQuery, type Query } from './query.ts';

/** @example describeQuery(parseQuery('ships "nine years"')) // '“nine years” ships' */
export function describeQuery({ phrases, words }: Query): string {
  if (phrases.length === 0) return `“${words.join(' ')}”`;
  return [...phrases.map((phrase) => `“${phrase}”`), ...words].join(' ');
}

/**
 * The one line that says what was found.
 *
 * @param typed what was searched for; empty where only filters are set
 * @param missing words of it that nothing has: where others were found, the results are for those
 */
export function describeAnswer(count: number, typed: string, missing: readonly string[]): string {
  const query = parseQuery(typed);
  const unknown = missing.length < query.phrases.length + query.words.length ? missing : [];
  const words = count === 0 ? query.words : query.words.filter((word) => !unknown.includes(word));
  const sought = typed === '' ? '' : ` for ${describeQuery({ ...query, words })}`;
  const found = count === 0 ? `No results${sought}.` : `${formatCount(count, 'result')}${sought}.`;
  return unknown.length === 0 ? found : `${found} Nothing has ${unknown.map((word) => `“${word}”`).join(' or ')}.`;
}

export const loadFailed = 'The search index could not be loaded.';
export const loadingIndex = 'Loading the index …';
