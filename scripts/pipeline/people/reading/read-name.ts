import { kinBack, kinBefore, kinOwned } from '../kin-in-sentence.ts';
import { settleRivals } from '../settle-rivals.ts';
import { weightAt, weightOfNaming } from '../weigh-mention.ts';
import { addReference, addUnnamedKin, type Reading, type ReadingStep } from './reading.ts';
import type { Mention } from '../entity.ts';

/** “| Ana Ruiz said”: a mention, who of its bearers is meant, and whose sister that is. */
export const readName: ReadingStep = (reading, at) => {
  const { sentence, byStart, people, here } = reading;
  const { items } = sentence;
  const mention = byStart.get(items[at]?.start ?? -1);
  if (!mention) return false;
  if (mention.rivals.length > 0) settleRivals(mention, { ...reading, at, entities: people.entities });
  // “Born Ana Ruiz, she …”, “Ana Becker, née Ruiz”: another name of whom the sentence is about.
  if (/^(?:born|née|nee)$/u.test(items[at - 1]?.lower ?? '')) return true;
  noteKin(reading, at, mention);
  const entity = people.entities[mention.entity];
  if (entity?.type !== 'person') return true;
  addReference(
    reading,
    { entity: mention.entity, start: mention.start, how: 'name' },
    weightAt(items, at, mention) + weightOfNaming(items, mention, entity, here.length === 0),
  );
  noteUnnamedKin(reading, at, mention);
  return true;
};

/** “her sister | Ana Ruiz” */
function noteKin({ sentence, here, kin, kinOf, genders }: Reading, at: number, { entity }: Mention): void {
  const relation = kinBefore(sentence.items, at);
  const owner = relation ? here.findLast(({ start }) => start <= relation.owner)?.entity : undefined;
  if (!relation || owner === undefined) return;
  kin.set(`${owner} ${relation.noun}`, entity);
  const back = kinBack(relation.noun, genders[owner] ?? null);
  if (back !== null) kin.set(`${entity} ${back}`, owner);
  kinOf.set(entity, owner);
}

/** “Ana Ruiz’s | mother”, where no name follows */
function noteUnnamedKin(reading: Reading, at: number, mention: Mention): void {
  const { items } = reading.sentence;
  const behind = items.findIndex(({ end }, index) => index >= at && end >= mention.end) + 1;
  const relative = items[behind]?.kind === 'clitic' ? kinOwned(items, behind + 1, reading.byStart) : null;
  if (relative && !reading.kin.has(`${mention.entity} ${relative.noun}`)) addUnnamedKin(reading, relative);
}
