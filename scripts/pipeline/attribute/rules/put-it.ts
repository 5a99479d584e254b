import { spanOf, type AttributionRule } from '../attribution-rule.ts';
import { cuesBetween } from '../clause.ts';
import { sourceStartingAt } from '../source-starting-at.ts';

/** As Ana Ruiz put it, the port is “safe”. */
export const putIt: AttributionRule = {
  id: 'put-it',
  summary: '“As … put it” names the source anywhere in the sentence.',
  confidence: 0.93,
  examples: [
    {
      text: 'As Ana Ruiz, the harbour master, put it, Obi is out to make the town “an offer it can’t refuse.”',
      expected: { source: 'Ana Ruiz', cue: 'put' },
    },
    { text: 'As Ana Ruiz left, Thomas Becker called it “a mess.”', expected: null },
  ],
  attribute({ sentence, at, mentions }) {
    const { items } = sentence;
    const longest = 30;
    for (const [index, item] of items.entries()) {
      if (item.lower !== 'as') continue;
      const put = items.findIndex(
        (other, at) => at > index && /^puts?$/u.test(other.lower) && items[at + 1]?.lower === 'it',
      );
      if (put < 0 || put - index > longest) continue;
      const source = sourceStartingAt(items, index + 1, mentions);
      const verb = items[put];
      // “Obi said it was “late,” as Ruiz put it”: the verb before the quote tells whose words they are.
      if (index > at && cuesBetween(items, 0, at).length > 0) continue;
      if (source && verb && source.to <= put) return { source, cue: spanOf(verb) };
    }
    return null;
  },
};
