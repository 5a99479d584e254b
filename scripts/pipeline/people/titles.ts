import type { Gender } from '../language/given-names.ts';
import { isDemonym, isOccupation } from '../language/lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Titles that stand before a name and tell the bearer’s gender. */
const genderedTitles: ReadonlyMap<string, Gender> = new Map(Object.entries<Gender>({
  'mr': 'male', 'mr.': 'male', 'sir': 'male', 'lord': 'male', 'king': 'male', 'prince': 'male', 'pope': 'male', 'father': 'male', 'congressman': 'male', 'businessman': 'male',
  'chairman': 'male', 'spokesman': 'male', 'assemblyman': 'male', 'councilman': 'male', 'ayatollah': 'male', 'imam': 'male', 'brother': 'male', 'actor': 'male',
  'mrs': 'female', 'mrs.': 'female', 'ms': 'female', 'ms.': 'female', 'miss': 'female', 'madam': 'female', 'madame': 'female', 'lady': 'female', 'dame': 'female', 'queen': 'female',
  'princess': 'female', 'duchess': 'female', 'baroness': 'female', 'sister': 'female', 'congresswoman': 'female', 'businesswoman': 'female', 'chairwoman': 'female',
  'spokeswoman': 'female', 'assemblywoman': 'female', 'councilwoman': 'female', 'actress': 'female',
  'shri': 'male', 'smt': 'female', 'grandfather': 'male', 'schoolboy': 'male', 'fr': 'male', 'fr.': 'male', 'frontman': 'male', 'grandmother': 'female', 'housewife': 'female', 'schoolgirl': 'female', 'heiress': 'female',
})); // prettier-ignore

/** Honours and ranks of many countries that stand before a name: they are titles there and nowhere else. */
const honorifics: ReadonlyMap<string, Gender | null> = new Map(Object.entries<Gender | null>({
  alhaji: 'male', hj: 'male', 'hj.': 'male', hjh: 'female', 'hjh.': 'female', mallam: 'male', maulana: 'male', mufti: 'male', swami: 'male', encik: 'male', mzee: 'male', hubby: 'male', dad: 'male', grandad: 'male', postman: 'male', fisherman: 'male', kuya: 'male', tatay: 'male',
  alhaja: 'female', hajia: 'female', begum: 'female', puan: 'female', kuia: 'female', kumari: 'female', gogo: 'female', mum: 'female', nan: 'female', aunty: 'female', auntie: 'female', nanay: 'female',
  oba: 'male', igwe: 'male', togbe: 'male', togbui: 'male', togbi: 'male', torgbui: 'male', otumfuo: 'male', osabarima: 'male', daasebre: 'male', kgosi: 'male', nkosi: 'male', bapak: 'male', pak: 'male', oom: 'male', ibu: 'female', doña: 'female', dona: 'female', atty: null, 'atty.': null, barr: null, 'barr.': null, adv: null, 'adv.': null, lic: null, 'lic.': null,
  licenciada: 'female', licenciado: 'male', ustaz: 'male', haji: 'male', hajah: 'female', garda: null, usec: null, asec: null, kagawad: null, corporator: null, pharm: null, 'pharm.': null, rtd: null, opposition: null, datuk: null, dato: null, seri: null, tun: null, comrade: null, barrister: null, engr: null, 'engr.': null, elder: null, matua: null, whaea: null, onlooker: null,
  hons: null, mec: null, io: null, dac: null, cs: null, ps: null, cas: null, inmate: null, inmates: null, cm: null, pm: null, fm: null, dfm: null, dcm: null, dpm: null, vp: null, cj: null, cji: null, pc: null, wpc: null, di: null, ds: null, dc: null, snr: null, 'snr.': null, dci: null, supt: null, sp: null, asp: null, dsp: null, csp: null, ssp: null, cp: null, dcp: null, acp: null, dig: null, igp: null, dpo: null, sho: null, rpo: null, ocs: null, ag: null, mca: null,
  widow: 'female', widower: 'male', gran: 'female', granny: 'female', granddad: 'male', 'runner-up': null, datin: 'female', daw: 'female', indai: 'female', monsignor: 'male', msgr: 'male', 'msgr.': 'male', tuai: null, comm: null, 'comm.': null,
  brig: null, 'brig.': null, brigadier: null, hojatoleslam: 'male', mullah: 'male', maulvi: 'male', molvi: 'male', allama: 'male', thiru: 'male', pandit: 'male', acharya: 'male', archimandrite: 'male', metropolitan: 'male', patriarch: 'male', abbot: 'male', friar: 'male', ven: null, 'ven.': null, otunba: null, ndugu: null,
  ingeniero: null, 'ing.': null,
  contractor: null, motorist: null, trader: null, nominated: null, gobsmacked: null, heartbroken: null, devastated: null, furious: null, grieving: null, distraught: null, jubilant: null, disgraced: null,
})); // prettier-ignore

