import type { Item, Sentence } from '../../language/outline.ts';
import type { AttributionRule, Context, Found } from '../attribution-rule.ts';
import { mainSubject } from '../main-subject.ts';
import type { MentionIndex } from '../source.ts';

/** “…,” Ruiz said. “…” */
export const carriedOn: AttributionRule = {
  id: 'carried-on',
  summary: 'The quote is a sentence of its own and follows, in its paragraph, a quote whose source is known.',
  confidence: 0.95,
  examples: [
    { text: '“It works,” Ana Ruiz said. “We open at noon.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    { text: '“It works,” Ana Ruiz said. But “we open at noon.”', expected: { source: 'Ana Ruiz', cue: 'said' } },
    { text: '“It works,” Ana Ruiz said. The rain fell. “Open” was the sign on the door.', expected: null },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    if (at !== 0)
      return isConnected(sentence.items, at, mentions) ? carry(sentences[sentence.index - 1], sentence, decided) : null;
    // Up to two sentences of the article’s own voice may stand between.
    for (let back = 1; back <= 3; back += 1) {
      const previous = sentences[sentence.index - back];
      if (previous?.block !== sentence.block) return null;
      if (previous.items.some(({ kind }) => kind === 'quoted')) {
        const found = carry(previous, sentence, decided);
        return found && isTakenUp(found, sentences.slice(previous.index + 1, sentence.index), mentions) ? null : found;
      }
      if (sentence.items.length > 2) return null;
    }
    return null;
  },
};

/** “…,” Ruiz said. Asked the same, Obi laughed. “…”: whether somebody else, by name, is the subject in between. */
function isTakenUp({ source }: Found, between: readonly Sentence[], mentions: MentionIndex): boolean {
  const speaker = source?.mention?.entity;
  if (speaker === undefined) return false;
  return between.some(({ items }) => {
    const subject = mainSubject(items, items.length, mentions)?.mention;
    return subject?.type === 'person' && subject.entity !== speaker && !subject.rivals.includes(speaker);
  });
}

/** What was decided for the last quote of `previous`, if it stands in the same paragraph. */
function carry(previous: Sentence | undefined, { block }: Sentence, decided: Context['decided']): Found | null {
  if (previous?.block !== block) return null;
  const quoted = previous.items.findLast((item) => item.kind === 'quoted');
  if (quoted?.kind !== 'quoted') return null;
  const decision = decided[quoted.quoted];
  return decision ? { source: decision.source, cue: decision.cue, sameAs: quoted.quoted } : null;
}

/** “But “…””, “In Europe, by contrast, “…””: a few words that lead on to the quote and name nobody. */
function isConnected(items: readonly Item[], at: number, mentions: MentionIndex): boolean {
  const longest = 8;
  const lead = items.slice(0, at);
  const last = lead.at(-1);
  const isAnaphoric = /^(?:that|this|it)$/u.test(
    lead.find(({ lower }) => !/^(?:and|but|so)$/u.test(lower))?.lower ?? '',
  );
  if (lead.length > longest || !last || (last.text !== ',' && lead.length > 1 && !isAnaphoric)) return false;
  if (lead.length === 1 && !/^(?:and|but|so|now|then|yet|still|plus|indeed|because|also)$/u.test(last.lower))
    return false;
  return lead.every(
    (item) =>
      item.kind !== 'word' ||
      (mentions.byStart.get(item.start)?.type !== 'person' &&
        !/^(?:he|she|they|his|her|who|it|i|we)$/u.test(item.lower)),
  );
}
