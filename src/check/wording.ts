import { formatCount } from '../lib/format.ts';
import type { Relation } from './compare.ts';
import type { Answer, Found } from './find-printings.ts';

/** How a printing stands to the pasted words, for readers. */
export const relationLabels: Readonly<Record<Relation, string>> = {
  same: 'Same words',
  punctuation: 'Same words, other punctuation',
  longer: 'These words, and more',
  shorter: 'Shorter: a part of the words',
  'other-words': 'Other words inside the marks',
};

/**
 * The one sentence that answers.
 *
 * @example describeVerdict({ words: '…', verdict: 'none', found: [] }) // 'No article here prints these words.'
 */
export function describeVerdict({ verdict, found }: Pick<Answer, 'verdict' | 'found'>): string {
  switch (verdict) {
    case 'none':
      return 'No article here prints these words.';
    case 'nearest':
      return 'No article here prints exactly these words.';
    case 'exact': {
      const whole = countArticles(found, ['same', 'punctuation']);
      const longer = countArticles(found, ['longer']);
      if (whole === 0) return `These exact words are part of what ${articles(longer)} ${prints(longer)}.`;
      const printed = `${articles(whole)} ${prints(whole)} these words`;
      return longer === 0 ? `${printed}.` : `${printed}; ${formatCount(longer, 'prints', 'print')} them with more.`;
    }
  }
}

/** What stands over the printings that are not exact. */
export function describeOthers({ verdict, found }: Pick<Answer, 'verdict' | 'found'>): string {
  const count = countArticles(found, ['shorter', 'other-words']);
  return `${verdict === 'exact' ? 'In part, or in other words' : 'Nearest'}: ${articles(count)}`;
}

export const loadFailed = 'The index of quotes could not be loaded.';
export const loadingQuotes = 'Loading the quotes …';

function countArticles(found: readonly Found[], relations: readonly Relation[]): number {
  return new Set(
    found.flatMap(({ quote, comparison }) => (relations.includes(comparison.relation) ? [quote.slug] : [])),
  ).size;
}

function articles(count: number): string {
  return formatCount(count, 'article');
}

function prints(count: number): string {
  return count === 1 ? 'prints' : 'print';
}
