import type { Item } from '../../language/outline.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../find-cues.ts';
import { subjectOf } from '../subject-of.ts';
import { endsFrontedClause, isInsideReport } from '../inside-report.ts';
import type { MentionIndex } from '../source.ts';
import { nearNoun, ownerAround } from './speech-noun.ts';
import { sourceStartingAt } from '../source-starting-at.ts';
import { isBetween } from '../word-classes.ts';

/** Words that may stand between a verb of saying and the quote it opens: “told reporters on Monday that”. */
const reach = 12;

/** Ana Ruiz said: “…”; she called it “…”. */
export const cueBefore: AttributionRule = {
  id: 'cue-before',
  summary: 'The reporting verb stands shortly before the quote, with its subject.',
  confidence: 0.95,
  examples: [
    { text: 'Ana Ruiz said, “It works.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    {
      text: 'Ana Ruiz told reporters on Monday that the harbour was “safe and open.”',
      expected: { source: 'Ana Ruiz', cue: 'told' },
    },
    {
      text: 'Those who knew Ana Ruiz described her as “kind.”',
      expected: { source: 'Those', cue: 'described' },
    },
    {
      text: 'A sailor who came to the vigil for Ana Ruiz said that nobody “sails at night.”',
      expected: { source: 'A sailor who came to the vigil for Ana Ruiz', cue: 'said' },
    },
    {
      text: 'Speaking of the Harbour Board, pilot Ana Ruiz, asked, “Who sails?”',
      expected: { source: 'pilot Ana Ruiz', cue: 'asked' },
    },
    {
      text: 'Ana Ruiz closed the port, calling the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'calling' },
    },
    {
      text: 'Ana Ruiz came. She said Thomas Becker favours a “heavy hand.”',
      expected: { source: 'She', cue: 'said' },
    },
    {
      text: 'Ana Ruiz said Thomas Becker called the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'Ana Ruiz left early and in a letter called the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'Both spoke at noon – Ana Ruiz saying the port was “safe.”',
      expected: { source: 'Ana Ruiz', cue: 'saying' },
    },
    {
      text: 'Ana Ruiz, a pilot for the harbour board said the port was “safe.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'The head of the Harbour Council, Ana Ruiz, warned that it would be “late.”',
      expected: { source: 'Ana Ruiz', cue: 'warned' },
    },
    {
      text: 'Ana Ruiz said that Thomas Becker begged her for the keys and “dropped to his knees.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'Ana Ruiz released a video that said, “The port is safe.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    {
      text: 'An email sent out by Ana Ruiz at noon warned: “The port is shut.”',
      expected: { source: 'Ana Ruiz', cue: 'warned' },
    },
    {
      text: 'Ana Ruiz released a letter from her doctor that said the port was “safe.”',
      expected: { source: 'a letter from her doctor', cue: 'said' },
    },
    {
      text: 'Asked by Ana Ruiz whether the port was “safe,” the pilots left.',
      expected: { source: 'Ana Ruiz', cue: 'Asked' },
    },
    {
      text: 'Admitting that the port was “late,” though, Ana Ruiz left.',
      expected: { source: 'Ana Ruiz', cue: 'Admitting' },
    },
    {
      text: 'Ana Ruiz sees the plan as a return to the old ways of the “golden age.”',
      expected: { source: 'Ana Ruiz', cue: 'sees' },
    },
    {
      text: 'The crew saw how Ana Ruiz kept asking why the port was “late.”',
      expected: { source: 'Ana Ruiz', cue: 'asking' },
    },
    {
      text: 'Obi was “late again,” said Ana Ruiz and called the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'Thomas Becker asked for a truce, but Ana Ruiz rejected it as “a trap.”',
      expected: { source: 'Ana Ruiz', cue: 'rejected' },
    },
    {
      text: 'Ana Ruiz and Thomas Becker said the port was “safe.”',
      expected: { source: 'Ana Ruiz and Thomas Becker', cue: 'said' },
    },
    {
      text: 'Ana Ruiz and other retired pilots left early, calling it “a trap.”',
      expected: { source: 'Ana Ruiz and other retired pilots', cue: 'calling' },
    },
    {
      text: 'The crew met Ana Ruiz and Thomas Becker, who said the port was “safe.”',
      expected: { source: 'Thomas Becker', cue: 'said' },
    },
    {
      text: 'The crew sailed, with Ana Ruiz recently promising a “golden age.”',
      expected: { source: 'Ana Ruiz', cue: 'promising' },
    },
    {
      text: 'Ana Ruiz, who is writing a book on Thomas Becker, called the storm “a monster.”',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'Ana Ruiz’s spokesman said the port was “safe.”',
      expected: { source: 'Ana Ruiz’s spokesman', cue: 'said' },
    },
    {
      text: 'Pilots of the northern valley say the port is “safe.”',
      expected: { source: 'Pilots of the northern valley', cue: 'say' },
    },
    {
      text: 'The plan, a move supporters say will save “the port,” failed.',
      expected: { source: 'supporters', cue: 'say' },
    },
    {
      text: 'Ana Ruiz afterwards called it “a trap.”',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'One pilot from the ruling party said the port was “safe.”',
      expected: { source: 'One pilot from the ruling party', cue: 'said' },
    },
    {
      text: 'The crew met Ana Ruiz, then the harbour master of Porto, who called it “a trap.”',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'A sailor described by Ana Ruiz as “reckless” was held.',
      expected: { source: 'Ana Ruiz', cue: 'described' },
    },
    {
      text: 'Ana Ruiz described as “reckless” the plan to sail.',
      expected: { source: 'Ana Ruiz', cue: 'described' },
    },
    {
      text: 'The storm, labelled by Ana Ruiz as “a monster,” passed.',
      expected: { source: 'Ana Ruiz', cue: 'labelled' },
    },
    {
      text: 'Ana Ruiz while addressing the pilots at the old quay called it “a trap.”',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'Ana Ruiz called Thomas Becker’s words “the last bell” for Porto.',
      expected: { source: 'Ana Ruiz', cue: 'called' },
    },
    {
      text: 'Thomas Becker was met by a sailor who complained of the cold and said it was “a trap.”',
      expected: { source: 'a sailor', cue: 'said' },
    },
    { text: 'A sailor described as “reckless” was held.', expected: null },
    { text: 'After Ana Ruiz asked about the port, the pilots grew “angry.”', expected: null },
    { text: 'The grants to poor states can be “late.”', expected: null },
    { text: 'Ana Ruiz sailed the “Santa Rosa” home.', expected: null },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    const { items } = sentence;
    const from = items.slice(0, at).findLastIndex(({ kind }) => kind === 'quoted') + 1;
    const cues = cuesBetween(items, from, at).filter(
      ({ at: verb, cue }) =>
        at - verb <= (cue.kinds.has('say') || cue.kinds.has('judge') || isPersons(items, verb, mentions) ? reach : 8),
    );
    for (const cue of cues.reverse()) {
      const source = subjectOf(items, cue, mentions);
      if (!source || source.kind === 'relative') continue;
      if (isInsideReport(items, cue, source, mentions, from)) continue;
      if (endsFrontedClause(items, cue.at, at, mentions)) continue;
      // “the text showed it to be “…””: what is no person reports only with a verb of saying.
      const isReport = cue.cue.kinds.has('say') || cue.cue.kinds.has('judge');
      if (source.kind === 'nominal' && !isReport) continue;
      // “The port must find “new friends,” said Ana Ruiz.”: who reports the sentence reports its quote.
      const isThing = items[source.from]?.lower === 'it' && source.kind === 'pronoun';
      if ((!isReport || isThing) && isReportedAtEnd(items, at, mentions)) continue;
      // “Ruiz called Obi’s claim of a “right” absurd”
      const isSaid = cue.cue.kinds.has('say') && !cue.cue.kinds.has('judge');
      // But “Ruiz called Obi’s words “a bell””: who calls them so says it.
      const isNaming =
        /^(?:call|label|dub|brand|term|deem)$/u.test(cue.cue.lemma) &&
        /^(?!(?:of|as|an?|the|in|on|to|from|with|by)$)\p{L}+$/u.test(items[at - 1]?.lower ?? '');
      if (!isSaid && !isNaming && nearNoun({ sentence, sentences, at, mentions, decided })) return null;
      const owner = isSaid ? null : ownerAround(items, at, mentions);
      if (owner) return owner;
      return { source, cue: cue.span };
    }
    return null;
  },
};

/**
 * “…, said Ana Ruiz.”, “…, Ana Ruiz said.”, “…, according to Ana Ruiz.”: whether the sentence of the quote at `at` ends
 * with its attribution.
 */
function isReportedAtEnd(items: readonly Item[], at: number, mentions: MentionIndex): boolean {
  if (items.some(({ lower }, index) => index > at && lower === 'according' && items[index + 1]?.lower === 'to'))
    return true;
  const cue = cuesBetween(items, at + 1, items.length).findLast(
    ({ cue: { form, kinds } }) => form === 'finite' && kinds.has('say'),
  );
  if (!cue) return false;
  const isAfterComma = (index: number): boolean =>
    items[index]?.text === ',' || (items[index]?.kind === 'quoted' && items[index].text.endsWith(','));
  if (isAfterComma(cue.at - 1)) return sourceStartingAt(items, cue.at + 1, mentions) !== null;
  const source = subjectOf(items, cue, mentions);
  return source !== null && source.from > at && isAfterComma(source.from - 1);
}

/** “Ana Ruiz | thought …”: whether a person’s name stands right before the verb. */
const isPersons = (items: readonly Item[], verb: number, mentions: MentionIndex): boolean => {
  const before = isBetween(items[verb - 1]) ? verb - 2 : verb - 1;
  return mentions.byEnd.get(items[before]?.end ?? -1)?.type === 'person';
};
