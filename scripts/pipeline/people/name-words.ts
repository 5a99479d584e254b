import { isCapitalized, isWord, type Token } from '../language/tokenize.ts';
import { isKnownWord } from '../language/lexicon.ts';
import { nameParticles } from '../language/name-particles.ts';
import { isHonorific, isTitleWord } from './titles/is-title.ts';

/** Words that are never names by themselves, whatever their capitals. */
export const notNames = new Set(
  (
    'the a an and but or so yet for nor if when while as after before since because although though however meanwhile in on at by to from with of it he she they we you i his her their our your its my ' +
    'this that these those there here what who whom whose which why how where not no yes all some many most few several both each every one two three four five six seven eight nine ten ' +
    'is are was were be been do does did has have had can could will would should may might must then now also still even just only once again perhaps maybe indeed thus hence instead ' +
    'during despite without within under over about against among between through throughout until upon via per like unlike let say says said asked according speaking meanwhile earlier later ' +
    'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** A word with a capital, its own or behind an article: “Hassan”, “al-Hassan”, “d’Orsay”. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text !== token.lower &&
  (isCapitalized(token) || withArticle.test(token.text)) &&
  !rank.test(token.text);
/** “world No1 Ana Ruiz” */
const rank = /^No\.?[1-9]$/u;
const withArticle = /^(?:(?:al|el|as|ad|an|ar|at|az|ul|bin|ibn)[-‑]|[dlO]['’])\p{Lu}/u;

/** A title before a name, of an office or of courtesy. */
export const isTitleLike = (lower: string): boolean => isTitleWord(lower) || isHonorific(lower);

/**
 * Rosa | “Rosie” Vidal, Rosa | “the Boats” de Vidal: how many words the nickname has that stands at `at`, between marks,
 * inside a name; 0 where none does.
 */
export function nicknameLength(tokens: readonly Token[], at: number): number {
  const most = 3;
  if (!isMark(tokens[at])) return 0;
  const length = tokens.slice(at + 1, at + most + 2).findIndex((token) => isMark(token));
  const close = at + length + 1;
  const [rest, behind] = tokens.slice(close + 1, close + 3);
  const words = tokens.slice(at + 1, close);
  const isNamed = words.some((word) => isNameWord(word)) || (length === 1 && !isKnownWord(words[0]?.lower ?? ''));
  const goesOn =
    (isNameWord(rest) && !notNames.has(rest?.lower ?? '')) ||
    (nameParticles.has(rest?.lower ?? '') && (isNameWord(behind) || nameParticles.has(behind?.lower ?? '')));
  return length > 0 && words.every(isWord) && isNamed && goesOn ? length : 0;
}

const nicknameMarks = new Set(['"', '“', '”', '‘', '’', "'", "''", '``']);
const isMark = (token: Token | undefined): boolean => nicknameMarks.has(token?.text ?? '');

/** “Yusuf *Abu Leil*”: a word that begins a surname of two, though it may be a given name elsewhere. Lower case. */
export const beginsSurname = (lower: string): boolean => /^(?:abu|umm|al|el|abd|bou)$/u.test(lower);

/** Titles that are never given names, whatever the lists say. */
export const titleOnly = new Set([
  'president',
  'senator',
  'governor',
  'secretary',
  'minister',
  'mayor',
  'prince',
  'princess',
  'king',
  'queen',
  'pope',
  'sir',
  'lord',
  'lady',
  'judge',
  'justice',
  'general',
  'major',
  'marshal',
]);
