import { genericAdjectives, genericNouns } from '../topics/word-lists.ts';

/**
 * How often English words are met, in four steps: enough to tell what two quotes may share by chance, in a corpus too
 * small to tell by itself. In bits: a word of `n` bits is one in 2ⁿ words.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Every sentence has some of these. */
const everywhere = list(`
  the of and to a in that is it for i you we he they on with be are was this have not as at by from but his her will has had an or my our your their do
`);

/** Grammar, and the verbs and adverbs of everyday speech. */
const everyday = list(`
  about above after again against all almost also always am among another any anybody anyone anything are around away back because been before behind being believe best better between both
  bring call came can come could day did does doing done down each either else end enough even ever every everybody everyone everything fact feel few find first for four found get give given
  goes going gone good got great had happen happened hard has have having hear heard help here him himself how if important into its itself just keep kind knew know known last least left less
  let life like little live long look looking lot lots made make makes making man many may maybe me mean men might more most much must myself need never new next no nobody none nor nothing now
  off oh ok old once one only other others ought out over own part people perhaps person place point put quite rather really right said same saw say saying says see seem seen set shall she
  should since so some somebody someone something sometimes soon sort still stop such sure take taken talk talking tell than thank thanks that them themselves then there these thing things
  think thinking those though thought three through time times today together told too took toward try trying turn two under until up upon us use used very want wanted wants way ways well went
  were what whatever when where whether which while who whole whom whose why with within without woman women work working world would year years yes yet yourself
`);

/** Verbs and adverbs that news is full of; its nouns and adjectives are known from the choice of topics. */
const common = list(`
  able absolutely accept act actually add admit affect afraid again ago agree ahead allow allowed already although answer anyway apart apparently appear ask asked asking became become
  becomes began begin beginning behave big bit break bring brought build built buy care carry catch cause certain certainly change changed changing choose clear clearly close come comes coming
  consider continue cost create cut deal decide decided defend deserve die died different difficult discuss draw drive easy eat effect else especially everywhere exactly expect explain face
  fair fall far fast felt fight figure finally fine follow force forget forward free friend frankly full fully further future general getting giving glad grow guess guy guys half hand hands
  happening happens happy hate hold honest honestly hope hopefully huge hundred hurt idea imagine include including increase instead interested interesting involved issue job join keep
  kept kids kill killed lead learn leave leaving lie listen literally looked looks lose losing lost love low main makes matter mean means meet million billion mind moment money month move
  moving nearly necessary obvious obviously offer often open order otherwise paid pass pay percent play please possible prepare prevent probably protect prove provide pull push question
  quickly raise ran reach read ready real realize reason receive release remain remember respect respond rest result return run running safe save saved seat second seems sell send sense
  serious seriously serve show showed simple simply sit six situation small son sound speak spend spent stand start started state stay step stood stopped strong struggle stuff support
  suppose supposed takes taking talked team ten terrible than they though threaten throw thousand thousands totally tough treat tried true truly trust truth understand unfortunately
  unless used usually wait walk watch wearing week welcome willing win wish won wonder wonderful worked works worry worse worst worth write wrong wrote young zero
  seven eight nine five twenty hundreds millions billions dozens
`);

const bits = new Map<string, number>([
  ...[...genericNouns, ...genericAdjectives, ...common].map((word) => [word, 11.5] as const),
  ...everyday.map((word) => [word, 9] as const),
  ...everywhere.map((word) => [word, 6] as const),
]);

/** Of a word that no list has. */
const rare = 15;

/** How rare a folded word is in English, in bits. Plurals and past tenses of common words are as common as they. */
export function backgroundBits(word: string): number {
  return bits.get(word) ?? bits.get(stem(word)) ?? bits.get(word.replace(/e[sd]$/u, 'e')) ?? rare;
}

function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:[^s]s|ed|ing)$/u, (ending) => (ending.endsWith('s') ? ending.slice(0, 1) : ''));
}
