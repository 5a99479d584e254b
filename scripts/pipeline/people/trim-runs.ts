import { cueOf } from '../attribute/cues.ts';
import { givenNameGender, isBodyWord, isCommonWord, isKnownWord, isPlace } from '../language/lexicon.ts';
import type { PlacedRun } from './entity.ts';
import { looksLikeBody } from './looks-like.ts';
import { beginsSurname } from './name-words.ts';
import { toName } from './name-run.ts';
import { isKinOrFriend } from './titles/kin.ts';

/**
 * Cut from the names what headlines and sentence starts put before them: “Endorses Ana Ruiz” and “Certainly Ana Ruiz”
 * name Ana Ruiz, and “Stop Ruiz” names Ruiz, where the article names her in full elsewhere. A given name before
 * another name is left: “Maria Ana Ruiz” may be somebody else.
 */
export function trimRuns(runs: readonly PlacedRun[]): PlacedRun[] {
  const full = new Set<string>();
  const surnames = new Set<string>();
  for (const { run } of runs) {
    const words = run.name.core;
    if (words.length < 2 || !isGiven(words[0]) || beginsSurname(words[0] ?? '')) continue;
    full.add(words.join(' '));
    surnames.add(words.at(-1) ?? '');
  }
  return runs.map((placed) => {
    const words = placed.run.name.core;
    if (words.length < 2 || isGiven(words[0])) return placed;
    const from = words.findIndex((word, at) => at > 0 && isGiven(word) && full.has(words.slice(at).join(' ')));
    if (from > 0) return trim(placed, from);
    // “the branch of PTO | Ana Ruiz”
    const isAcronym =
      /^\p{Lu}{2,5}$/u.test(placed.run.name.words[0] ?? '') && /\p{Ll}/u.test(placed.run.name.words[1] ?? '');
    if (isAcronym && words.length > 2 && isGiven(words[1])) return trim(placed, 1);
    const portfolio = behindPortfolio(placed);
    if (portfolio > 0) return trim(placed, portfolio);
    const body = behindBody(words);
    if (body > 0) return trim(placed, body);
    const before = words.slice(0, -1);
    if (!surnames.has(words.at(-1) ?? '')) return placed;
    // “Senator Endorsed Ruiz”: a headline’s verb, whatever office stands before it.
    const [first = ''] = before;
    const isVerb = before.length === 1 && first.endsWith('ed') && isKnownWord(first);
    // “In New Orsa Ruiz”, “Take Down Ruiz”; but “her daughter, Paris Ruiz”
    const [word = ''] = placed.run.before.slice(-1);
    const isPlaceBefore = isPlace(before.join(' ')) && word !== ',' && !isKinOrFriend(word);
    const isPlain = (placed.run.title.length === 0 || isVerb) && (isPlaceBefore || before.every(isWordBefore));
    return isPlain ? trim(placed, before.length) : placed;
  });
}

/** “the spokesperson on Housing | Ana Ruiz”: where a name begins behind what an office is for, or 0. */
function behindPortfolio({ run }: PlacedRun): number {
  const [noun = '', preposition = ''] = run.before.slice(-2);
  if (!/^(?:on|for)$/u.test(preposition) || !portfolioNoun.test(noun) || looksLikeBody(run.name.words)) return 0;
  const words = run.name.core;
  const given = words.findIndex((word, index) => index > 0 && isGiven(word));
  // “the envoy for Syria | Okel Vane”
  const at = given < 0 && words.length > 2 && isPlace(words[0] ?? '') ? 1 : given;
  return at <= words.length - 2 ? Math.max(at, 0) : 0;
}
const portfolioNoun =
  /^(?:spokes(?:man|woman|person)|envoy|representative|coordinator|minister|secretary|critic|rapporteur|adviser|advisor|commissioner)$/u;

/** “President of the Orsa Fishing Association | Ana Ruiz”: where a name begins behind that of a body, or 0. */
function behindBody(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && isGiven(word) && isBodyWord(words[index - 1] ?? ''));
  // But “Orsa House Ana Ruiz Press Room” is a room.
  const isName =
    at > 1 && at <= words.length - 2 && words.slice(at + 1).every((word) => !isBodyWord(word) && !isKnownWord(word));
  return isName && !isGiven(words[at - 1]) ? at : 0;
}

const isGiven = (word = ''): boolean => givenNameGender(word) !== undefined;

/** Words that are no part of a name: “Stop”, “Endorses”, “Oscar-winner”. */
const isWordBefore = (word: string): boolean =>
  isCommonWord(word) || cueOf(word) !== undefined || /(?:ing|ed|-\p{L}+)$/u.test(word);

function trim(placed: PlacedRun, from: number): PlacedRun {
  const { run } = placed;
  const words = run.name.words.slice(from);
  const start = run.start + run.text.lastIndexOf(words[0] ?? '', run.text.lastIndexOf(words.at(-1) ?? ''));
  if (run.text.slice(start - run.start, start - run.start + (words[0]?.length ?? 0)) !== words[0]) return placed;
  return {
    ...placed,
    run: {
      ...run,
      start,
      text: run.text.slice(start - run.start),
      name: toName({ start, end: run.name.end }, words),
      title: [],
      before: [...run.before, ...run.title, ...run.name.words.slice(0, from).map((word) => word.toLowerCase())].slice(
        -4,
      ),
      isInitial: false,
    },
  };
}
