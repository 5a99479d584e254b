/**
 * Words that are titles before a name wherever they stand: “Senator Ana Ruiz”, “the striker Tomás Becker”. Each list
 * says what belongs in it; all lower case, an abbreviation also with its period. Occupations that the word lists of
 * compromise know (“actor”, “mayor”) are titles without standing here: see `isTitleWord`.
 */
import { wordSet } from '../../language/word-set.ts';

/** What goes before any name, and the parts of what is written before names: “Rt Hon”, “Most Rev”. */
const courtesy = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. madam madame hon hon. honourable honorable rt right most very sri shri smt
`);

/** By birth, by honour, or by a throne. */
const nobility = wordSet('sir dame king duke duchess chieftain emir tsar peer');

/** Of churches and other faiths. */
const clergy = wordSet(`
  pope pontiff cardinal imam ayatollah sheikh rev rev. fr fr. canon vicar rector abbess verger sexton
`);

/** Offices of a state, a province or a town, and who stands for one. */
const offices = wordSet(`
  president-elect vice vice-president vice-presidential premier prime undersecretary secretary-general senator sen sen.
  senators sens. rep rep. reps. representative representatives governor governors gov gov. councilman councilwoman
  councilor coun coun. cllr cllr. assemblyman assemblywoman alderman alderwoman selectman selectwoman delegate del.
  ambassador consul speaker whip backbencher lawmakers mp mep msp mla mlc mna mpa mca td t.d. tánaiste comhairle first
  nominee candidate democrat democrats republican republicans unionist collector tehsildar registrar ombudsman
`);

/** Of courts and the law. */
const law = wordSet(`
  d.a. solicitor judge judges justice justices counsel prosecutor barrister paralegal juror coroner bailiff notary
`);

/** Ranks of armies, navies, the police and those who rescue. */
const ranks = wordSet(`
  general gen gen. col col. capt capt. cdr cdr. cmdr cmdr. commodore lt lt. major maj maj. sgt sgt. cpl cpl. private
  pvt pvt. pfc pfc. adm adm. marshal infantryman paratrooper airman airwoman medic corpsman reservist submariner
  det det. insp insp. supt. sheriff const const. cst cst. paramedic coastguard lifeguard dispatcher ranger
`);

/** Who leads, runs or speaks for a body. */
const officers = wordSet(`
  chief chair chairperson spokesman spokeswoman strategist adviser aide executive cto coo cmo cio founder co-founder
  owner co-owner proprietor trustee treasurer shareholder convener convenor operative surrogate lobbyist campaigner
  organiser promoter fundraiser philanthropist donor volunteer billionaire magnate investor heiress
`);

/** Who writes, prints and broadcasts. */
const press = wordSet(`
  editor-in-chief correspondent anchor commentator broadcaster presenter influencer publisher pollster forecaster
  novelist dramatist essayist biographer memoirist reviewer cartoonist printmaker cameraman documentarian film-maker
`);

/** Who studies or teaches, and who heads a school. */
const learning = wordSet(`
  prof prof. principal headteacher headmaster headmistress lecturer student undergraduate postgraduate
  archivist librarian translator interpreter linguist theologian ethicist chemist physicist mathematician statistician
  biologist geologist
`);

/** Who plays, trains or judges a sport. */
const sport = wordSet(`
  coach skipper striker midfielder winger pitcher cyclist jockey sprinter boxer bowler batter batsman wicketkeeper
  seamer spinner flanker linebacker shortstop referee umpire linesman skydiver climber mountaineer hiker rambler swimmer
  rower yachtsman yachtswoman gamer runner-up
`);

/** Who plays, sings and dances. */
const stage = wordSet(`
  comedienne vocalist fiddler guitarist drummer frontman pianist trumpeter violinist cellist saxophonist bassist
  percussionist organist flautist bandleader bandmate songwriter conductor soprano tenor choreographer
`);

/** Trades. One that is as often a surname (“baker”) stands in `tradesAsSurnames` instead. */
const trades = wordSet(`
  nurse midwife psychiatrist counsellor counselor physiotherapist caregiver engineer surveyor actuary auditor bookkeeper
  janitor postman postwoman signaller stationmaster harbormaster harbourmaster helmsman navigator cosmonaut steward
  stewardess trucker shopkeeper publican grocer barista landlady waitress sommelier distiller winemaker vintner hotelier
  restaurateur caterer florist stylist seamstress milliner goldsmith blacksmith farrier woodworker grower breeder rancher
  crofter fisherman trawlerman zookeeper beekeeper gamekeeper groundsman groundskeeper undertaker mortician embalmer
  gravedigger contractor subcontractor supplier retailer wholesaler auctioneer appraiser realtor landowner
  leaseholder
`);

/** What somebody is at the moment or in the story told: “Onlooker Ana Ruiz said”. */
const parts = wordSet(`
  pensioner housewife retiree villager townsman islander newcomer neighbour homeowner bystander passer-by eyewitness
  onlooker whistleblower informant schoolboy schoolgirl attendee festivalgoer concertgoer parishioner congregant
  worshipper worshiper churchgoer motorist commuter pedestrian passenger holidaymaker shopper diner smoker subscriber
  outpatient mourner supporter migrant asylum-seeker protester protestor demonstrator picketer trade-unionist tribesman
  strongman warlord gunman hijacker inmate inmates
`);

/** All of them. */
export const titleWords: ReadonlySet<string> = new Set([
  ...courtesy,
  ...nobility,
  ...clergy,
  ...offices,
  ...law,
  ...ranks,
  ...officers,
  ...press,
  ...learning,
  ...sport,
  ...stage,
  ...trades,
  ...parts,
]);
