import fc from 'fast-check';
import { expect, test } from 'vitest';
import { straighten } from '../../../src/schema/straighten.ts';

test('every double and every single mark becomes the one on the keyboard', () => {
  expect(straighten('“a” „b‟ «c» ‘d’ e’s f´s g`s')).toBe(`"a" "b" "c" 'd' e's f's g's`);
});

test('every place of a text stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(straighten(text)).toHaveLength(text.length);
    }),
  );
});
