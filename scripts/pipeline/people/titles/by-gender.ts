import type { Gender } from '../../language/given-names.ts';
import { wordSet } from '../../language/word-set.ts';

/** Words with the gender that they tell of their bearer; null where they tell none. Lower case. */
export type ByGender = ReadonlyMap<string, Gender | null>;

/** A list by gender, each part written with white space between its words: `byGender({ male: 'mr sir', any: 'dr' })`. */
export const byGender = ({ male = '', female = '', any = '' }: Partial<Record<Gender | 'any', string>>): ByGender =>
  new Map<string, Gender | null>([...wordsWith(any, null), ...wordsWith(male, 'male'), ...wordsWith(female, 'female')]);

const wordsWith = (words: string, gender: Gender | null): (readonly [string, Gender | null])[] =>
  [...wordSet(words)].map((word) => [word, gender] as const);
