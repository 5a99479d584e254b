import type { Item } from '../language/outline.ts';
import { cueAt } from './find-cues.ts';
import type { MentionIndex, Source } from './source.ts';

/** “Ruiz was met by a woman who complained of the smell | and said …”: whom a relative clause before `before` has speak. */
export function relativeSpeaker(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  const mark = items.findLastIndex(({ kind }, index) => index < before && kind !== 'word' && kind !== 'clitic');
  const who = items.findLastIndex(({ lower }, index) => index > mark && index < before && lower === 'who');
  const verb = who > 0 ? cueAt(items, who + 1) : null;
  if (verb?.cue.form !== 'finite' || !verb.cue.kinds.has('say')) return null;
  const from = items.findLastIndex(({ lower }, index) => index > mark && index < who && /^an?$/u.test(lower));
  const [first, last] = [items[from], items[who - 1]];
  if (!first || !last || mentions.byEnd.get(last.end)?.type === 'person') return null;
  return { start: first.start, end: last.end, kind: 'nominal', mention: null, from, to: who };
}