/** “Deckhand”, “Stallholder”, “Hydrologist” */
const trade = /(?<=\p{L})(?:holder|hand|worker|maker|keeper|grower|owner|seller|driver|ologist)$/u;

/**
 * Whether a word is a title where it begins a run of capitals and a name follows, though it may be a name, an acronym
 * or any word elsewhere: “Comrade Ana Ruiz”, “SSP Ruiz”, “Deckhand Tomás Becker”. Lower case.
 */
export const isHonorific = (lower: string): boolean => honorifics.has(lower) || trade.test(lower);

/** “the DCP | said”: a rank of the police in capitals, which stands for its bearer too. Lower case. */
export const isRankAcronym = (lower: string): boolean =>
  /^(?:mec|io|dac|dci|supt|ssp|dcp|acp|dsp|csp|dig|igp|dpo|sho|rpo|ocs)$/u.test(lower);

/** Offices by their first letters, and the words of their titles. */
const officeAcronyms: ReadonlyMap<string, readonly string[]> = new Map(
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

/** “the CM | said”: an office in capitals, which stands for its bearer. Lower case. */
export const isOfficeAcronym = (lower: string): boolean => officeAcronyms.has(lower);

/** The words of the title that an acronym shortens: of “CM”, *chief* and *minister*. Lower case. */
export const officeInFull = (lower: string): readonly string[] | undefined => officeAcronyms.get(lower);

/** Words for kin, which stand before a name without being a title; what gender they tell. */
const kin: ReadonlyMap<string, Gender> = new Map(Object.entries<Gender>({
  wife: 'female', widow: 'female', mother: 'female', grandmother: 'female', daughter: 'female', granddaughter: 'female', stepdaughter: 'female', sister: 'female', niece: 'female', aunt: 'female', girlfriend: 'female', mum: 'female',
  husband: 'male', widower: 'male', father: 'male', grandfather: 'male', son: 'male', grandson: 'male', stepson: 'male', brother: 'male', nephew: 'male', uncle: 'male', boyfriend: 'male', hubby: 'male', dad: 'male',
})); // prettier-ignore

/** The gender of whoever is named right behind a word for kin: “the sailor’s widow Ana Ruiz”. Lower case. */
export const kinGender = (lower: string): Gender | undefined => kin.get(lower);

/** Words for whom somebody knows, which stand before a name likewise and tell no gender. */
const companions = set(
  'friend neighbor neighbour colleague coworker co-worker cousin roommate housemate flatmate classmate schoolmate teammate bandmate fiancé fiancée fiance fiancee spouse sibling twin boss pal child co-founder cofounder',
);

/** Whether a word says what somebody is to another: “his *sister* Ana Ruiz”, “my *friend* Tomás”. Lower case. */
export const isKinOrFriend = (lower: string): boolean => kinGender(lower) !== undefined || companions.has(lower);

/** Whether a title goes before any surname: “Mr”, “Mrs.”. Lower case. */
export const isCourtesy = (lower: string): boolean => /^(?:mr|mrs|ms|miss)\.?$/u.test(lower);

export const titleGender = (lower: string): Gender | undefined =>
  genderedTitles.get(lower) ?? honorifics.get(lower) ?? parentGender(lower);

/** “Mother-of-two Ana Ruiz” */
const parent = /^(?:great-)?(?:grand)?(?:(?<mother>mother|mum|mom|ma)|father|dad)-of-[\p{L}\d]+$/u;
function parentGender(lower: string): Gender | undefined {
  const match = lower.includes('-') ? parent.exec(lower) : null;
  return match ? (match.groups?.['mother'] === undefined ? 'male' : 'female') : undefined;
}

const titles = set(
  `mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady madam madame king queen prince princess duke duchess baron baroness emperor pope cardinal
  archbishop bishop father sister brother rabbi imam ayatollah sheikh reverend rev rev. pastor president president-elect vice vice-president vice-presidential premier chancellor minister prime
  secretary undersecretary senator sen sen. sens. rep rep. reps. representative congressman congresswoman governor gov gov. lieutenant lt lt. mayor councilman councilwoman councilor councillor
  assemblyman assemblywoman alderman alderwoman selectman selectwoman delegate del. ambassador attorney solicitor judge justice magistrate chief general gen gen. colonel col col. captain capt capt. major maj maj. sergeant sgt sgt.
  corporal private admiral adm adm. commander cmdr cmdr. commodore detective det. det inspector insp. officer constable sheriff deputy superintendent supt. commissioner director chairman chairwoman
  chair chairperson speaker leader whip spokesman spokeswoman spokesperson strategist adviser advisor aide manager editor editor-in-chief correspondent reporter columnist anchor host commentator
  analyst author actor actress singer coach founder co-founder ceo cfo cto coo cmo cio executive nominee candidate first mp mep msp pollster surrogate operative counsel consul economist historian researcher
  scientist activist lawyer prosecutor comedian comedienne writer novelist poet filmmaker producer billionaire businessman businesswoman mogul magnate investor banker professor doctor nurse
  taoiseach tánaiste comhairle td t.d. insp const const. cst cst. mla mlc mna mpa mca cllr cllr. fr fr. canon vicar rector deacon hon hon. honourable honorable rt right most very sri shri smt
  pensioner campaigner grandmother grandfather housewife retiree villager shopkeeper publican survivor bystander student pupil schoolboy schoolgirl teenager
  attendee festivalgoer concertgoer parishioner congregant worshipper worshiper churchgoer homeowner eyewitness onlooker motorist commuter organizer organiser marshal
  coroner paramedic striker midfielder winger goalkeeper skipper quarterback pitcher golfer cyclist jockey sprinter boxer wrestler rapper vocalist fiddler guitarist drummer frontman
  pianist trumpeter violinist cellist saxophonist bassist percussionist organist flautist bandleader bandmate songwriter conductor composer soprano tenor dancer choreographer
  collector tehsildar principal headteacher headmaster headmistress ranger bowler batter batsman wicketkeeper seamer spinner flanker linebacker shortstop
  chef broadcaster presenter blogger influencer entrepreneur tycoon heiress backbencher peer
  forecaster promoter grower breeder publisher archivist librarian midwife trucker grocer barista landlady subscriber zookeeper beekeeper gamekeeper groundsman groundskeeper referee
  umpire linesman steward stewardess dispatcher lifeguard coastguard skydiver climber mountaineer hiker rambler swimmer rower yachtsman yachtswoman helmsman navigator cosmonaut rancher
  crofter fisherman trawlerman woodworker cartoonist printmaker cameraman documentarian film-maker dramatist essayist biographer memoirist reviewer translator interpreter linguist
  theologian ethicist psychiatrist counsellor counselor physiotherapist chemist physicist mathematician statistician biologist geologist engineer surveyor seamstress milliner goldsmith
  blacksmith farrier waitress sommelier distiller winemaker vintner hotelier restaurateur caterer florist stylist gamer trustee treasurer secretary-general registrar ombudsman auditor
  actuary bookkeeper janitor postman postwoman signaller stationmaster harbormaster harbourmaster bailiff notary barrister paralegal juror passer-by pedestrian passenger holidaymaker
  abbess verger sexton undertaker mortician embalmer gravedigger undergraduate postgraduate lecturer migrant asylum-seeker protester protestor demonstrator picketer unionist
  trade-unionist convener convenor whistleblower informant neighbour newcomer townsman islander mourner supporter shopper diner smoker outpatient caregiver volunteer donor fundraiser
  philanthropist proprietor shareholder lobbyist contractor subcontractor supplier retailer wholesaler auctioneer appraiser realtor landowner leaseholder
  owner co-owner tribesman chieftain emir tsar strongman warlord gunman hijacker infantryman paratrooper airman airwoman medic corpsman reservist submariner pontiff
  coun coun. cdr cdr. cpl cpl. pvt pvt. pfc pfc.
  senators representatives presidents governors democrat democrats republican republicans lawmakers secretaries ministers judges justices professors`,
);

/** Whether a word can be part of the title before a name: “President”, “federal judge”, “Editor-in-Chief”. */
export const isTitleWord = (lower: string): boolean =>
  titles.has(lower) ||
  // “Satvik Pal Malik”
  (isOccupation(lower) && lower !== 'pal') ||
  (lower.includes('-') &&
    (/^(?:ex|then|vice|co)-|-(?:elect|in-chief|in-charge|general|designate|at-large)$/u.test(lower) ||
      lower.split('-').every((part) => titles.has(part)) ||
      parent.test(lower))) ||
  (lower.length > 8 && /^\p{L}{3,}(?:ologist|ographer|onomer)$/u.test(lower));

/** Adjectives and nouns that widen a title to the left: “former”, “Republican”, “U.S.”, “federal”. */
const titleModifiers = set(
  `former then late acting interim outgoing incoming deputy assistant associate senior junior republican democratic democrat federal u.s. us state british american house senate
  presidential vice-presidential gop labour conservative liberal tory independent first longtime national chief veteran retired`,
);
export const isTitleModifier = (lower: string): boolean => titleModifiers.has(lower) || isDemonym(lower);

/** Offices named with “of” or “for”: what follows the preposition belongs to the title. */
export const officeObjects = set(
  `state defense defence treasury interior agriculture commerce labor labour energy education transportation health homeland veterans housing war justice commons lords staff parliament police`,
);

/** Small words inside a name. */
export const nameParticles = set(
  `de del della di da do dos das du la le las los van von der den ter ten zu dela delos delas bin ibn al el bint binti binte anak ben y e af av dei d na nic ní te`,
);
