import { describe, expect, test } from 'vitest';
import { labelLine } from '../../../../scripts/pipeline/cut/cut-boilerplate.ts';
import { toLine } from '../../../../scripts/pipeline/cut/line.ts';
import { cutRules } from '../../../../scripts/pipeline/cut/rules/index.ts';

const line = (text: string) => toLine(text, { start: 0, end: text.length, kind: 'paragraph' });

test('every rule has its own id, and examples of both sides', () => {
  expect(new Set(cutRules.map(({ id }) => id)).size).toBe(cutRules.length);
  for (const { examples } of cutRules) expect(Math.min(examples.cut.length, examples.kept.length)).toBeGreaterThan(0);
});

describe.each(cutRules)('rule $id', (rule) => {
  test.each(rule.examples.cut)('cuts “%s”', (text) => {
    expect(rule.matches(line(text))).toBe(true);
    expect(labelLine(line(text))).not.toBeNull();
  });

  test.each(rule.examples.kept)('keeps “%s”', (text) => {
    expect(labelLine(line(text))?.rule).not.toBe(rule.id);
  });
});

test.each([
  '“Sign up for our newsletter, they said, and we did,” the mayor told reporters.',
  '“We use cookies on our website,” she said. “That is the crime?”',
  'The mayor said: “Follow us on Twitter if you want the truth.”',
])('leaves a line that reports speech to the article: %s', (text) => {
  expect(labelLine(line(text))).toBeNull();
});
