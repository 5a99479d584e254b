import { isDemonym, isOccupation, isPlace } from '../language/lexicon.ts';
import { cueOf } from '../attribute/cues.ts';
import { isBetween } from '../attribute/word-classes.ts';
import type { Item } from '../language/outline.ts';
import type { Entity, Mention } from './entity.ts';
import { pronounGender } from './genders.ts';
import { hasRole } from './has-role.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { lastOfPhrase } from './last-of-phrase.ts';
import { isTitleWord, titleGender } from './titles/is-title.ts';
import { isOfficeAcronym, isRankAcronym } from './titles/letters.ts';

/** The person a definite description (“the Kenyan president”) means: one whose title or apposition has its noun. */
export function describedBy(
  items: readonly Item[],
  at: number,
  entities: readonly Entity[],
  focus: readonly { readonly entity: number; readonly weight: number }[],
  byStart: ReadonlyMap<number, Mention>,
): number | null {
  const words: string[] = [];
  const found = (): number | null => {
    const entity = entities[find(words, entities, focus) ?? -1];
    const modifiers = items.slice(at + 1, at + words.length);
    if (entity) return isOfAnother(modifiers, entity, focus) ? null : entity.index;
    // “The embattled leader said”: nobody new, whatever the office
    return beset.test(words[0] ?? '') && words.length > 1 ? lastPerson(entities, focus) : null;
  };
  const isAllCapitals = (to: number): boolean =>
    items.slice(at + 1, to + 1).every((item) => /^\p{Lu}/u.test(item.text));
  for (let index = at + 1; index < items.length && index < at + 6; index += 1) {
    const item = items[index];
    if (item?.kind !== 'word') break;
    // “the minister Ana Ruiz”: the name speaks for itself. But “the PTO | minister”
    const named = byStart.get(item.start);
    if (named && (named.type === 'person' || !isRoleAt(items, endOf(items, index, named)))) return null;
    // “The 49-year-old said”
    if (index === at + 1 && /^\d{1,3}-year-old$/u.test(item.lower) && isEpithet(items[index + 1]))
      return lastPerson(entities, focus);
    words.push(item.lower);
    const next = items[index + 1];
    if (
      (isRole(item.lower) || isOffice(item.lower, next) || isOnesNoun(items, at, index, entities)) &&
      !(next?.kind === 'word' && isOccupation(next.lower))
    ) {
      // “The Harbour Leader said”: a newspaper, or anything else with a name of its own.
      const isTitled = isCapitalOffice.test(item.lower) || item.text === item.text.toUpperCase();
      if (index > at + 1 && isAllCapitals(index) && !isTitled) return null;
      // “the coroner’s officer | said”
      if (next?.kind === 'clitic' && isSubjectOfCue(items, at, lastOfPhrase(items, at))) return null;
      if (next?.kind === 'clitic' || (next?.kind === 'word' && /^(?:of|for)$/u.test(next.lower)))
        return next.kind === 'word' ? null : found();
      return found();
    }
  }
  return null;
}

const endOf = (items: readonly Item[], at: number, { end }: Mention): number =>
  items.findIndex((item, index) => index >= at && item.start >= end);

function isRoleAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind === 'word' && (isRole(item.lower) || isOffice(item.lower, items[at + 1]));
}

/**
 * “Obi, the Orsa manager, raged. ¶ Ruiz saw it differently. “It was clear,” | the Porto boss said”: whether a name before
 * the noun is none of this one’s, and somebody else is whom the article spoke of last.
 */
function isOfAnother(
  modifiers: readonly Item[],
  { index, roles }: Entity,
  focus: readonly { readonly entity: number; readonly weight: number }[],
): boolean {
  const isName = ({ text, lower }: Item): boolean =>
    /^\p{Lu}\p{Ll}/u.test(text) && !party.test(lower) && !lower.split('-').some(isDemonym);
  const leastWeight = 2;
  return (
    modifiers.some((item) => isName(item) && !roles.has(item.lower)) &&
    focus.findLast(({ weight }) => weight >= leastWeight)?.entity !== index
  );
}

/** “*Her* Honour said”: the only judge of a fitting gender; null where the words at `at` are no such style, or fit two. */
export function meantByStyle(items: readonly Item[], at: number, entities: readonly Entity[]): number | null {
  const gender = pronounGender(items[at]?.lower ?? '');
  if (gender === undefined || !/^(?:hono(?:u)?r|worship|ladyship|lordship)$/u.test(items[at + 1]?.lower ?? ''))
    return null;
  const judges = entities.filter(
    (entity) => entity.type === 'person' && hasRole(entity, 'judge') && (entity.gender ?? gender) === gender,
  );
  return judges.length === 1 ? (judges[0]?.index ?? null) : null;
}

/** Whether what stands behind an age is no noun: “the 49-year-old | said”, but not “the 49-year-old | plumber”. */
const isEpithet = (next: Item | undefined): boolean =>
  next?.kind !== 'word' || isBetween(next) || cueOf(next.lower)?.form === 'finite';

/** Whom the article named last, or meant by “he” or “she”; nobody where that one has no name. */
function lastPerson(
  entities: readonly Entity[],
  focus: readonly { readonly entity: number; readonly weight: number }[],
): number | null {
  const leastWeight = 2;
  const last = focus.findLast(({ weight }) => weight >= leastWeight);
  return entities[last?.entity ?? -1]?.type === 'person' ? (last?.entity ?? null) : null;
}

