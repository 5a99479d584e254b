import { expect, test } from 'vitest';
import { isRightPerson, isSamePerson } from '../../../scripts/measure/same-person.ts';

test.each([
  { name: 'the same words', a: 'Ana Ruiz', b: 'Ana Ruiz', is: true },
  { name: 'a surname and a full name', a: 'Ruiz', b: 'Ana Ruiz', is: true },
  { name: 'accents, honorifics and a possessive aside', a: 'Dr. José Ruiz’s', b: 'Jose Ruiz', is: true },
  { name: 'an initial that agrees', a: 'A. Ruiz', b: 'Ana Ruiz', is: true },
  { name: 'an initial that does not', a: 'B. Ruiz', b: 'Ana Ruiz', is: false },
  { name: 'a short form is another word, not an initial', a: 'An Ruiz', b: 'Ana Ruiz', is: false },
  { name: 'two of one family', a: 'Tom Ruiz', b: 'Ana Ruiz', is: false },
  { name: 'father and son', a: 'Tom Ruiz', b: 'Tom Ruiz Jr.', is: false },
  { name: 'a middle name left out', a: 'Ana Ruiz', b: 'Ana Maria Ruiz', is: true },
  { name: 'a given name alone', a: 'Ana', b: 'Ana Ruiz', is: false },
])('$name', ({ a, b, is }) => {
  expect(isSamePerson(a, b)).toBe(is);
  expect(isSamePerson(b, a)).toBe(is);
});

test('a bare surname is right only where the text prints no more', () => {
  expect(isRightPerson('Ruiz', 'Ana Ruiz', 'Ana Ruiz spoke. Ruiz left.')).toBe(false);
  expect(isRightPerson('Ruiz', 'Ana Ruiz', 'Ruiz left.')).toBe(true);
  expect(isRightPerson('Ruiz', 'Ruiz', 'Ruiz left.')).toBe(true);
  expect(isRightPerson(null, 'Ana Ruiz', 'Ana Ruiz spoke.')).toBe(false);
});
