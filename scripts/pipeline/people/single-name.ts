import { givenNameGender, isCommonWord, isDemonym, isKnownWord, isPlace, isSurname } from '../language/lexicon.ts';
import type { PlacedRun } from './entity.ts';
import { isNamedKin } from './kin-beside.ts';
import { isIntroducedAsName, looksLikeBody } from './looks-like.ts';
import type { NameRun } from './name-run.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isHonorific, isTitleWord, officeObjects, titleGender } from './titles/is-title.ts';

/** Whether a single word names a person: it has a title that only people have. */
export function isSinglePerson(run: NameRun): boolean {
  const word = run.name.words[0] ?? '';
  if (
    isNamedKin(run) ||
    isHalfName(run) ||
    isCredited(run) ||
    (isIntroducedAsName(run.before) &&
      !isDemonym(word.toLowerCase()) &&
      (!/^(?:named|called?)$/u.test(run.before.at(-1) ?? '') || !isCommonWord(word.toLowerCase())))
  )
    return true;
  if (
    looksLikeBody([word]) ||
    isPlace(word.toLowerCase()) ||
    isDemonym(word.toLowerCase()) ||
    officeObjects.has(word.toLowerCase()) ||
    ofMany.test(word) ||
    // “the Chief | Planners”
    (run.title.at(-1) === 'chief' && /[^s]s$/u.test(word) && run.before.at(-1) === 'the') ||
    (isTitleWord(word.toLowerCase()) && !/^(?:mr|mrs|ms|miss|dr)\.?$/u.test(run.title.at(-1) ?? ''))
  )
    return false;
  if (run.after[0] === 'administration' || run.after[0] === 'campaign') return false;
  const title = run.title.at(-1) ?? '';
  return (
    (isTitleWord(title) || isHonorific(title)) &&
    !run.title.includes('of') &&
    (isCapitalTitle(run) || titleGender(title) !== undefined)
  );
}

/** “the General | Election”, “a Major | Incident”, “an Honourable | Member” */
const ofMany =
  /^(?:Elections?|Members?|Assembly|Council|Meeting|Incident|Conference|Strike|Secretariat|Operations|Crime|Branch|Division|Command)$/u;

/** Given names that are more often places where they stand alone. */
const placesToo = new Set(
  'virginia carolina georgia israel jordan charlotte sydney austin madison dakota florence chad kenya'.split(' '),
);

/** Whether a name of one word, known as somebody’s name and nothing else, stands beside a verb of saying. */
export function isSpeakingName({ run, isSpeaking, isQuoted }: PlacedRun): boolean {
  const word = run.name.words[0]?.toLowerCase() ?? '';
  return (
    isSpeaking &&
    !isQuoted &&
    run.name.start === run.start &&
    (givenNameGender(word) !== undefined || isSurname(word) || isApposed(run)) &&
    !looksLikeBody([word]) &&
    !isPlace(word) &&
    !placesToo.has(word) &&
    !isDemonym(word) &&
    !/^(?:the|a|an)$/u.test(run.before.at(-1) ?? '')
  );
}

/** “Another guide, | Mulyadi, said”: a word that no list knows, between commas behind one for a person. */
const isApposed = ({ before, after, name, title }: NameRun): boolean =>
  title.length === 0 &&
  before.at(-1) === ',' &&
  after[0] === ',' &&
  isPersonNoun(before.at(-2) ?? '') &&
  !isKnownWord(name.words[0]?.toLowerCase() ?? '');

/** “…” – Brenda, 68, Porto: who is named behind a dash behind a quote, with an age. */
const isCredited = ({ before, after, title }: NameRun): boolean =>
  title.length === 0 &&
  /^(?:—|–|-|--)$/u.test(before.at(-1) ?? '') &&
  /^(?:["”’']|'')$/u.test(before.at(-2) ?? '') &&
  after[0] === ',' &&
  /^\d\d$/u.test(after[1] ?? '');

/** “Ana, who gave only her first name,”: who withholds the other half of a name has one. */
const isHalfName = ({ after }: NameRun): boolean =>
  /^, who (?:\S+ ){0,9}(?:first|last|full|family|second) names?\b|^, who (?:\S+ ){0,9}surname\b/u.test(after.join(' '));

const isCapitalTitle = (run: NameRun): boolean => /^\p{Lu}/u.test(run.text) && run.title.length > 0;
