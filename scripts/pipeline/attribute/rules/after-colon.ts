import type { Item, Sentence } from '../../language/outline.ts';
import { spanOf, type AttributionRule, type Context, type Found } from '../attribution-rule.ts';
import { cueAt } from '../find-cues.ts';
import { mainSubject } from '../main-subject.ts';
import type { MentionIndex } from '../source.ts';
import { sourceStartingAt } from '../source-starting-at.ts';
import { subjectOf } from '../subject-of.ts';

/** Ruiz had one answer: “…” */
export const afterColon: AttributionRule = {
  id: 'after-colon',
  summary: 'A colon opens the quote, and the sentence before the colon has a subject.',
  confidence: 0.92,
  examples: [
    { text: 'Ana Ruiz had one answer for the council: “No.”', expected: { source: 'Ana Ruiz', cue: null } },
    { text: 'Ana Ruiz’s response was: “No.”', expected: { source: 'Ana Ruiz', cue: null } },
    { text: 'Ana Ruiz chose a line from an old psalm: “The sea is wide.”', expected: null },
    {
      text: 'The Harbour Board is led by Ana Ruiz, who wrote to Thomas Becker, saying:\n\n“No.”',
      expected: { source: 'Ana Ruiz', cue: 'saying' },
    },
    {
      text: 'Closing the port with a heavy heart, Ana Ruiz said:\n\n“No.”',
      expected: { source: 'Ana Ruiz', cue: 'said' },
    },
    { text: 'Ana Ruiz came.\n\nQuote from Ruiz: “No.”', expected: { source: 'Ruiz', cue: 'Quote' } },
    { text: 'It ended as it began: “Closed.”', expected: null },
    {
      text: 'Ana Ruiz on the port:\n\n“It is safe and sound.”\n\nOn Thomas Becker:\n\n“He is a fine pilot.”',
      expected: { source: 'Ana Ruiz', cue: ':' },
    },
    { text: 'The pilots spoke.\n\nOn Thomas Becker:\n\n“He is a fine pilot.”', expected: null },
  ],
  attribute({ sentence, sentences, at, mentions, decided }) {
    const { items } = sentence;
    const colon = items[at - 1];
    if (colon?.text === ':') {
      const label = labelOfQuote(items, at - 1, mentions);
      if (label) return label;
      const source = mainSubject(items, at - 1, mentions);
      if (source && isAnothersText(items.slice(source.to, at - 1))) return null;
      return source && source.kind !== 'relative' ? { source, cue: null } : null;
    }
    // The colon may end the paragraph before, with the quote standing alone in its own.
    const previous = sentences[sentence.index - 1];
    const last = previous?.items.at(-1);
    if (at !== 0 || !previous || last?.text !== ':') return null;
    // “Ruiz, who wrote to Obi, saying: ¶ “…””, “Closing the port, Ruiz said: ¶ “…””
    const saying = cueAt(previous.items, previous.items.length - 2);
    const who = saying ? subjectOf(previous.items, saying, mentions) : null;
    if (saying && who?.kind === 'name') return { source: who, cue: saying.span };
    if (isTopic(previous.items)) return carryOver(sentences[previous.index - 1], previous, decided);
    const source = mainSubject(previous.items, previous.items.length - 1, mentions);
    if (source && isAnothersText(previous.items.slice(source.to))) return null;
    return source ? { source, cue: spanOf(last) } : null;
  },
};

/** “On the strike: ¶ “…””: whether a line only says what the words below it are on, as lists of quotes do. */
const isTopic = (items: readonly Item[]): boolean =>
  /^(?:on|about|regarding)$/u.test(items[0]?.lower ?? '') &&
  items.every(
    ({ kind, text }, index) => kind === 'word' || kind === 'clitic' || index === items.length - 1 || text === '-',
  );

/** “…” ¶ On the strike: ¶ “…”: whoever spoke above the line goes on. */
function carryOver(last: Sentence | undefined, topic: Sentence, decided: Context['decided']): Found | null {
  const quoted = last?.block === topic.block - 1 ? last.items.findLast(({ kind }) => kind === 'quoted') : undefined;
  const decision = quoted?.kind === 'quoted' ? decided[quoted.quoted] : undefined;
  if (!decision || quoted?.kind !== 'quoted') return null;
  return { source: decision.source, cue: decision.cue, sameAs: quoted.quoted };
}

/** “Quote from | Ruiz: “…””, “Statement by | Ana Ruiz: “…””: what opens its paragraph, and whose words it says follow. */
function labelOfQuote(items: readonly Item[], colon: number, mentions: MentionIndex): Found | null {
  const [noun, preposition] = items;
  if (!noun || !/^(?:quotes?|comments?|statement|message|reply|response|words)$/u.test(noun.lower)) return null;
  if (!/^(?:from|by|of)$/u.test(preposition?.lower ?? '')) return null;
  const source = sourceStartingAt(items, 2, mentions);
  return source?.to === colon && source.mention?.type === 'person' ? { source, cue: spanOf(noun) } : null;
}

const finds =
  /^(?:chose|chosen|chooses|picked|picks|found|finds|discovered|spotted|received|receives|got|opened|kept|keeps|carried|carries|borrowed|inherited)$/u;
const textNouns =
  /^(?:line|lines|verse|passage|psalm|poem|proverb|note|letter|card|postcard|sign|plaque|inscription|message|text|email|e-mail|headline|quotation|motto)$/u;

/** “Ruiz | found a note under the desk: “…””, “chose a line from a psalm: “…””: words that somebody else wrote. */
function isAnothersText(predicate: readonly Item[]): boolean {
  const verb = predicate.findIndex(({ lower }) => finds.test(lower));
  return verb >= 0 && predicate.slice(verb).some(({ lower }) => textNouns.test(lower));
}
