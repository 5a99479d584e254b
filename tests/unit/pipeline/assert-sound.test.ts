import { describe, expect, test } from 'vitest';
import { assertSound } from '../../../scripts/pipeline/assert-sound.ts';
import { convertSeed } from '../../../scripts/pipeline/index.ts';
import type { ConvertedSeed } from '../../../scripts/pipeline/types.ts';

const words = 'The quay closes\n\n“The piles are rotten,” said Mira Dovlan on Monday.\n';
const { converted } = convertSeed({ file: 'quay.txt', bytes: new TextEncoder().encode(words), sidecar: null });
const seed = converted ?? expect.fail('refused');
const moved = { start: 0, end: 8, text: 'The quai' };

describe('a converted seed', () => {
  test('is sound as the converter gives it', () => {
    expect(() => {
      assertSound(seed);
    }).not.toThrow();
  });

  test.each<{ name: string; change: Partial<ConvertedSeed>; message: string }>([
    { name: 'a cut', change: { cuts: [{ ...moved, reason: 'caption' }] }, message: '`The quai` at 0-8' },
    { name: 'a rejection', change: { rejected: [{ ...moved, reason: 'scare' }] }, message: '`The quai` at 0-8' },
    {
      name: 'a quote',
      change: { quotes: seed.quotes.map((quote) => ({ ...quote, segments: [moved] })) },
      message: '`The quai` at 0-8',
    },
    {
      name: 'a mention',
      change: { people: seed.people.map((person) => ({ ...person, mentions: [moved] })) },
      message: '`The quai` at 0-8',
    },
    { name: 'an empty span', change: { rejected: [{ start: 3, end: 3, text: '', reason: 'scare' }] }, message: '3-3' },
    {
      name: 'a person without a name',
      change: { people: seed.people.map((person) => ({ ...person, name: '' })) },
      message: 'person without a name',
    },
  ])('is not with $name that is wrong', ({ change, message }) => {
    expect(() => {
      assertSound({ ...seed, ...change });
    }).toThrow(message);
  });
});
