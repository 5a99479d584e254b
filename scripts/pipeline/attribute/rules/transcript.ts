import type { Item, Sentence } from '../../language/outline.ts';
import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import type { Mention } from '../../people/entity.ts';
import type { MentionIndex } from '../source.ts';

/** In so many sentences from the first on those who talk are introduced: “ANA RUIZ, HARBOUR MASTER: …”. */
const introductions = 12;

/** “SMITH: …”, “Ruiz: “…””: the label of a transcript line. */
export const transcript: AttributionRule = {
  id: 'transcript',
  summary: 'The quote follows a name, or an office told with one before, and a colon at the start of its line.',
  confidence: 0.95,
  examples: [
    { text: 'Ana Ruiz: “We open at noon.”', expected: { source: 'Ana Ruiz', cue: ':' } },
    { text: 'Ana Ruiz (Porto) (Lab): “We open at noon.”', expected: { source: 'Ana Ruiz', cue: ':' } },
    {
      text: 'ANA RUIZ, HARBOUR MASTER: “We open at noon.”\n\nTHOMAS BECKER: “Really?”\n\nHARBOUR MASTER: “Yes.”',
      expected: { source: 'HARBOUR MASTER', cue: ':' },
    },
    { text: 'The plan: “We open at noon.”', expected: null },
  ],
  attribute({ sentence, sentences, at, mentions }) {
    const { items } = sentence;
    const colon = items[at - 1];
    const first = items[0];
    if (colon?.text !== ':' || !first) return null;
    // “Ana Ruiz (Porto) (Lab):”
    let end = at - 2;
    while (items[end]?.text === ')') end = items.slice(0, end).findLastIndex(({ text }) => text === '(') - 1;
    const last = items[end];
    if (!last) return null;
    const mention = mentions.byStart.get(first.start) ?? introducedAs(items.slice(0, end + 1), sentences, mentions);
    const isWhole = mention?.start !== first.start || mention.end === last.end;
    if (!mention || !isWhole) return null;
    return {
      source: { start: first.start, end: last.end, kind: 'name', mention, from: 0, to: at - 1 },
      cue: spanOf(colon),
    };
  },
};

/** “HARBOUR MASTER: …”: whom an earlier label names with this office, “ANA RUIZ, HARBOUR MASTER: …”. */
function introducedAs(label: readonly Item[], sentences: readonly Sentence[], mentions: MentionIndex): Mention | null {
  const office = textOf(label);
  if (office !== office.toUpperCase()) return null;
  for (const { items } of sentences.slice(0, introductions)) {
    const mention = mentions.byStart.get(items[0]?.start ?? -1);
    const comma = mention?.type === 'person' ? items.findIndex(({ start }) => start >= mention.end) : -1;
    const colon = items.findIndex(({ text }) => text === ':');
    if (mention && items[comma]?.text === ',' && textOf(items.slice(comma + 1, colon)) === office) return mention;
  }
  return null;
}

const textOf = (items: readonly Item[]): string => items.map(({ text }) => text).join(' ');
