import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHolder, toHolds } from '../../../scripts/pipeline/find-holder.ts';
import type { Span } from '../../../src/schema/span.ts';

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]): Span => ({ start, end: start + length }));
const holds =
  ({ start, end }: Span) =>
  (other: Span): boolean =>
    other.start <= start && end <= other.end;

test('finds the one of spans in a row that holds another', () => {
  const row = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 8 }))).map((steps) => {
    let offset = 0;
    return steps.map(([gap, length]): Span => {
      const start = offset + gap;
      offset = start + length;
      return { start, end: offset };
    });
  });
  fc.assert(
    fc.property(row, fc.nat(60), fc.integer({ min: 1, max: 12 }), (spans, start, length) => {
      const asked = { start, end: start + length };
      expect(findHolder(spans, asked)).toBe(spans.findIndex(holds(asked)));
    }),
  );
});

test('tells whether any of some spans holds another', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      expect(toHolds(spans)(asked)).toBe(spans.some(holds(asked)));
    }),
  );
});
