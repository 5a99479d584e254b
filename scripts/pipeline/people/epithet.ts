import { cuesBetween } from '../attribute/find-cues.ts';
import type { Gender } from '../language/given-names.ts';
import { isDemonym, isOccupation } from '../language/lexicon.ts';
import type { Item, Sentence } from '../language/outline.ts';
import type { Focus } from './find-antecedent.ts';
import type { Entity, Mention } from './entity.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { lastOfPhrase } from './last-of-phrase.ts';
import { titleGender } from './titles/is-title.ts';
import { kinGender, parentGender } from './titles/kin.ts';

/** A phrase that says more of whom the article is about: “the Dane”, “the father of five”, “the 31-year-old nurse”. */
interface Epithet {
  readonly gender: Gender | null;
  /** Index of its last item. */
  readonly last: number;
  /** Whether it says what somebody does: then that one must stand in the same paragraph. */
  readonly isTrade: boolean;
}

/** How far the reading has come, and whom it named on the way. */
interface Course {
  readonly items: readonly Item[];
  /** Index of “the”. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly byStart: ReadonlyMap<number, Mention>;
  readonly entities: readonly Entity[];
  readonly genders: readonly (Gender | null)[];
  readonly focus: readonly Focus[];
  /** Nouns of those the article spoke of before without naming them. */
  readonly unnamed: ReadonlyMap<string, number>;
}

/**
 * Whom an epithet means that speaks: who else was named in its paragraph, or alone spoke in the one before. Nobody
 * where two may be meant, or where the quote itself speaks of that one.
 *
 * “Ana Ruiz, 34, runs the bakery. “I rise at three,” the mother of two said.”
 */
export function meantByEpithet(course: Course): number | null {
  const { items, at, sentence, byStart, entities, genders, focus, unnamed } = course;
  const epithet = epithetAt(items, at);
  // “the Dane Ana Ruiz said”: the name speaks for itself.
  if (!epithet || items.slice(at, epithet.last + 2).some(({ start }) => byStart.has(start))) return null;
  if (
    !(isSubjectOfCue(items, at, epithet.last) || isCaptioning(items, at, epithet)) ||
    unnamed.has(items[epithet.last]?.lower ?? '')
  )
    return null;
  const places = [
    { back: 0, least: 0 },
    { back: 0, least: weightOfSubject },
    { back: 1, least: weightOfSpeaker },
    { back: 1, least: weightOfMainSubject },
  ].filter(({ back }) => back === 0 || !epithet.isTrade);
  const candidates = places
    .map(({ back, least }) => namedIn(focus, sentence.block - back, least, items[at]?.start ?? 0))
    .find(({ size }, index) => size === 1 || (size > 1 && index > 0));
  if (candidates?.size !== 1) return null;
  const [one] = candidates;
  const entity = entities[one ?? -1];
  if (entity?.type !== 'person') return null;
  const gender = genders[entity.index] ?? null;
  if (gender !== null && (epithet.gender ?? gender) !== gender) return null;
  return isSpokenOf(items, gender) ? null : entity.index;
}

/** “The singer, 28, shared a photo, *writing*: “…””: who begins a sentence whose participle of saying opens a quote. */
function isCaptioning(items: readonly Item[], at: number, { isTrade }: Epithet): boolean {
  const quoted = at === 0 && !isTrade ? items.findIndex(({ kind }) => kind === 'quoted') : -1;
  const longest = 3;
  return cuesBetween(items, quoted - longest, quoted).some(
    ({ at: verb, cue }) =>
      cue.form === 'gerund' && cue.kinds.has('say') && /^(?:,|and)$/u.test(items[verb - 1]?.text ?? ''),
  );
}

/** What weighs more than an object; what speaks; what its sentence is about: see the weights of `corefer`. */
const weightOfSubject = 1.6;
const weightOfSpeaker = 4.2;
const weightOfMainSubject = 3;

/** Those of at least some weight whom a paragraph names before an offset. */
function namedIn(focus: readonly Focus[], block: number, least: number, before: number): ReadonlySet<number> {
  const named = new Set<number>();
  for (let index = focus.length - 1; index >= 0; index -= 1) {
    const each = focus[index];
    if (!each || each.block < block) break;
    if (each.block === block && each.weight >= least && each.start < before) named.add(each.entity);
  }
  return named;
}

