import type { CheckQuote } from '../../../src/check/quote-set.ts';

/** A quote of an invented article; what is not stated is made up from its number. */
export function sampleQuote(number: number, words: string, changes: Partial<CheckQuote> = {}): CheckQuote {
  return {
    id: number.toString().padStart(10, '0'),
    words,
    slug: `article-${number}`,
    siglum: 'A',
    label: 'The Tide',
    title: `Article ${number}`,
    date: null,
    speaker: { id: 'ana-ruiz', name: 'Ana Ruiz' },
    statement: null,
    ...changes,
  };
}

/** What invented people say of an invented harbour: the same subject, names and words, said in many ways. */
export const harbourWords: readonly string[] = [
  'We waited nine years for this harbour, and on Monday the first ships of the Northern Line came in at noon.',
  'The harbour of Port Vell belongs to the people who work in it, not to the Northern Line.',
  'Nobody at the Northern Line has told us how many of the nine hundred workers will keep their places.',
  'If the Northern Line wants the harbour of Port Vell it will have to pay for the dredging itself.',
  'Dredging the harbour cost eleven million crowns, and the people of Port Vell paid every one of them.',
  'I have asked the Northern Line for its accounts three times, and three times I was sent a brochure.',
  'Ships of the Northern Line have used this harbour since my grandmother sold fish on the quay.',
  'The workers of Port Vell were promised a harbour that stays open in winter, and they were given a car park.',
  'A harbour without workers is a car park for ships, and Port Vell has enough car parks.',
  'Until the council has seen the accounts, the Northern Line will not get one more metre of quay.',
  'It is not a question of money.',
  'the workers of Port Vell',
];
