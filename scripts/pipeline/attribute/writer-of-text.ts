import type { Sentence } from '../language/outline.ts';
import type { Decision, Found } from './attribution-rule.ts';

/** What somebody writes, and an article goes on quoting by its name. */
const texts =
  /^(?:statement|letter|email|e-mail|message|post|memo|note|text|tweet|thread|release|filing|caption|blog|editorial|communiqué|communique|circular|notice|petition|submission)$/u;
const goingOn = /^(?:goes|went|continues|continued|adds|added|concludes|concluded|ends|ended|closes|closed)$/u;
const stating = /^(?:says|said|reads|read|states|stated|explains|explained|warns|warned)$/u;

/** How many words the phrase has at most: “the open letter”. */
const longest = 3;

/**
 * Who wrote the text that a source only names again: “Ruiz said in a statement it was “late”. *The statement* went on:
 * “…””. The quote shares the attribution of the one before it. Null where the source is no such text, or where nothing
 * tells that the words before come from it.
 */
export function writerOfText(
  { source, cue }: Found,
  sentence: Sentence,
  at: number,
  sentences: readonly Sentence[],
  decided: readonly (Decision | undefined)[],
): Found | null {
  const { items, block } = sentence;
  if (source?.kind !== 'nominal' || source.to - source.from > longest) return null;
  const noun = items[source.to - 1];
  if (noun?.end !== source.end || !/^(?:the|this|that|its|his|her|their)$/u.test(items[source.from]?.lower ?? ''))
    return null;
  if (!texts.test(noun.lower)) return null;
  const verb = items[source.to]?.lower ?? '';
  const isGoingOn = goingOn.test(verb);
  if (!isGoingOn && !stating.test(verb)) return null;
  for (let index = sentence.index; sentences[index] && block - (sentences[index]?.block ?? 0) <= 1; index -= 1) {
    const before = sentences[index]?.items ?? [];
    const quoted = before.findLast((item, place) => item.kind === 'quoted' && (index < sentence.index || place < at));
    if (quoted?.kind !== 'quoted') continue;
    const decision = decided[quoted.quoted];
    if (!decision?.source) return null;
    const isNamed = before.some(
      ({ lower, kind }, place) =>
        kind === 'word' &&
        lower === noun.lower &&
        /^(?:an?|his|her|its|their|the|open|public|long|brief|short|joint|press|written)$/u.test(
          before[place - 1]?.lower ?? '',
        ),
    );
    const isSameBlock = sentences[index]?.block === block;
    if (!isNamed && !(isGoingOn && isSameBlock)) return null;
    return { source: decision.source, cue, sameAs: quoted.quoted };
  }
  return null;
}
