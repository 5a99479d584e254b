import type { Gender } from '../../language/given-names.ts';
import { isDemonym, isOccupation } from '../../language/lexicon.ts';
import { wordSet } from '../../language/word-set.ts';
import { byGender } from './by-gender.ts';
import { honours } from './honours.ts';
import { familiar, parentGender } from './kin.ts';
import { isLetters } from './letters.ts';
import { titleWords } from './title-words.ts';

/** Titles, wherever they are listed, that tell the gender of their bearer. */
const gendered = byGender({
  male: `mr mr. sir lord king prince pope father fr fr. congressman businessman chairman spokesman assemblyman councilman
  ayatollah imam brother actor shri grandfather schoolboy frontman postman fisherman`,
  female: `mrs mrs. ms ms. miss madam madame lady dame queen princess duchess baroness sister congresswoman businesswoman
  chairwoman spokeswoman assemblywoman councilwoman actress smt grandmother housewife schoolgirl heiress`,
});

/** “Deckhand”, “Stallholder”, “Hydrologist” */
const trade = /(?<=\p{L})(?:holder|hand|worker|maker|keeper|grower|owner|seller|driver|ologist)$/u;

/**
 * Whether a word is a title where it begins a run of capitals and a name follows, though it may be a name, an acronym
 * or any word elsewhere: “Comrade Ana Ruiz”, “SSP Ruiz”, “Deckhand Tomás Becker”. Lower case.
 */
export const isHonorific = (lower: string): boolean =>
  honours.has(lower) || familiar.has(lower) || isLetters(lower) || trade.test(lower);

/** Whether a title goes before any surname: “Mr”, “Mrs.”. Lower case. */
export const isCourtesy = (lower: string): boolean => /^(?:mr|mrs|ms|miss)\.?$/u.test(lower);

/** The gender that a title tells of its bearer: “Mr”, “Alhaji”, “mother-of-two”. Lower case. */
export const titleGender = (lower: string): Gender | undefined =>
  gendered.get(lower) ?? honours.get(lower) ?? familiar.get(lower) ?? parentGender(lower);

/** Whether a word can be part of the title before a name: “President”, “federal judge”, “Editor-in-Chief”. Lower case. */
export const isTitleWord = (lower: string): boolean =>
  isSimpleTitle(lower) ||
  (lower.includes('-') &&
    (/^(?:ex|then|vice|co)-|-(?:elect|in-chief|in-charge|general|designate|at-large)$/u.test(lower) ||
      lower.split('-').every(isSimpleTitle) ||
      parentGender(lower) !== undefined)) ||
  (lower.length > 8 && /^\p{L}{3,}(?:ologist|ographer|onomer)$/u.test(lower));

const isSimpleTitle = (lower: string): boolean =>
  // “Satvik Pal Malik”
  titleWords.has(lower) || (isOccupation(lower) && lower !== 'pal');

/** Adjectives and nouns that widen a title to the left: “former”, “Republican”, “U.S.”, “federal”. */
const modifiers = wordSet(`
  former then late acting interim outgoing incoming deputy assistant associate senior junior republican democratic
  democrat federal u.s. us state british american house senate presidential vice-presidential gop labour conservative
  liberal tory independent first longtime national chief veteran retired
`);
export const isTitleModifier = (lower: string): boolean => modifiers.has(lower) || isDemonym(lower);

/** Offices named with “of” or “for”: what follows the preposition belongs to the title. */
export const officeObjects = wordSet(`
  state defense defence treasury interior agriculture commerce labor labour energy education transportation health
  homeland veterans housing war justice commons lords staff parliament police opposition
`);
