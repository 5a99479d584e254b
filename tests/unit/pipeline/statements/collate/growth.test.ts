import { expect, test } from 'vitest';
import { collate, collateInSteps } from '../../../../../scripts/pipeline/statements/collate/collate.ts';
import type { CollatedQuote } from '../../../../../scripts/pipeline/statements/collate/read-rows.ts';
import { toVoices } from '../../../../../scripts/pipeline/statements/collate/to-voices.ts';
import { countSteps } from '../../count-steps.ts';

const sentence =
  'the harbour board will sell every ferry before winter and no skipper of this coast was ever asked what the widows of the lost fleet are to live on'.split(
    ' ',
  );
const others = 'gannet kelp tarn marrow skua bollard fender windlass'.split(' ');

/** Articles that each print two quotes with every seventh word another, in either order. */
function printings(count: number): CollatedQuote[] {
  return Array.from({ length: count }, (_, index) => {
    const wordings = [0, 1].map((quote) =>
      sentence.map((word, at) => {
        const draw = (index * 31 + quote * 17 + at * 7919 + ((index * at) % 13)) % 7;
        return draw === 0
          ? `${others[(index + at) % others.length] ?? ''}${index % 19}`
          : `${word}${quote === 0 ? '' : 's'}x`;
      }),
    );
    const quotes = wordings.map((words, quote) => ({
      id: `q${index}-${quote}`,
      article: `a${index}`,
      segments: [words.join(' ')],
    }));
    return index % 5 === 0 ? quotes.reverse() : quotes;
  }).flat();
}

test('twice the printings of a statement cost twice the work', async () => {
  const works = [100, 200, 400].map((count) => () => collate({ quotes: printings(count), voices: [] }));
  const [few = 0, more = 0, most = 0] = await countSteps(works);
  expect(few).toBeGreaterThan(100_000);
  // What is aligned each with each other costs the same in all, and is not counted.
  expect((most - more) / (more - few)).toBeLessThan(2.4);
});

test('other work is let in between while a statement of many printings is collated', () => {
  const lengths: number[] = [];
  for (const count of [100, 200])
    lengths.push([...collateInSteps({ quotes: printings(count), voices: toVoices([]) })].length);
  expect(lengths[0]).toBeGreaterThan(100);
  expect((lengths[1] ?? 0) - (lengths[0] ?? 0)).toBeGreaterThan(90);
});
