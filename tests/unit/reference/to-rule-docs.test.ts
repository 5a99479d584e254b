import { expect, test } from 'vitest';
import { attributionRules } from '../../../scripts/pipeline/attribute/rules/index.ts';
import { toRuleDocs } from '../../../scripts/reference/to-rule-docs.ts';

test('rules are documented in the order in which they are tried, with their own examples', () => {
  const { attribution, rejection, cut } = toRuleDocs();
  expect(attribution.map(({ id }) => id)).toEqual(attributionRules.map(({ id }) => id));
  expect(attribution.map(({ examples }) => examples.length)).toEqual(
    attributionRules.map(({ examples }) => examples.length),
  );
  expect([...rejection, ...cut].filter(({ summary }) => summary === '')).toEqual([]);
});

test('no two rules share an id, so that each has an address of its own', () => {
  const ids = Object.values(toRuleDocs()).flatMap((rules) => rules.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
