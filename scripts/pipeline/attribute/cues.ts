/**
 * Reporting words, as data. A cue ties quoted words to who spoke them; how far apart the two may stand depends on
 * what kind of word it is.
 *
 * - `say`: takes speech as its object, or stands beside it: *said*, *wrote*, *added*.
 * - `judge`: takes a fragment as its complement: *called him “…”*, *described it as “…”*.
 * - `tend`: reports speech or thought when quoted words follow, and often does not: *urged*, *believes*, *noted*.
 */
export type CueKind = 'say' | 'judge' | 'tend';

const list = (words: string): string[] => words.trim().split(/\s+/u);

const say = list(`
  say tell write add state tweet post declare announce reply respond ask answer continue explain insist claim assert argue contend maintain
  note observe remark recall comment conclude proclaim quip joke shout yell scream whisper mutter murmur exclaim interject retort counter
  acknowledge admit concede confess confirm warn caution assure reiterate repeat stress emphasize emphasise reveal disclose testify recount
  remind inform notify opine muse lament complain gripe grumble boast brag chant sing pledge vow promise predict suggest propose advise urge allege affirm
  report read rule message text email blog retweet inquire query wonder plead beg pray snap fume rail thunder bellow gush rave chuckle laugh
  sigh shrug deadpan crack offer volunteer venture elaborate clarify specify relate narrate describe characterize characterise summarize summarise
  charge chide scold rebuke rebut dispute deny prod press demand implore exhort reason theorize theorise posit speculate hint imply
  blast slam bash tout hail jab sneer scoff mock taunt gloat rage seethe vent sound decree certify attest swear underscore underline
  beam bark growl howl moan groan chirp coo drawl intone wail roar cry croak sob purr bluster bawl blurt bemoan ponder confide anticipate utter
  snipe command marvel enthuse fret grouse hiss holler huff quibble rant shriek snarl sniff snort stammer stutter whine wisecrack yelp lecture
  rue aver concur submit
  giggle grin smile frown scowl wince cackle snigger snicker squeal squeak hoot cheer gasp gulp rasp trill swoon bleat hector
  bristle fulminate
  type ruminate caption sputter splutter chuckle carp rhapsodize pontificate
  pose express voice articulate reflect reminisce recollect relay echo chime interrupt protest object agree disagree conjecture surmise
`);
const judge = list(`
  call label dub brand describe deem denounce condemn criticize criticise praise accuse dismiss characterize characterise portray depict paint
  term decry deride ridicule mock blast slam attack assail lambaste hail laud compare liken rate rank attribute blame applaud
  herald rip pan reject
  denigrate disparage derogate refer bash tag pronounce cite credit chastise castigate admonish berate excoriate vilify malign liken
`);
const tend = list(`
  believe think feel hope fear know want expect doubt consider regard view see find hear learn remember realize realise worry appreciate
  cite reference quote point talk speak discuss address outline detail indicate signal show plan intend seek call push oppose support favor favour back
  criticize criticise attack defend reject question challenge welcome thank congratulate apologize apologise encourage invite order direct instruct
  estimate forecast calculate mention introduce present issue release publish deliver give make put go begin conclude end open start close finish
  advocate propose recommend tout preach
  use invoke coin sign stand focus warn tease joke credit decry lament bemoan sense foresee envision
`);

/** Forms that the rules of spelling do not give. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  put: ['puts', 'put', 'putting'],
  go: ['goes', 'went', 'gone', 'going'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  find: ['finds', 'found', 'finding'],
  hear: ['hears', 'heard', 'hearing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  give: ['gives', 'gave', 'given', 'giving'],
  make: ['makes', 'made', 'making'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  stand: ['stands', 'stood', 'standing'],
  seek: ['seeks', 'sought', 'seeking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  refer: ['refers', 'referred', 'referring'],
  admit: ['admits', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  brag: ['brags', 'bragged', 'bragging'],
  beg: ['begs', 'begged', 'begging'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  blog: ['blogs', 'blogged', 'blogging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  tag: ['tags', 'tagged', 'tagging'],
  jab: ['jabs', 'jabbed', 'jabbing'],
  chide: ['chides', 'chided', 'chiding'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  cry: ['cries', 'cried', 'crying'],
  rip: ['rips', 'ripped', 'ripping'],
  pan: ['pans', 'panned', 'panning'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  plan: ['plans', 'planned', 'planning'],
  text: ['texts', 'texted', 'texting'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  marvel: ['marvels', 'marveled', 'marvelled', 'marveling', 'marvelling'],
  rue: ['rues', 'rued', 'ruing'],
  aver: ['avers', 'averred', 'averring'],
  shoot: ['shoots', 'shot', 'shooting'],
  hit: ['hits', 'hit', 'hitting'],
  strike: ['strikes', 'struck', 'striking'],
  clap: ['claps', 'clapped', 'clapping'],
  pay: ['pays', 'paid', 'paying'],
  sum: ['sums', 'summed', 'summing'],
};

/** What form of its verb a word is, as far as the rules care. */
export type CueForm = 'base' | 'finite' | 'gerund';

