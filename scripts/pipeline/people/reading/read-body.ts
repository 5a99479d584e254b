import { meantByStyle } from '../describe.ts';
import { findBodyMeant } from '../find-body-meant.ts';
import { weightAt } from '../weigh-mention.ts';
import { addReference, type ReadingStep } from './reading.ts';

/** “| It said”, “| the council said”: a body that speaks, which no “he” means. */
export const readBody: ReadingStep = ({ sentences, sentence, byStart, references, people }, at) => {
  const item = sentence.items[at];
  const body = findBodyMeant(sentences, sentence, at, byStart, references, people.entities);
  if (!item || body === null) return false;
  references.set(item.start, { entity: body, start: item.start, how: item.lower === 'it' ? 'pronoun' : 'role' });
  return true;
};

/** “| Her Honour said”: who is meant by a style. */
export const readStyle: ReadingStep = (reading, at) => {
  const { items } = reading.sentence;
  const entity = meantByStyle(items, at, reading.people.entities);
  if (entity === null) return false;
  addReference(reading, { entity, start: items[at]?.start ?? 0, how: 'role' }, weightAt(items, at + 1, null));
  return true;
};
