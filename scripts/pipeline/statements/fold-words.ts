/** A word or number with what belongs to it: inner apostrophes, points and commas of numbers, letters with periods. */
const word = /\p{L}(?:\.\p{L})+\b\.?|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu;

/** What is written together and said as two words. */
const contracted: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  "i'm": ['i', 'am'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
};

const endings: readonly (readonly [ending: string, said: string | null])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  // “it’s” and “the town’s”: whichever it is, what is printed beside it differs as often by the one as by the other.
  ["'s", null],
];

/**
 * The words of a text as they are compared when quotes are gathered: lower case, without marks and accents,
 * contractions in full, hyphenated words apart. Two printings that differ in nothing else have equal words.
 *
 * @example foldWords('We’ll “re-open” it in 2,000 days!') // ['we', 'will', 're', 'open', 'it', 'in', '2000', 'days']
 */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  for (const [match] of text.matchAll(word)) {
    const lower = match.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
    const isPlain = /^[a-z]+$/u.test(lower);
    if (isPlain && lower !== 'cannot' && !lower.endsWith('nna') && lower !== 'gotta') words.push(lower);
    else words.push(...spellOut(isPlain ? lower : plain(lower)));
  }
  return words;
}

function plain(word: string): string {
  const bare = word.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return /^\p{N}/u.test(bare) ? bare.replaceAll(',', '') : bare.replaceAll('.', '');
}

function spellOut(word: string): readonly string[] {
  const whole = contracted[word];
  if (whole && Object.hasOwn(contracted, word)) return whole;
  for (const [ending, said] of endings) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const stem = word.slice(0, -ending.length);
    return said === null ? [stem] : [stem, said];
  }
  return [word];
}
