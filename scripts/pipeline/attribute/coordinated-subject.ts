import { isCommonWord } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { cueAt, cuesBetween } from './find-cues.ts';
import { mainSubject } from './main-subject.ts';
import { relativeSpeaker } from './relative-speaker.ts';
import { sourceStartingAt } from './source-starting-at.ts';
import type { MentionIndex, Source } from './source.ts';
import { isPreposition } from './word-classes.ts';

/**
 * Who does what a verb behind “and” says: the subject of the clause that the “and” at `before` goes on with, “Ruiz rose
 * | and said”, or the main subject.
 */
export function coordinatedSubject(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  return (
    invertedReporter(items, before, mentions) ??
    subordinateSubject(items, before, mentions) ??
    subjectBehindComma(items, before, mentions) ??
    relativeSpeaker(items, before, mentions) ??
    mainSubject(items, before, mentions)
  );
}

/** “Obi was “late,” said Ana Ruiz | and …”: who is named behind the verb of the last quote before `before`. */
function invertedReporter(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  const quoted = items.findLastIndex(({ kind }, index) => index < before && kind === 'quoted');
  const verb = quoted < 0 ? null : cueAt(items, quoted + 1);
  if (!verb?.cue.kinds.has('say') || verb.cue.form !== 'finite') return null;
  return sourceStartingAt(items, verb.at + 1, mentions);
}

const subordinator = /^(?:after|before|because|while|when|as|if|although|though|since|until|where)$/u;

/** “Ruiz left after | she rose and …”: the subject of the subordinate clause that goes on up to `before`. */
function subordinateSubject(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    const item = items[at];
    // A comma ends a fronted clause: “When she came, Ruiz rose and …”.
    if (item?.kind !== 'word' && item?.kind !== 'clitic') return null;
    if (!subordinator.test(item.lower)) continue;
    const source = sourceStartingAt(items, at + 1, mentions);
    return source && source.kind !== 'nominal' && source.from === at + 1 ? source : null;
  }
  return null;
}

/** “Obi said as she went out, | Ruiz stood up and …”: who is named where the clause that goes on up to `before` begins. */
function subjectBehindComma(items: readonly Item[], before: number, mentions: MentionIndex): Source | null {
  const comma = items.findLastIndex(({ kind }, index) => index < before && kind !== 'word');
  const isReported = cuesBetween(items, 0, comma).some(({ cue }) => cue.form === 'finite' && cue.kinds.has('say'));
  if (items[comma]?.text !== ',' || !isReported) return null;
  const source = sourceStartingAt(items, comma + 1, mentions);
  const verb = items[source?.to ?? -1];
  const isClause =
    verb?.kind === 'word' && verb.text === verb.lower && isCommonWord(verb.lower) && !isPreposition(verb);
  return source?.kind === 'name' && source.from === comma + 1 && isClause && source.to < before ? source : null;
}
