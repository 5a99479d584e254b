import type { Item } from '../language/outline.ts';
import type { Mention } from './find-people.ts';

/**
 * Whom the clause before a pronoun names and the pronoun does not mean: who does what is done to its bearer
 * (“Cross-examined by Ana Ruiz, | she agreed”), and whom its bearer speaks of (“Commenting on Ana Ruiz’s plan, | she said”).
 */
export function frontedOthers(
  items: readonly Item[],
  at: number,
  byStart: ReadonlyMap<number, Mention>,
): readonly number[] {
  if (items[at - 1]?.text !== ',') return [];
  const firstIn = (from: number): number[] => {
    for (const { start } of items.slice(from, at)) {
      const mention = byStart.get(start);
      if (mention?.type === 'person') return [mention.entity];
    }
    return [];
  };
  const first = items[0]?.lower ?? '';
  const by = items.findIndex(({ lower }, index) => index < Math.min(at, 4) && lower === 'by');
  if (by > 0 && /(?:ed|told|shown)$/u.test(first)) return firstIn(by + 1);
  const isOf = /^(?:on|to|at|of|about|back)$/u.test(items[1]?.lower ?? '');
  return (speaksOf.test(first) && isOf) || judges.test(first) ? firstIn(1) : [];
}

const speaksOf =
  /^(?:commenting|reacting|responding|replying|referring|alluding|speaking|asked|quizzed|pressed|hitting)$/u;
const judges =
  /^(?:praising|commending|lauding|congratulating|thanking|criticising|criticizing|slamming|blasting|lambasting|condemning|accusing|mocking|denying|dismissing|rejecting|rebutting|refuting|countering|echoing|backing|welcoming|endorsing|defending)$/u;
