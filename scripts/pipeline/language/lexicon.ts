/**
 * What single words may be, from the word lists of compromise (MIT). Only its lists are used: which given names,
 * places, bodies and occupations there are. What a word is in a text, and who speaks, is decided here.
 */
import nlp from 'compromise/two';
import { worldNames } from './world-names.ts';

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

export type Gender = 'male' | 'female';

/** Given names that the lists lack or count as something else, and that news is full of. */
const moreGivenNames: Readonly<Record<string, Gender | null>> = {
  abdul: 'male', abdullah: 'male', ahmed: 'male', ali: 'male', anwar: 'male', ayatollah: 'male', bashar: 'male', benjamin: 'male', bernie: 'male',
  boris: 'male', chelsea: 'female', chuck: 'male', emmanuel: 'male', fatima: 'female', giorgia: 'female', hassan: 'male', hussein: 'male', ibrahim: 'male',
  imran: 'male', ivanka: 'female', jair: 'male', jared: 'male', jeb: 'male', joko: 'male', kamala: 'female', kellyanne: 'female', khalid: 'male', mahmoud: 'male', marco: 'male',
  melania: 'female', mitch: 'male', mitt: 'male', mohamed: 'male', mohammad: 'male', mohammed: 'male', mustafa: 'male', narendra: 'male', newt: 'male', omar: 'male',
  osama: 'male', paul: 'male', priti: 'female', rand: 'male', recep: 'male', rishi: 'male', rudy: 'male', rudolph: 'male', saad: 'male', sergei: 'male', sergey: 'male',
  theresa: 'female', tim: 'male', ursula: 'female', viktor: 'male', vladimir: 'male', volodymyr: 'male', xavier: 'male', yusuf: 'male', zahra: 'female',
  maame: 'female', madison: null, austin: 'male', jordan: null, charlotte: 'female', sydney: 'female', israel: 'male', georgia: 'female', virginia: 'female', carolina: 'female', grant: 'male',
  chase: 'male', will: 'male', mark: 'male', bill: 'male', rob: 'male', jack: 'male', frank: 'male', rich: 'male', pat: null, dick: 'male', art: 'male', drew: null, hope: 'female',
  grace: 'female', faith: 'female', joy: 'female', dawn: 'female', june: 'female', april: 'female', may: 'female', rose: 'female', iris: 'female', ruby: 'female', holly: 'female',
  dean: 'male', guy: 'male', jay: 'male', ray: 'male', miles: 'male', max: 'male', dan: 'male', don: 'male', ken: 'male', sue: 'female', deb: 'female', beth: 'female',
  katie: 'female', kate: 'female', katy: 'female', megan: 'female', meghan: 'female', sean: 'male', shaun: 'male', shane: 'male',
  adil: 'male', akbar: 'male', antonin: 'male', ashraf: 'male', aung: 'male', baldwin: 'male', barack: 'male', diego: 'male', elon: 'male',
  farid: 'male', geert: 'male', hamid: 'male', hakim: 'male', hiroshi: 'male', imad: 'male', jurgen: 'male', kareem: 'male', kenji: 'male',
  kofi: 'male', kwame: 'male', mahmood: 'male', mohsen: 'male', nabil: 'male', nasser: 'male', oleg: 'male', pranab: 'male',
  qasim: 'male', raj: 'male', rajiv: 'male', rashid: 'male', salman: 'male', shinzo: 'male', sunil: 'male', takeshi: 'male', tariq: 'male',
  umar: 'male', vijay: 'male', vito: 'male', yasser: 'male', yitzhak: 'male', ziad: 'male', anjali: 'female', catalina: 'female', ilhan: 'female',
  jamila: 'female', keiko: 'female', lakshmi: 'female', mahira: 'female', malala: 'female', pilar: 'female', priya: 'female', shabana: 'female',
  svetlana: 'female', jean: null, al: 'male', dante: 'male', jan: null, randy: 'male', jesse: 'male', beau: 'male',
  aoife: 'female', arabella: 'female', bridie: 'female', bronagh: 'female', bryony: 'female', daisy: 'female', esme: 'female', eve: 'female',
  felicity: 'female', fern: 'female', freya: 'female', gail: 'female', ginny: 'female', hazel: 'female', imogen: 'female', ivy: 'female',
  jade: 'female', jasmine: 'female', jemima: 'female', kirsty: 'female', lily: 'female', maeve: 'female', mairead: 'female', meera: 'female',
  morag: 'female', neha: 'female', olive: 'female', ottilie: 'female', patience: 'female', patsy: 'female', pearl: 'female', penny: 'female',
  perpetua: 'female', pernilla: 'female', philippa: 'female', pippa: 'female', poppy: 'female', primrose: 'female', roisin: 'female',
  róisín: 'female', rosamund: 'female', saoirse: 'female', sian: 'female', siân: 'female', sienna: 'female', sinead: 'female', sinéad: 'female',
  tamsin: 'female', una: 'female', verity: 'female', victoria: 'female', viola: 'female', violet: 'female', xanthe: 'female', ngozi: 'female',
  hauwa: 'female', anupama: 'female', smita: 'female', savita: 'female', naheed: 'female', shaista: 'female', mehr: 'female', scholastica: 'female',
  wulan: 'female', retno: 'female', lourdes: 'female', erlinda: 'female', aisyah: 'female', solange: 'female', odile: 'female',
  abdulaziz: 'male', absalom: 'male', alfredo: 'male', angus: 'male', anselm: 'male', ashok: 'male', asif: 'male', barnaby: 'male', brody: 'male',
  cahal: 'male', callum: 'male', chidi: 'male', cian: 'male', cliff: 'male', colm: 'male', darragh: 'male', declan: 'male', dermot: 'male',
  eamon: 'male', emeka: 'male', euan: 'male', ewan: 'male', festus: 'male', finbar: 'male', finlay: 'male', finn: 'male', fintan: 'male',
  gethin: 'male', gideon: 'male', graeme: 'male', griffin: 'male', hamish: 'male', harbhajan: 'male', harrison: 'male', haroon: 'male',
  hidayat: 'male', humphrey: 'male', ignatius: 'male', imtiaz: 'male', ivor: 'male', joachim: 'male', kayode: 'male', kelvin: 'male',
  lachlan: 'male', leighton: 'male', leo: 'male', leroy: 'male', lewis: 'male', mohan: 'male', morris: 'male', murray: 'male', musa: 'male',
  niall: 'male', oisin: 'male', oisín: 'male', pádraig: 'male', ramesh: 'male', ransom: 'male', ravi: 'male', rex: 'male', rhys: 'male',
  romesh: 'male', rommel: 'male', sajid: 'male', seumas: 'male', séamus: 'male', tarek: 'male', tayo: 'male', tunde: 'male', vikram: 'male',
  warren: 'male', willem: 'male', wulf: 'male', étienne: 'male', gaston: 'male', marek: 'male', axel: 'male',
  paddy: 'male', micheál: 'male', cathal: 'male', ciarán: 'male', gearoid: 'male', gearóid: 'male', tiernan: 'male', daragh: 'male', darach: 'male', mungo: 'male', emlyn: 'male', dilwyn: 'male',
  ewen: 'male', brayden: 'male', wiremu: 'male', hemi: 'male', tane: 'male', hone: 'male', eimear: 'female', enda: null, bethan: 'female', lowri: 'female', anahera: 'female', shaz: null,
  // Borne by men and women alike: the article must tell.
  alex: null, lee: null, dana: null, hayden: null, jackie: null, kelly: null, kim: null, lane: null, leslie: null, lindsey: null, lindsay: null, nicky: null, parker: null, peyton: null,
  reese: null, robin: null, sandy: null, skyler: null, taylor: null, terry: null, tracy: null,
}; // prettier-ignore

/** The gender a given name usually has; null for names of either; undefined where the word is no known given name. */
export function givenNameGender(lower: string): Gender | null | undefined {
  return givenNames.get(lower);
}

const givenNames: ReadonlyMap<string, Gender | null> = new Map([
  ...[...words].flatMap(([word, tags]) => {
    const gender = genderByTags(tags);
    return gender === undefined ? [] : [[word, gender] as const];
  }),
  ...worldNames,
  ...Object.entries(moreGivenNames),
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
