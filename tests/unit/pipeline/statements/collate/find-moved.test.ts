import { expect, test } from 'vitest';
import { buildColumns } from '../../../../../scripts/pipeline/statements/collate/build-columns.ts';
import { findMoved } from '../../../../../scripts/pipeline/statements/collate/find-moved.ts';
import { findStretches } from '../../../../../scripts/pipeline/statements/collate/find-stretches.ts';
import { readRows } from '../../../../../scripts/pipeline/statements/collate/read-rows.ts';
import { runSteps } from '../../../../../scripts/pipeline/statements/run-steps.ts';

test.each([
  { name: 'ends with', again: 'I tell you that the quay was never sold' },
  { name: 'holds', again: 'I tell you that the quay was never sold to him' },
  { name: 'begins with', again: 'the quay was never sold to him' },
])('finds the words of a run that another quote of the article $name', ({ again }) => {
  const input = readRows([
    { id: 'q1', article: 'a1', segments: ['the quay was never sold'] },
    { id: 'q2', article: 'a1', segments: [again] },
  ]);
  const { graph } = runSteps(buildColumns(input));
  const moved = findMoved(input, findStretches(input, graph), (node) => node);
  const found = moved.flatMap((each) => (each ? [each.columns.map((node) => input.words[node]?.key).join(' ')] : []));
  expect(found).toEqual(['the quay was never sold']);
});
