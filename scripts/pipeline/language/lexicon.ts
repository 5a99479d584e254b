/**
 * What single words may be, from the word lists of compromise (MIT). Only its lists are used: which given names,
 * places, bodies and occupations there are. What a word is in a text, and who speaks, is decided here.
 */
import nlp from 'compromise/two';
import { certainGivenNames, knownGivenNames, type Gender } from './given-names.ts';

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly orgWords: Readonly<Record<string, true>>;
    readonly placeWords: Readonly<Record<string, true>>;
  };
}

const model = nlp.model() as unknown as CompromiseModel;

const words = new Map<string, readonly string[]>(
  Object.entries(model.one.lexicon).map(([word, tags]) => [word, typeof tags === 'string' ? [tags] : tags]),
);

/** The words that have one of some tags. */
const wordsOf = (...tags: readonly string[]): ReadonlySet<string> =>
  new Set([...words].filter(([, own]) => own.some((tag) => tags.includes(tag))).map(([word]) => word));

/** The gender a given name usually has; null for names of either; undefined where the word is no known given name. */
export function givenNameGender(lower: string): Gender | null | undefined {
  return givenNames.get(lower);
}

const givenNames: ReadonlyMap<string, Gender | null> = new Map([
  ...knownGivenNames,
  ...[...words].flatMap(([word, tags]) => {
    const gender = genderByTags(tags);
    return gender === undefined ? [] : [[word, gender] as const];
  }),
  ...certainGivenNames,
]);

function genderByTags(tags: readonly string[]): Gender | null | undefined {
  if (tags.includes('MaleName')) return tags.includes('FemaleName') ? null : 'male';
  if (tags.includes('FemaleName')) return 'female';
  return tags.includes('FirstName') ? null : undefined;
}

const places = wordsOf('Place', 'City', 'Region', 'Country');
const demonyms = wordsOf('Demonym');
/** Parties and police forces by names that are no words of English. */
const moreOrganizations = [
  'sinn féin', 'sinn fein', 'fianna fáil', 'fianna fail', 'fine gael', 'aontú', 'clann na poblachta', 'garda síochána', 'an garda síochána', 'plaid cymru', 'mebyon kernow', 'bloc québécois',
  'bloc quebecois', 'parti québécois', 'parti quebecois', 'te pāti māori', 'te pati maori', 'bharatiya janata', 'shiv sena', 'likud', 'forza italia', 'fratelli d’italia', 'fidesz', 'vlaams belang',
]; // prettier-ignore
const organizations = new Set([...wordsOf('Organization', 'SportsTeam'), ...moreOrganizations]);
const occupations = wordsOf('Actor');
const dateWords = wordsOf('Month', 'WeekDay');
const adverbs = wordsOf('Adverb');
const surnames = wordsOf('LastName', 'Person');

export const isPlace = (lower: string): boolean => places.has(lower);
export const isDemonym = (lower: string): boolean => demonyms.has(lower);
export const isOrganization = (lower: string): boolean => organizations.has(lower);
export const isOccupation = (lower: string): boolean => occupations.has(lower);
export const isDateWord = (lower: string): boolean => dateWords.has(lower);
export const isAdverb = (lower: string): boolean => adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
/** Words that are verbs or adjectives to the lists: a capital at the start of a sentence does not make them a name. */
export const isCommonWord = (lower: string): boolean => {
  const tags = words.get(lower);
  return tags !== undefined && !tags.some((tag) => nameTags.has(tag));
};
/** Whether the lists know a word, and not as somebody’s given name. */
export const isNamedOtherwise = (lower: string): boolean =>
  words.get(lower)?.some((tag) => tag !== 'FirstName' && tag !== 'MaleName' && tag !== 'FemaleName') ?? false;
export const isSurname = (lower: string): boolean => surnames.has(lower);
/** Whether the lists know a word as anything but a surname. */
export const isKnownWord = (lower: string): boolean => words.get(lower)?.some((tag) => tag !== 'LastName') ?? false;
const nameTags = new Set([
  'MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person', 'Place', 'City', 'Region', 'Country', 'Organization', 'SportsTeam', 'ProperNoun', 'Demonym',
]); // prettier-ignore

/** Words that end or begin the names of bodies: “Ministry”, “Inc”, “University”. */
export const isBodyWord = (lower: string): boolean => bodyWords.has(lower);
/** Words that end the names of places: “Street”, “River”. */
export const isPlaceWord = (lower: string): boolean => placeWords.has(lower);

const placeWords = new Set([
  ...Object.keys(model.two.placeWords),
  ...'expressway highway motorway turnpike parkway freeway boulevard blvd roundabout moor heath glen estate mohallah chowk nagar colony bazaar tehsil taluka upazila'.split(
    ' ',
  ),
]);
const bodyWords = new Set([
  ...Object.keys(model.two.orgWords),
  ...(
    'act administration agency chamber authorities alliance army assembly award awards ballot bill brigade cabinet campaign caucus code church center charter committee command commission ' +
    'congress constitution convention corps council court courts crisis day deal democrats department east embassy exchange festival forum foundation front games gang guard house ' +
    'initiative inquiry institute intelligence jihad law league legislature lobby majority mission movement nations network north office organisation organization ' +
    'pac palace parliament party patrol pentagon plan police pledge poll post prison project protection protocol rally regime relations report republic republicans review ' +
    'rights rule security senate service show south squad stadium state states study summit supreme survey syndicate talks task team terror territories test times ' +
    'treasury treaty tribune trust tv twitter union unit university war watch week west wing zone express guardian telegraph mail sun mirror independent today tonight'
  ).split(' '),
]);
