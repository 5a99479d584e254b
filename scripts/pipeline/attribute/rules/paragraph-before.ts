import type { Item, Sentence } from '../../language/outline.ts';
import type { AttributionRule, Context, Decision, Found } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';
import { mainSubject } from '../main-subject.ts';
import { responseFrom } from '../response-from.ts';
import { subjectOf } from '../subject-of.ts';
import type { MentionIndex, Source } from '../source.ts';
import { isInsideReport } from '../inside-report.ts';
import { countWords } from '../../count-words.ts';

/** Ruiz described the night. ¶ “…” */
export const paragraphBefore: AttributionRule = {
  id: 'paragraph-before',
  summary: 'The quote is a paragraph of its own and goes on from the paragraph before.',
  confidence: 0.82,
  examples: [
    { text: '“It works,” Ana Ruiz said.\n\n“We open at noon.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    {
      text: 'Ana Ruiz frowned. “The port is open,” Ana Ruiz said.\n\n“Since when?” Thomas Becker asked.\n\n“Since noon.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    { text: '“No, sir,” Ana Ruiz answered.\n\n“Not once?”', expected: null },
    { text: 'Ana Ruiz described the night.\n\n“We were lost.”', expected: { source: 'Ana Ruiz', cue: 'described' } },
    { text: 'James Obi came to court. What had Ana Ruiz told him?\n\n“Nothing at all.”', expected: null },
    { text: 'Harbour coach Ana Ruiz after the defeat.\n\n“We were lost.”', expected: null },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    if (at !== 0 || (sentence.items.length > 3 && sentence.items.some(({ kind }) => kind === 'word'))) return null;
    const last = sentences[sentence.index - 1];
    if (last?.block !== sentence.block - 1) return null;
    for (let index = last.index; sentences[index]?.block === last.block; index -= 1) {
      const items = sentences[index]?.items ?? [];
      const quoted = items.findLast((item) => item.kind === 'quoted');
      if (quoted?.kind === 'quoted') {
        const decision = decided[quoted.quoted];
        if (decision && isQuestion(quoted.text)) {
          const asked = whoWasAsked(sentences, last, decision, decided);
          if (asked) return asked;
        }
        const other = decision ? otherOfTwo(sentences, sentence, last, decision, decided) : null;
        if (other) return other;
        // “No, sir,” Ruiz answered. ¶ “Not once?”: somebody else asks, and the paragraph does not say who.
        const isAnswer = countWords(quoted.text) <= longest;
        if (isAnswer && index === last.index && isQuestion(sentence.items[at]?.text ?? '')) return null;
        if (decision) return { source: decision.source, cue: decision.cue, sameAs: quoted.quoted };
        break;
      }
    }
    const response = responseFrom(last.items, mentions);
    if (response) return response;
    for (const cue of cuesBetween(last.items, 0, last.items.length).reverse()) {
      if (!cue.cue.kinds.has('say') && !cue.cue.kinds.has('judge')) continue;
      const source = subjectOf(last.items, cue, mentions);
      if (source && isInsideReport(last.items, cue, source, mentions)) continue;
      if (source && isAskedOf(source, sentences, last, mentions)) return null;
      if (source && source.kind !== 'relative') return { source, cue: cue.span };
    }
    const subject = mainSubject(last.items, last.items.length, mentions);
    if (!subject || subject.kind === 'nominal' || isCaption(last.items, subject)) return null;
    if (isAskedOf(subject, sentences, last, mentions)) return null;
    return { source: subject, cue: null };
  },
};

/**
 * “Obi came to the inquiry. What had Ruiz told him? ¶ “…””: whether the paragraph ends with a question about a person
 * whom it asks of another, the subject of the sentence before.
 */
function isAskedOf(
  { mention }: Source,
  sentences: readonly Sentence[],
  last: Sentence,
  mentions: MentionIndex,
): boolean {
  const before = sentences[last.index - 1];
  if (mention?.type !== 'person' || last.items.at(-1)?.text !== '?' || before?.block !== last.block) return false;
  const asked = mainSubject(before.items, before.items.length, mentions);
  return asked?.kind === 'pronoun' || (asked?.mention?.type === 'person' && asked.mention.entity !== mention.entity);
}

/** “Coach Ana Ruiz | after the defeat.”: a short line that has no verb. */
const isCaption = (items: readonly Item[], { to }: Source): boolean =>
  items.length < 16 && /^(?:after|before|during|outside|at|with|following)$/u.test(items[to]?.lower ?? '');

/** “It is open,” Ruiz said. ¶ “Open?” Obi asked. ¶ “…”: longer questions are a speaker’s own more often. */
const isQuestion = (words: string): boolean => /\?["'”’)]*$/u.test(words) && countWords(words) <= longest;
const longest = 8;

/** In words: a turn of a dialogue, and one that nobody is named beside. */
const turn = { longest: 16, bare: 8 };

/**
 * “Twice,” Obi said. ¶ “Once,” said her brother. ¶ | “Twice.”: in short turns, each a paragraph, whoever spoke before
 * the last one speaks again.
 */
function otherOfTwo(
  sentences: readonly Sentence[],
  { items: own, block }: Sentence,
  last: Sentence,
  decision: Decision,
  decided: Context['decided'],
): Found | null {
  const words = own.find(({ kind }) => kind === 'quoted')?.text ?? '';
  if (countWords(words) > turn.bare || sentences[last.index + 2]?.block === block) return null;
  let first = last;
  while (sentences[first.index - 1]?.block === last.block) first = sentences[first.index - 1] ?? first;
  const before = sentences[first.index - 1];
  if (first !== last || before?.block !== last.block - 1 || sentences[before.index - 1]?.block === before.block)
    return null;
  if ([last, before].some(({ items }) => items.reduce((sum, { text }) => sum + countWords(text), 0) > turn.longest))
    return null;
  const quoted = before.items.findLast((item) => item.kind === 'quoted');
  const earlier = quoted?.kind === 'quoted' ? decided[quoted.quoted] : undefined;
  if (!earlier?.source || !decision.source || quoted?.kind !== 'quoted') return null;
  const [one, other] = [earlier.source, decision.source];
  const isTwo =
    one.mention && other.mention
      ? one.mention.entity !== other.mention.entity
      : one.kind === 'nominal' || other.kind === 'nominal'
        ? one.kind !== other.kind
        : false;
  return isTwo ? { source: earlier.source, cue: earlier.cue, sameAs: quoted.quoted } : null;
}

/** Whose quote ends the paragraph before a question by somebody else, both by name. */
function whoWasAsked(
  sentences: readonly Sentence[],
  last: Sentence,
  question: Decision,
  decided: Context['decided'],
): Found | null {
  const block = last.block - 1;
  let before: Sentence | undefined = last;
  while (before && before.block > block) before = sentences[before.index - 1];
  const quoted = before?.block === block ? before.items.findLast((item) => item.kind === 'quoted') : undefined;
  const decision = quoted?.kind === 'quoted' ? decided[quoted.quoted] : undefined;
  const [one, other] = [decision?.source, question.source];
  const isOther = one && (one.kind === 'pronoun' || one.mention) && other?.mention?.type === 'person';
  if (!isOther || !decision || quoted?.kind !== 'quoted' || one.mention?.entity === other.mention.entity) return null;
  return { source: decision.source, cue: decision.cue, sameAs: quoted.quoted };
}
