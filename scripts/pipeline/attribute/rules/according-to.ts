import type { AttributionRule } from '../attribution-rule.ts';
import type { Item } from '../../language/outline.ts';
import type { MentionIndex, Source } from '../source.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

/** According to Ana Ruiz, the port is “safe”. */
export const accordingTo: AttributionRule = {
  id: 'according-to',
  summary: '“According to” or “in the words of” names the source anywhere in the sentence.',
  confidence: 0.93,
  examples: [
    {
      text: 'According to Ana Ruiz, the port is “safe and sound.”',
      expected: { source: 'Ana Ruiz', cue: 'According to' },
    },
    {
      text: 'The port is “safe and sound,” according to a spokesman.',
      expected: { source: 'a spokesman', cue: 'according to' },
    },
    {
      text: 'The port is “safe and sound,” according to a brief filed by Ana Ruiz.',
      expected: { source: 'Ana Ruiz', cue: 'according to' },
    },
    {
      text: 'It was “a wet Tuesday”, in Ana Ruiz’s own words, before the storm.',
      expected: { source: 'Ana Ruiz', cue: 'words' },
    },
    { text: 'Ana Ruiz came. It was, in her words, “a wet Tuesday.”', expected: { source: 'her', cue: 'words' } },
    {
      text: 'Ana Ruiz came. According to her, “the port is safe and sound.”',
      expected: { source: 'her', cue: 'According to' },
    },
    { text: 'A judge damned the words of Ana Ruiz as “lies.”', expected: null },
    {
      text: 'The port is “safe and sound,” according to a letter seen by Ana Ruiz.',
      expected: { source: 'a letter seen', cue: 'according to' },
    },
  ],
  attribute({ sentence, mentions }) {
    const { items } = sentence;
    for (const [index, item] of items.entries()) {
      const owner = item.lower === 'words' ? ownerOfWords(items, index, mentions) : null;
      if (owner) return { source: owner, cue: { start: item.start, end: item.end } };
      const to = items[index + 1];
      if (item.kind !== 'word' || to?.kind !== 'word') continue;
      const isPhrase =
        (item.lower === 'according' && to.lower === 'to') ||
        (item.lower === 'words' && to.lower === 'of') ||
        (item.lower === 'quoting' && to.lower !== 'the');
      if (!isPhrase) continue;
      const from = item.lower === 'quoting' ? index + 1 : index + 2;
      const source =
        objectAt(items, from) ?? writerOf(items, from, mentions) ?? sourceStartingAt(items, from, mentions);
      if (item.lower === 'words' && source && !isQuoting(items, index, source)) continue;
      if (source) return { source, cue: { start: item.start, end: item.lower === 'quoting' ? item.end : to.end } };
    }
    return null;
  },
};

/** “In the words of Ana Ruiz, …”; but “damned the words of Ana Ruiz as “late””: somebody else’s words about hers. */
const isQuoting = (items: readonly Item[], words: number, { to }: Source): boolean =>
  items.slice(Math.max(0, words - 3), words).some(({ lower }) => /^(?:in|to)$/u.test(lower)) ||
  items[to]?.kind !== 'word';

/** “According to | him, …” */
function objectAt(items: readonly Item[], at: number): Source | null {
  const item = items[at];
  const next = items[at + 1];
  const isAlone = next === undefined || next.kind === 'quoted' || next.kind === 'punctuation';
  if (item?.kind !== 'word' || !isAlone || !/^(?:him|her|them)$/u.test(item.lower)) return null;
  return { start: item.start, end: item.end, kind: 'pronoun', mention: null, from: at, to: at + 1 };
}

/** “in Ana Ruiz’s (own) | words”, “in her | words” */
function ownerOfWords(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const last = items[at - 1]?.lower === 'own' ? at - 2 : at - 1;
  const owner = items[last];
  if (owner?.kind === 'word' && /^(?:his|her)$/u.test(owner.lower) && items[last - 1]?.lower === 'in')
    return { start: owner.start, end: owner.end, kind: 'pronoun', mention: null, from: last, to: last + 1 };
  const mention = owner?.kind === 'clitic' ? mentions.byEnd.get(items[last - 1]?.end ?? -1) : undefined;
  if (mention?.type !== 'person') return null;
  const from = items.findIndex(({ start }) => start >= mention.start);
  const isIn = items[from - 1]?.lower === 'in';
  return isIn ? { start: mention.start, end: mention.end, kind: 'name', mention, from, to: last } : null;
}

/**
 * “According to figures by | Ana Ruiz”, “a brief filed by | Ana Ruiz”: who wrote it, not “seen by” or “obtained by”.
 */
function writerOf(items: readonly Item[], from: number, mentions: MentionIndex): Source | null {
  const longest = 7;
  for (let at = from; at < from + longest && items[at]?.kind === 'word'; at += 1) {
    if (items[at]?.lower !== 'by') continue;
    const before = items[at - 1]?.lower ?? '';
    if (/(?:ed|en|n)$/u.test(before) && !/^(?:filed|written|signed|posted|published|issued)$/u.test(before))
      return null;
    const source = sourceStartingAt(items, at + 1, mentions);
    const isAlone = items[source?.to ?? -1]?.lower !== 'and';
    return isAlone && source?.mention?.type === 'person' ? source : null;
  }
  return null;
}
