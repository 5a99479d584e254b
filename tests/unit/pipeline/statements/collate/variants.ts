import fc from 'fast-check';
import type { CollatedQuote } from '../../../../../scripts/pipeline/statements/collate/read-rows.ts';

const syllables = 'bar cor den fal gim hol jun kel lam mor nev pol quin ras sil tam vor wen yar zed'.split(' ');
const common = 'the of and to in a that is we will for it on are as with be this have not';
const syllable = fc.constantFrom(...syllables);
/** As in speech, about half are words of any sentence; the others seldom come twice. */
const word = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(syllable, syllable, syllable).map((parts) => parts.join('')) },
  { weight: 8, arbitrary: fc.constantFrom(...common.split(' ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "we'll",
      'won’t',
      '1,200',
      '15%',
      'so-called',
      '(not)',
      '[the]',
      'Mr. Ode',
      '…',
      '“yes”',
    ),
  },
);
const mark = fc.constantFrom('', '', '', '', ',', '.', '; ', ' —', '?');

/** A speech: words with marks after some of them. */
const speech = fc.array(fc.tuple(word, mark), { minLength: 6, maxLength: 40 });

interface Plan {
  readonly edits: readonly number[];
  readonly other: readonly string[];
  readonly from: number;
  readonly length: number;
  readonly cut: number;
  readonly shape: number;
}

const share = fc.noBias(fc.integer({ min: 0, max: 999 })).map((value) => value / 1000);
const plan = (rate: number): fc.Arbitrary<Plan> =>
  fc.record({
    edits: fc
      .array(share, { minLength: 40, maxLength: 40 })
      .map((list) => list.map((value) => (value + 0.001) / Math.max(rate, 1e-9))),
    other: fc.array(word, { minLength: 40, maxLength: 40 }),
    from: share.map((value) => value * 0.6),
    length: share.map((value) => 0.3 + value),
    cut: share.map((value) => 0.2 + value * 0.6),
    shape: fc.noBias(fc.nat(9)),
  });

/**
 * Articles that print one speech: some whole, some cut, some with a share of the words changed, left out or added,
 * some in two runs of marks, some in two quotes, with the end first.
 */
export const printings = (rate: number): fc.Arbitrary<CollatedQuote[]> =>
  fc
    .tuple(speech, fc.array(plan(rate), { minLength: 2, maxLength: 6 }))
    .map(([words, plans]) => plans.flatMap((entry, index) => print(words, entry, `a00000000${index}`)));

/** The same of so many articles. */
export const manyPrintings = (rate: number, count: number): fc.Arbitrary<CollatedQuote[]> =>
  fc
    .tuple(speech, fc.array(plan(rate), { minLength: count, maxLength: count }))
    .map(([words, plans]) =>
      plans.flatMap((entry, index) => print(words, entry, `a${String(index).padStart(9, '0')}`)),
    );

function print(
  words: readonly (readonly [string, string])[],
  { edits, other, from, length, cut, shape }: Plan,
  article: string,
): CollatedQuote[] {
  const edited = words.flatMap(([text, after], index) => {
    const chance = edits[index] ?? 1;
    const replaced = other[index] ?? '';
    if (chance < 0.6) return [replaced + after];
    if (chance < 0.8) return [];
    return chance < 1 ? [text + after, replaced] : [text + after];
  });
  const start = shape % 3 === 0 ? Math.floor(from * edited.length) : 0;
  const part = edited.slice(start, shape % 3 === 0 ? start + 1 + Math.floor(length * edited.length) : undefined);
  if (part.length === 0) part.push('nothing');
  const at = Math.floor(cut * part.length);
  const halves = [part.slice(0, at).join(' '), part.slice(at).join(' ')].filter((half) => half !== '');
  const quote = (id: number, segments: string[]): CollatedQuote => ({
    id: `q${id}${article.slice(2)}`,
    article,
    segments,
  });
  if (shape < 6) return [quote(0, [part.join(' ')])];
  if (shape < 8) return [quote(0, halves)];
  return halves.reverse().map((half, index) => quote(index, [half]));
}

/** Of these few, much is said twice. */
const fewWords = fc.constantFrom('harbour', 'ferry', 'the', 'and', 'constructorn’t', '…');

/** Articles whose every quote repeats the same few words, among them quotes that are part of others. */
export const repetitions: fc.Arbitrary<CollatedQuote[]> = fc
  .array(
    fc.array(
      fc.array(
        fc.array(fewWords, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
        { minLength: 1, maxLength: 2 },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((articles) =>
    articles.flatMap((quotes, index) =>
      quotes.map((segments, order) => ({ id: `q${order}0000000${index}`, article: `a00000000${index}`, segments })),
    ),
  );
