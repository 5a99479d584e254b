import { isPlace } from '../language/lexicon.ts';
import { findBodyNames, nameKeyOf } from './body-names.ts';
import { newEntity, type Entity, type Mention, type People, type PlacedRun } from './entity.ts';
import { findAliases } from './find-aliases.ts';
import { findFullNames } from './find-full-names.ts';
import { fold } from './fold.ts';
import { isApposedKin } from './kin-beside.ts';
import { looksLikeBody, looksLikePlace } from './looks-like.ts';
import { mergeForms } from './merge-forms.ts';
import { misspelt } from './misspelt.ts';
import { noteRoles } from './note-roles.ts';
import { Roster } from './roster.ts';
import { isSinglePerson, isSpeakingName } from './single-name.ts';
import { shareSurnames } from './share-surnames.ts';
import { isHonorific } from './titles/is-title.ts';
import { trimRuns } from './trim-runs.ts';

/**
 * Decide which name runs are people, and which runs name the same one.
 *
 * A name of two words or more is a person on evidence: a title before it, a known given name, an initial, an age or
 * “who” behind it, a reporting verb, its last word alone elsewhere; and against it: words that end bodies and
 * places, acronyms, an article before it. All its mentions count together. A single word is a person where it is a
 * part of one’s name, or follows a title.
 */
export function findPeople(placedRuns: readonly PlacedRun[]): People {
  const all = shareSurnames(trimRuns(placedRuns));
  const aliases = findAliases(all);
  const runs = all.filter((placed) => !aliases.has(nameKeyOf(placed)));
  const singles = Map.groupBy(
    runs.filter(({ run }) => run.name.words.length === 1),
    ({ run }) => run.name.folded[0] ?? '',
  );
  const groups = findFullNames(runs, singles).map((group, index) => ({
    entity: newEntity(index, 'person', group),
    isKin: group.some(({ run }) => isApposedKin(run)),
  }));
  const known: Known = {
    roster: new Roster(mergeForms(groups)),
    aliases,
    bodyNames: findBodyNames(runs),
    speaking: new Set([...singles].flatMap(([word, placed]) => (placed.some(isSpeakingName) ? [word] : []))),
    lastByWord: new Map(),
  };
  const mentions: Mention[] = [];
  for (const placed of all) {
    const mention = readRun(placed, known);
    if (mention) mentions.push(mention);
  }
  return { entities: known.roster.entities, mentions };
}

/** What is known of an article’s people when a run is read; reading adds to it. */
interface Known {
  readonly roster: Roster;
  /** The full run of those named by letters or another name, by that. */
  readonly aliases: ReturnType<typeof findAliases>;
  /** Keys of names that are bodies’. */
  readonly bodyNames: ReturnType<typeof findBodyNames>;
  /** Single words beside which a reporting verb stands. */
  readonly speaking: ReadonlySet<string>;
  /** Whom each word meant last. */
  readonly lastByWord: Map<string, Entity>;
}

/** The words of a run that name its bearer. */
interface Call {
  readonly words: readonly string[];
  readonly word: string;
  /** “Baker said”: a word for an office may be the surname of somebody named in full. */
  readonly isOffice: boolean;
}

/** Tell whom a run means, and note what it says of him; null where it is nobody’s name or no mention. */
function readRun(placed: PlacedRun, known: Known): Mention | null {
  const { run, isQuoted, isMention } = placed;
  const { roster, lastByWord } = known;
  const isOffice = run.name.core.length === 0 && roster.hasSurname(run);
  const words = isOffice ? [fold(run.text)] : run.name.core;
  const [word] = words;
  if (word === undefined) return null;
  const owner = known.aliases.get(nameKeyOf(placed));
  const alias = owner && roster.fullMatch(owner.run);
  const bearers = words.length > 1 || alias ? [] : roster.bearersOf(run, word);
  const called = words.length > 1 ? roster.fullMatch(run) : lastOf(bearers, lastByWord.get(word));
  const call = { words, word, isOffice };
  const entity = alias ?? called ?? singleMeant(placed, call, known) ?? bodyMeant(placed, call, known);
  if (!entity) return null;
  for (const each of words) lastByWord.set(each, entity);
  if (!isOffice) noteRoles(entity, run);
  if (!isMention) return null;
  const isGiven = word === entity.words[0] && entity.words.length > 1;
  const mention: Mention = {
    start: run.start,
    end: run.end,
    run,
    entity: entity.index,
    rivals: bearers.map(({ index }) => index).filter((bearer) => bearer !== entity.index),
    type: entity.type,
    isQuoted,
    form: words.length > 1 ? 'full' : isGiven ? 'given' : 'surname',
  };
  entity.mentions.push(mention);
  return mention;
}

const lastOf = (bearers: readonly Entity[], last: Entity | undefined): Entity | undefined =>
  last && bearers.includes(last) ? last : bearers[0];

/** Whom a single word means that is in no name so far: somebody new, one spelt otherwise, or a firm by its first word. */
function singleMeant(placed: PlacedRun, { words, word, isOffice }: Call, known: Known): Entity | undefined {
  const { run, isSpeaking, isQuoted } = placed;
  const { roster, speaking } = known;
  if (words.length > 1) return undefined;
  const firm = isSpeaking ? roster.bodyCalled(word) : undefined;
  const isPerson = isSinglePerson(run) || (firm === undefined && speaking.has(word));
  if (!isOffice && isPerson) return roster.addPerson(placed);
  if (!isSpeaking) return undefined;
  const other = isQuoted ? undefined : misspelt(word, roster.entities);
  // “Orsa Water apologised. … Orsa said”
  return other ?? (isPlace(word) || looksLikeBody(run.name.words) ? undefined : firm);
}

/** The body that a run names. */
function bodyMeant(placed: PlacedRun, { words, word }: Call, { roster, bodyNames }: Known): Entity | undefined {
  const { run } = placed;
  if (words.length === 1) {
    // “The DIG said”: a rank, and no body
    if (isHonorific(word)) return undefined;
    // “Law changes came”: a capital that the sentence gives
    if (run.isInitial && !placed.isSpeaking && isPlainNoun(run.name.words[0] ?? '')) return undefined;
    // “the Orsa Sailors’ | Trust”, “the June 5 | Movement”: the rest of a longer name
    if (/^(?:['’]|['’]s|\d+)$/u.test(run.before.at(-1) ?? '')) return undefined;
  }
  const isBody = looksLikeBody(run.name.words) && !looksLikePlace(run.name.words);
  if (!isBody && !bodyNames.has(nameKeyOf(placed))) return undefined;
  return roster.bodyNamed(run.name.folded) ?? roster.addBody(placed);
}

/** What bodies are called only beside other words of their names. */
const isPlainNoun = (word: string): boolean =>
  /^(?:Laws?|Rules?|Rights?|Act|Bill|Deal|Tests?|Tasks?|Day|Crisis|Games|Plan|Review|Relations|Security|Protection|Terror|Poll|Reports?|Awards?|Talks)$/u.test(
    word,
  );
