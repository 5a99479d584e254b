/**
 * What single words may be, from the word lists of compromise (MIT). Only its lists are used: which given names,
 * places, bodies and occupations there are. What a word is in a text, and who speaks, is decided here.
 */
import nlp from 'compromise/two';

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

const has = (lower: string, ...tags: readonly string[]): boolean =>
  words.get(lower)?.some((tag) => tags.includes(tag)) ?? false;

export type Gender = 'male' | 'female';

/** Given names that the lists lack or count as something else, and that news is full of. */
const moreGivenNames: Readonly<Record<string, Gender | null>> = {
  abdul: 'male', abdullah: 'male', ahmed: 'male', ali: 'male', anwar: 'male', ayatollah: 'male', bashar: 'male', benjamin: 'male', bernie: 'male',
  boris: 'male', chelsea: 'female', chuck: 'male', emmanuel: 'male', fatima: 'female', giorgia: 'female', hassan: 'male', hussein: 'male', ibrahim: 'male',
  imran: 'male', ivanka: 'female', jair: 'male', jared: 'male', joko: 'male', kamala: 'female', kellyanne: 'female', khalid: 'male', mahmoud: 'male', marco: 'male',
  melania: 'female', mitch: 'male', mitt: 'male', mohamed: 'male', mohammad: 'male', mohammed: 'male', mustafa: 'male', narendra: 'male', newt: 'male', omar: 'male',
  osama: 'male', paul: 'male', priti: 'female', rand: 'male', recep: 'male', rishi: 'male', rudy: 'male', rudolph: 'male', saad: 'male', sergei: 'male', sergey: 'male',
  theresa: 'female', tim: 'male', ursula: 'female', viktor: 'male', vladimir: 'male', volodymyr: 'male', xavier: 'male', yusuf: 'male', zahra: 'female',
  madison: null, austin: 'male', jordan: null, charlotte: 'female', sydney: 'female', israel: 'male', georgia: 'female', virginia: 'female', carolina: 'female', grant: 'male',
  chase: 'male', will: 'male', mark: 'male', bill: 'male', rob: 'male', jack: 'male', frank: 'male', rich: 'male', pat: null, dick: 'male', art: 'male', drew: null, hope: 'female',
  grace: 'female', faith: 'female', joy: 'female', dawn: 'female', june: 'female', april: 'female', may: 'female', rose: 'female', iris: 'female', ruby: 'female', holly: 'female',
  dean: 'male', guy: 'male', jay: 'male', ray: 'male', miles: 'male', max: 'male', dan: 'male', don: 'male', ken: 'male', sue: 'female', deb: 'female', beth: 'female',
  katie: 'female', kate: 'female', katy: 'female', megan: 'female', meghan: 'female', sean: 'male', shaun: 'male', shane: 'male',
}; // prettier-ignore

/** The gender a given name usually has; null for names of either; undefined where the word is no known given name. */
export function givenNameGender(lower: string): Gender | null | undefined {
  if (Object.hasOwn(moreGivenNames, lower)) return moreGivenNames[lower];
  const tags = words.get(lower);
  if (!tags) return undefined;
  if (tags.includes('MaleName')) return tags.includes('FemaleName') ? null : 'male';
  if (tags.includes('FemaleName')) return 'female';
  return tags.includes('FirstName') ? null : undefined;
}

export const isPlace = (lower: string): boolean => has(lower, 'Place', 'City', 'Region', 'Country');
export const isDemonym = (lower: string): boolean => has(lower, 'Demonym');
export const isOrganization = (lower: string): boolean => has(lower, 'Organization', 'SportsTeam');
export const isOccupation = (lower: string): boolean => has(lower, 'Actor');
export const isDateWord = (lower: string): boolean => has(lower, 'Month', 'WeekDay');
export const isAdverb = (lower: string): boolean => has(lower, 'Adverb') || (lower.length > 4 && lower.endsWith('ly'));
/** Words that are verbs or adjectives to the lists: a capital at the start of a sentence does not make them a name. */
export const isCommonWord = (lower: string): boolean => {
  const tags = words.get(lower);
  return tags !== undefined && !tags.some((tag) => nameTags.has(tag));
};
export const isSurname = (lower: string): boolean => has(lower, 'LastName', 'Person');
/** Whether the lists know a word as anything but a surname. */
export const isKnownWord = (lower: string): boolean => words.get(lower)?.some((tag) => tag !== 'LastName') ?? false;
const nameTags = new Set([
  'MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person', 'Place', 'City', 'Region', 'Country', 'Organization', 'SportsTeam', 'ProperNoun', 'Demonym',
]); // prettier-ignore

/** Words that end or begin the names of bodies: “Ministry”, “Inc”, “University”. */
export const isBodyWord = (lower: string): boolean =>
  Object.hasOwn(model.two.orgWords, lower) || moreBodyWords.has(lower);
/** Words that end the names of places: “Street”, “River”. */
export const isPlaceWord = (lower: string): boolean => Object.hasOwn(model.two.placeWords, lower);

const moreBodyWords = new Set(
  (
    'act administration agency alliance army assembly award awards ballot bill brigade cabinet campaign caucus code church center charter committee command commission ' +
    'congress constitution convention corps council court courts crisis day deal democrats department east embassy exchange forum foundation front games gang guard house ' +
    'initiative inquiry institute intelligence jihad law league legislature lobby majority mission movement nations network north office organisation organization ' +
    'palace parliament party patrol pentagon plan police pledge poll post prison project protection protocol rally regime relations report republic republicans review ' +
    'rights rule security senate service show south squad stadium state states study summit supreme survey syndicate talks task team terror territories test times ' +
    'treasury treaty tribune trust tv twitter union unit university war watch week west wing zone express guardian telegraph mail sun mirror independent today tonight'
  ).split(' '),
);
