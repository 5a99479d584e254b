import { isAdverb } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import type { Reference } from './find-antecedent.ts';
import type { Mention } from './entity.ts';

/**
 * Whom the clause before the pronoun at `at` names and the pronoun does not mean: who does what is done to its bearer
 * (“Cross-examined by Ana Ruiz, | she agreed”), and all whom its bearer does something with (“Commenting on Ana Ruiz’s
 * plan, | she said”).
 *
 * @param here the references of the sentence, up to the pronoun
 */
export function frontedOthers(
  items: readonly Item[],
  at: number,
  byStart: ReadonlyMap<number, Mention>,
  here: readonly Reference[],
): readonly number[] {
  const subject = onWhom(items, at, byStart);
  if (subject) return [subject.entity];
  if (items[at - 1]?.text !== ',') return [];
  const first = items[0]?.lower ?? '';
  const by = items.findIndex(({ lower }, index) => index < Math.min(at, 4) && lower === 'by');
  if (by > 0 && /(?:ed|told|shown)$/u.test(first)) {
    const agent = items.slice(by + 1, at).find(({ start }) => byStart.get(start)?.type === 'person');
    return agent ? [byStart.get(agent.start)?.entity ?? -1] : [];
  }
  const isDoing = (/\p{L}{3}ing$/u.test(first) && !prepositional.test(first)) || asked.test(first);
  const others = isDoing ? here.filter(({ how }) => how !== 'pronoun').map(({ entity }) => entity) : [];
  // “Asked if Ana Ruiz, who met James Obi, was late, | she said”: further on she may have come up again.
  const isAhead = items.findIndex(({ text }) => text === ',') === at - 1;
  return isAhead ? others : speaking.test(first) ? others.slice(0, 1) : [];
}

/** “First, on Ana Ruiz | she said”: whom nothing but a preposition sets before the pronoun at `at`. */
function onWhom(items: readonly Item[], at: number, byStart: ReadonlyMap<number, Mention>): Mention | null {
  const last = items[at - 1]?.text === ',' ? at - 2 : at - 1;
  const from = items.findIndex(({ lower }, index) => index < last && /^(?:on|of|about)$/u.test(lower));
  const mention = byStart.get(items[from + 1]?.start ?? -1);
  const isLed = items.slice(0, Math.max(from, 0)).every((item) => item.text === ',' || isAdverb(item.lower));
  return from >= 0 && isLed && mention?.type === 'person' && mention.end === items[last]?.end ? mention : null;
}

const asked = /^(?:asked|quizzed|pressed|questioned)$/u;
const speaking = /^(?:asked|quizzed|pressed|questioned|commenting|reacting|responding|replying|referring|alluding)$/u;
/** Words in “-ing” that are prepositions, and what one does after another. */
const prepositional =
  /^(?:according|barring|beginning|concerning|considering|depending|during|excluding|following|including|notwithstanding|owing|pending|regarding|starting|morning|evening)$/u;
