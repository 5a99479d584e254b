import { expect, test } from 'vitest';
import { bridgeParagraphs } from '../../../../scripts/pipeline/quotes/bridge-paragraphs.ts';
import { findQuoted } from '../../../../scripts/pipeline/quotes/find-quoted.ts';
import { joinParagraphs } from '../../../../scripts/pipeline/quotes/join-paragraphs.ts';
import { paragraphsOf } from '../paragraphs.ts';

const chainsOf = (text: string): string[][] => {
  const blocks = paragraphsOf(text);
  const marked = blocks.flatMap((block, index) => findQuoted(text, block, index));
  const { chains } = joinParagraphs(text, blocks, bridgeParagraphs(text, blocks, marked));
  return chains.map((chain) => chain.map(({ start, end }) => text.slice(start, end)));
};

test.each([
  {
    name: 'marked only where it begins and ends',
    text: 'Ruiz said:\n“We left at noon.\nThe sea was calm, the crew’s mood too.\nThen it was not.”\nObi nodded.',
    expected: [['We left at noon.', 'The sea was calm, the crew’s mood too.', 'Then it was not.']],
  },
  {
    name: 'marked with straight marks',
    text: 'Ruiz said: "We left at noon.\nThen it was not."\nObi nodded.',
    expected: [['We left at noon.', 'Then it was not.']],
  },
  {
    name: 'that another quote stands behind',
    text: 'Ruiz said: “We left at noon.\nObi nodded.\n“We wait,” he said.',
    expected: [['We left at noon.'], ['We wait,']],
  },
  {
    name: 'whose closing mark stands in the middle of a paragraph',
    text: 'Ruiz said: “We left at noon.\nThe sea was calm,” he said, and sat.',
    expected: [['We left at noon.']],
  },
  {
    name: 'that nothing closes',
    text: 'Ruiz said: “We left at noon.\nThe crew sat down.\nThen they slept.',
    expected: [['We left at noon.']],
  },
  {
    name: 'whose closing mark is too far away',
    text: `Ruiz said: “We left at noon.\n${'The crew sat down.\n'.repeat(6)}They slept.”`,
    expected: [['We left at noon.']],
  },
])('a quote over paragraphs $name', ({ text, expected }) => {
  expect(chainsOf(text)).toEqual(expected);
});
