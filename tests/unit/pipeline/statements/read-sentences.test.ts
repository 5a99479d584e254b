import { expect, test } from 'vitest';
import { convertSeed } from '../../../../scripts/pipeline/index.ts';
import { findFraming, readSentences } from '../../../../scripts/pipeline/statements/read-sentences.ts';

function framingOf(paragraph: string, words: string): string[] {
  const bytes = new TextEncoder().encode(
    `A headline about the harbour\n\n${paragraph}\n\nThe council meets again in May.\n`,
  );
  const { converted } = convertSeed({ file: 'harbour.txt', bytes, sidecar: null });
  if (!converted) throw new Error('The seed was refused');
  const { text, body, quotes } = converted;
  const known = quotes.map((quote, index) => ({ ...quote, id: String(index).padStart(10, '0') }));
  const quote = known.find(({ segments }) => segments.some((segment) => segment.text.includes(words)));
  if (!quote) throw new Error(`No quote with “${words}”`);
  const framing = findFraming(known, readSentences(text, body, { quotes: known })).get(quote.id) ?? [];
  for (const span of framing) expect(text.slice(span.start, span.end)).toBe(span.text);
  return framing.map((span) => span.text);
}

test.each([
  ['“We sail at dawn,” Ana Ruiz said, calm as ever.', 'We sail', ['Ana Ruiz said, calm as ever']],
  [
    'Mayor Ana Ruiz shot back. “The harbour,” she wrote, “will open in the spring of next year.” The council had gone home.',
    'The harbour',
    ['she wrote'],
  ],
  [
    'Ruiz told St. John’s council that the plan was “a gift to the builders,” and left.',
    'a gift',
    ['Ruiz told St. John’s council that the plan was', 'and left'],
  ],
  [
    'Ana Ruiz was blunt: “We have no money (none at all) for a second bridge.” The council voted.',
    'no money',
    ['Ana Ruiz was blunt'],
  ],
])('of %s the words outside the marks are told', (paragraph, words, framing) => {
  expect(framingOf(paragraph, words)).toEqual(framing);
});
