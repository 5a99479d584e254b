/** Offices and ranks by their first letters; all lower case. */
import { wordSet } from '../../language/word-set.ts';

/** Offices whose letters stand for their bearer too, “the CM said”, with the words of the title. */
const offices: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cm: ['chief', 'minister'],
    pm: ['prime', 'minister'],
    fm: ['first', 'minister'],
    dfm: ['deputy', 'first', 'minister'],
    dcm: ['deputy', 'chief', 'minister'],
    dpm: ['deputy', 'prime', 'minister'],
    vp: ['vice', 'president'],
    cj: ['chief', 'justice'],
    cji: ['chief', 'justice'],
    ag: ['attorney', 'general'],
    cp: ['commissioner', 'police'],
    cs: ['cabinet', 'secretary'],
    ps: ['permanent', 'secretary'],
  }),
);

/** Ranks and posts, most of them of the police, whose letters stand for their bearer too: “the DCP said”. */
const ranks = wordSet('mec io dac dci supt ssp dcp acp dsp csp dig igp dpo sho rpo ocs');

/** Those that are something else where no name follows: “DC Ana Ruiz”, but “in DC”. */
const ranksBeforeName = wordSet('pc wpc di ds dc sp asp cas mca');

/** Whether letters stand for an office or a rank before a name: “CM Ana Ruiz”, “SSP Ruiz”. */
export const isLetters = (lower: string): boolean =>
  offices.has(lower) || ranks.has(lower) || ranksBeforeName.has(lower);

/** “the DCP | said”: a rank in capitals, which stands for its bearer too. */
export const isRankAcronym = (lower: string): boolean => ranks.has(lower);

/** “the CM | said”: an office in capitals, which stands for its bearer. */
export const isOfficeAcronym = (lower: string): boolean => offices.has(lower);

/** The words of the title that an acronym shortens: of “CM”, *chief* and *minister*. */
export const officeInFull = (lower: string): readonly string[] | undefined => offices.get(lower);
