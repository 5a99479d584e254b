import type { Found } from './attribution-rule.ts';
import { speechNouns } from './cues.ts';
import type { Item } from '../language/outline.ts';
import type { MentionIndex } from './source.ts';
import { sourceStartingAt } from './source-starting-at.ts';

const draws =
  /^(?:draws?|drew|drawing|prompt(?:s|ed|ing)|bring|brings|brought|earn(?:s|ed|ing)|spark(?:s|ed|ing)|provok(?:es|ed|ing)|elicit(?:s|ed|ing)|trigger(?:s|ed|ing)|attract(?:s|ed|ing))$/u;

/**
 * Who answers what the sentence before the quote tells of: “That drew a sharp response from | Ana Ruiz.” Null where the
 * sentence goes on behind the name.
 */
export function responseFrom(items: readonly Item[], mentions: MentionIndex): Found | null {
  const longest = 5;
  for (const [at, noun] of items.entries()) {
    if (!speechNouns.has(noun.lower) || !/^(?:from|by)$/u.test(items[at + 1]?.lower ?? '')) continue;
    if (!items.slice(Math.max(0, at - longest), at).some(({ lower }) => draws.test(lower))) continue;
    const source = sourceStartingAt(items, at + 2, mentions);
    const isLast = source !== null && /^(?:[.,:]|)$/u.test(items[source.to]?.text ?? '');
    if (source?.mention?.type === 'person' && isLast) return { source, cue: { start: noun.start, end: noun.end } };
  }
  return null;
}

const reaction =
  /^(?:reaction|response|view|verdict|opinion|message|words?|warning|assessment|claim|advice|call|plea)$/u;

/** “That was the reaction of | Ana Ruiz.”, “Those were the words of | Ana Ruiz”: who said what stands before. */
export function whoseWords(items: readonly Item[], mentions: MentionIndex): Found | null {
  const [that, verb, the, noun, of] = items;
  const isTold =
    /^(?:that|this|those|these|such)$/u.test(that?.lower ?? '') &&
    /^(?:is|was|are|were)$/u.test(verb?.lower ?? '') &&
    /^(?:the|a)$/u.test(the?.lower ?? '') &&
    /^(?:of|from|by)$/u.test(of?.lower ?? '');
  if (!noun || !isTold || !reaction.test(noun.lower)) return null;
  const source = sourceStartingAt(items, 5, mentions);
  return source?.mention ? { source, cue: { start: noun.start, end: noun.end } } : null;
}