/** What is said of somebody whom the article is about. */
const beset = /^(?:embattled|beleaguered|besieged|firebrand|outspoken|ousted|jailed|ailing|scandal-hit|under-fire)$/u;

/** “The Chief Minister said”: offices that no newspaper is called after. */
const isCapitalOffice =
  /^(?:minister|premier|secretary|commissioner|president|governor|mayor|senator|chancellor|justice|judge|magistrate|general|superintendent|inspector)$/u;

/** Words that are titles before a name, and no office where they stand alone. */
const notOffices =
  /^(?:first|right|most|very|rt|hon|honou?rable|vice|prime|private|major|general|chief|lord|lady|sir|dame|mrs?|ms|miss|dr|then)\.?$/u;

/** “the MP | said”: a title that stands for its bearer, with no noun behind it that it belongs to. */
const isOffice = (lower: string, next: Item | undefined): boolean =>
  (isRankAcronym(lower) || isOfficeAcronym(lower) || (isTitleWord(lower) && !notOffices.test(lower))) &&
  isEpithet(next);

/** “the prefect | said”, where one person alone was introduced as a prefect. */
function isOnesNoun(items: readonly Item[], at: number, index: number, entities: readonly Entity[]): boolean {
  const noun = items[index]?.lower ?? '';
  return (
    isEpithet(items[index + 1]) &&
    isSubjectOfCue(items, at, index) &&
    entities.filter(({ type, nouns }) => type === 'person' && nouns.has(noun)).length === 1
  );
}

const isRole = (lower: string): boolean => offices.has(lower) || (isOccupation(lower) && !/^(?:wo)?man$/u.test(lower));
const offices = new Set(
  `president president-elect nominee candidate senator governor secretary minister premier chancellor mogul billionaire
  congressman congresswoman mayor judge justice attorney lawyer spokesman spokeswoman chairman chairwoman chair director
  sheriff chief king queen pope prince princess duke duchess ceo professor historian economist analyst strategist
  pollster legislator lawmaker cleric envoy diplomat td monarch`.split(/\s+/u),
);

function find(
  words: readonly string[],
  entities: readonly Entity[],
  focus: readonly { readonly entity: number }[],
): number | null {
  const head = words.at(-1) ?? '';
  const modifiers = words.slice(0, -1);
  const recency = new Map<number, number>();
  for (const [order, { entity }] of focus.entries()) recency.set(entity, order);
  let best: number | null = null;
  let bestScore = -Infinity;
  // “the Republican governor”, where one governor is named and no party of hers
  const isOnly = (entity: Entity): boolean =>
    ![...entity.roles].some((role) => party.test(role) || /^[drl]$|^[drl]-/u.test(role)) &&
    entities.every((other) => other === entity || !hasRole(other, head));
  for (const entity of entities) {
    if (entity.type !== 'person' || !hasRole(entity, head) || !recency.has(entity.index)) continue;
    // “the businessman” is no woman, whoever the word stands beside.
    if (entity.gender !== null && (titleGender(head) ?? entity.gender) !== entity.gender) continue;
    const isBorne = (word: string): boolean => [...entity.roles].some((role) => role === word || sameStem(role, word));
    if (modifiers.some((word) => isTelling(word) && !isBorne(word) && !(party.test(word) && isOnly(entity)))) continue;
    if (isOtherwiseModified(entity, head, modifiers.at(-1))) continue;
    if (entity.roles.has('vice') && head === 'president' && !modifiers.includes('vice')) continue;
    const score = modifiers.filter(isBorne).length * 1000 + (recency.get(entity.index) ?? 0);
    if (score > bestScore) [best, bestScore] = [entity.index, score];
  }
  return best;
}

/** Heads of anything, of whom an article may name several: “the youth *leader*”, “the market *leader*”. */
const heads =
  /^(?:leader|chief|director|boss|head|minister|president|chairman|chairwoman|chair|manager|coach|secretary|owner|officer|executive)$/u;
/** Words before a head that another may say of the same one. */
const anybodys =
  /^(?:the|an?|his|her|its|their|our|former|late|new|then|acting|interim|outgoing|longtime|own|young|first|second|local|top|senior|deputy|vice|assistant|co|club|party|team|party’s|\p{L}+(?:ed|ing|ese|ish|ian|an))$/u;

/** “Youth leader Ana Ruiz … | the market leader”: whether the noun has another word before it where it stands by the name. */
function isOtherwiseModified({ mentions }: Entity, head: string, modifier: string | undefined): boolean {
  if (!/^\p{L}+$/u.test(modifier ?? '-') || !heads.test(head) || anybodys.test(modifier ?? '')) return false;
  const owns = mentions.flatMap(({ run }) => {
    const words = [...run.before, ...run.title];
    const own = words[words.lastIndexOf(head) - 1] ?? '';
    return words.includes(head) && /^\p{L}+$/u.test(own) && !anybodys.test(own) ? [own] : [];
  });
  return owns.length > 0 && !owns.includes(modifier ?? '');
}

const party =
  /^(?:democratic|republican|democrats?|republicans?|libertarian|labour|conservative|liberal|socialist|tory)$/u;

/** Whether a modifier rules out who does not bear it: “the *Kenyan* president”, “the *former* mayor”. */
const isTelling = (word: string): boolean =>
  isDemonym(word) ||
  isPlace(word) ||
  /^(?:former|late|vice|vice-presidential|deputy|democratic|republican|libertarian|labour|conservative|liberal|socialist|tory|green)$/u.test(
    word,
  );

/** “Kenyan” and “Kenya”, “Russian” and “Russia”: a place and its people begin alike. */
const sameStem = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5);
