import type { Item } from '../language/outline.ts';
import type { MentionIndex, Source } from './source.ts';
import { isPreposition } from './word-classes.ts';

const longest = 8;
const participle = /^\p{Ll}+(?:ed|born)$/u;

/**
 * “Ana Ruiz, engaged to pilot Thomas Becker, 31, | said”: the person before a participle whose phrase ends with another
 * person’s name; any other source is given back as it is.
 */
export function beforeParticiple(items: readonly Item[], source: Source, mentions: MentionIndex): Source {
  const comma = items.findLastIndex(({ kind }, index) => index < source.from && kind !== 'word');
  if (items[comma]?.text !== ',' || source.from - comma > longest || !participle.test(items[comma + 1]?.text ?? ''))
    return source;
  const mention = mentions.byEnd.get(items[comma - 1]?.end ?? -1);
  if (mention?.type !== 'person' || !items.slice(comma + 2, source.from).some(isPreposition)) return source;
  const from = items.findIndex(({ start }) => start === mention.start);
  return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: comma };
}