/** “He was superb,” the winger said: words about a third one, and none about the speaker. */
export function isSpokenOf(items: readonly Item[], gender: Gender | null): boolean {
  const words = items.map(({ kind, text }) => (kind === 'quoted' ? text : '')).join(' ');
  const third = gender === 'female' ? /\bshe\b/iu : gender === 'male' ? /\bhe\b/iu : /\b(?:s?he)\b/iu;
  return third.test(words) && !/\b(?:I|my|me|we|our|us)\b/u.test(words);
}

/** People whom one meets by their office: “the judge said” brings in the judge, whoever was named before. */
const officials = new Set(
  `judge magistrate sheriff officer policeman policewoman detective doctor nurse surgeon medic paramedic prosecutor
  lawyer attorney solicitor barrister coach manager boss captain teacher principal headteacher president minister mayor
  governor senator official source reporter interviewer journalist host presenter anchor moderator driver victim suspect
  defendant witness neighbour neighbor director chairman chair chairwoman leader secretary commissioner inspector
  sergeant constable king queen prince princess pope bishop priest man woman person guy owner landlord assistant deputy
  interpreter translator narrator voice caller heckler expert critic analyst author writer editor publisher agent
  spokesman spokeswoman spokesperson bailiff clerk usher referee umpire commentator`.split(/\s+/u),
);

/** What somebody is for good, or plays: nobody new is brought in by it. */
const epithets = new Set(
  `tailback receiver lineman cornerback sophomore freshman junior senior midfielder winger striker defender goalkeeper
  keeper forward full-back fullback centre-back centre-half left-back right-back wing-back playmaker fly-half
  scrum-half prop hooker flanker lock quarterback linebacker pitcher catcher shortstop outfielder infielder batsman
  batter bowler all-rounder spinner seamer wicketkeeper sprinter golfer cyclist swimmer boxer jockey gymnast rower
  skier skater hurdler middleweight heavyweight pensioner teenager youngster grandmother grandfather grandad mum mom
  dad great-grandmother great-grandfather star singer rapper actor actress comedian comedienne novelist poet laureate
  songwriter frontman drummer guitarist pianist violinist champion olympian paralympian medallist medalist veteran
  newcomer debutant debutante graduate tycoon billionaire entrepreneur schoolgirl schoolboy grazier fiddler fisherman`.split(
    /\s+/u,
  ),
);

const moreDemonyms =
  /^(?:icelander|briton|scot|turk|pole|finn|kiwi|\p{L}+(?:ish|[^aeiou]ch|scots)(?:wo)?man|yorkshireman)$/u;
const number = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/u;

function epithetAt(items: readonly Item[], at: number): Epithet | null {
  const [first, of, count] = items.slice(at + 1, at + 4);
  if (first?.kind !== 'word') return null;
  // “the father of five”
  const gender = kinGender(first.lower) ?? titleGender(first.lower) ?? null;
  if (of?.lower === 'of' && number.test(count?.lower ?? '') && gender !== null)
    return { gender, last: at + 3, isTrade: false };
  const last = lastOfPhrase(items, at);
  const head = items[last];
  if (head?.kind !== 'word') return null;
  const isAged = /^\d{1,3}-year-old$/u.test(first.lower);
  // “the 43-year-old mother of five”
  const parent = kinGender(of?.lower ?? '');
  if (isAged && parent !== undefined && count?.lower === 'of' && number.test(items[at + 4]?.lower ?? ''))
    return { gender: parent, last: at + 4, isTrade: false };
  const isDemonymHere = last === at + 1 && (isDemonym(head.lower) || moreDemonyms.test(head.lower));
  if (isDemonymHere) return { gender: genderOfEnding(head.lower), last, isTrade: false };
  if (officials.has(head.lower) && !isAged) return null;
  const own = titleGender(head.lower) ?? kinGender(head.lower) ?? null;
  if (isAged || epithets.has(head.lower) || parentGender(head.lower) !== undefined)
    return { gender: own, last, isTrade: false };
  const isFormer = /^(?:former|retired|ex-\p{L}+|\p{L}+-turned-\p{L}+)$/u.test(first.lower) && last > at + 1;
  return isFormer || isOccupation(head.lower) ? { gender: own, last, isTrade: true } : null;
}

/** “Irishman”, “Dutchwoman”; but “German” and “Roman” tell no gender. */
const genderOfEnding = (lower: string): Gender | null =>
  lower.endsWith('woman') ? 'female' : /(?:sh|ch|ts|re)man$/u.test(lower) ? 'male' : null;