export interface Cue {
  readonly lemma: string;
  readonly form: CueForm;
  readonly kinds: ReadonlySet<CueKind>;
}

function formsOf(lemma: string): readonly string[] {
  const known = irregular[lemma];
  if (known) return known;
  if (/[^aeiou]y$/u.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  return [`${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}

const cues = new Map<string, { lemma: string; form: CueForm; kinds: Set<CueKind> }>();
for (const [kind, lemmas] of [
  ['say', say],
  ['judge', judge],
  ['tend', tend],
] as const) {
  for (const lemma of lemmas) {
    for (const form of [lemma, ...formsOf(lemma)]) {
      const entry = cues.get(form) ?? {
        lemma,
        form: form.endsWith('ing') ? 'gerund' : form === lemma ? 'base' : 'finite',
        kinds: new Set<CueKind>(),
      };
      entry.kinds.add(kind);
      cues.set(form, entry);
    }
  }
}
// “read”, “put” are their own past tense.
for (const word of ['read', 'put'])
  cues.set(word, { ...(cues.get(word) ?? { lemma: word, kinds: new Set<CueKind>(['say']) }), form: 'finite' });

/** The reporting verb a word may be, or undefined. Lower case. */
export const cueOf = (lower: string): Cue | undefined => cues.get(lower);

const saying: ReadonlySet<CueKind> = new Set<CueKind>(['say']);
/** Verbs that report with one particle only: “shot back”, “chimes in”. */
const phrasalVerbs: Readonly<Record<string, string>> = {
  shoot: 'back',
  fire: 'back',
  hit: 'back',
  strike: 'back',
  clap: 'back',
  push: 'back',
  weigh: 'in',
  point: 'out',
  blurt: 'out',
  lash: 'out',
  sum: 'up',
  make: 'clear',
  sound: 'off',
  pay: 'tribute',
};
/** Those verbs by each form of their first word. */
const phrasal: ReadonlyMap<string, { readonly particle: string; readonly cue: Cue }> = new Map(
  Object.entries(phrasalVerbs).flatMap(([verb, particle]) =>
    formsOf(verb)
      .filter((form) => !form.endsWith('ing'))
      .map((form) => [
        form,
        { particle, cue: { lemma: `${verb} ${particle}`, form: 'finite' as const, kinds: saying } },
      ]),
  ),
);

/** The reporting verb that two words may be. Lower case. */
export function phrasalCueOf(lower: string, particle: string): Cue | undefined {
  const entry = phrasal.get(lower);
  return entry?.particle === particle ? entry.cue : undefined;
}

/** Nouns for what somebody says or writes: their possessor or author speaks. */
export const speechNouns: ReadonlySet<string> = new Set(
  list(`statement post tweet message letter memo email e-mail speech address remark remarks comment comments words response reply answer question accusation claim assertion
  declaration announcement testimony opinion ruling order essay op-ed column article report book memoir diary blog interview video slogan motto plea appeal warning promise pledge
  vow call demand argument assessment verdict description account criticism complaint rebuke retort quip joke jab insult taunt boast tagline caption note text texts press release
  petition complaint affidavit filing brief manifesto platform plan policy proposal website site page ad advertisement commercial poster sign billboard song lyric anthem prayer sermon
  suggestion contention conclusion assertion observation insistence admission acknowledgment acknowledgement allegation prediction characterization depiction
  thread podcast broadcast transcript`),
);
