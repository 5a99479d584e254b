import type { CatalogStatement } from '../lib/catalog.ts';
import { wordsOf } from '../search/text.ts';

/** A word of a witness: `t` as printed with what follows it, `n` as compared. */
export interface AlignmentToken {
  readonly t: string;
  readonly n: string;
}

/** An alignment table as CollateX writes it: a row of cells for each witness, null where it prints nothing. */
export interface Alignment {
  readonly witnesses: readonly string[];
  readonly table: readonly (readonly (readonly AlignmentToken[] | null)[])[];
}

/**
 * A statement as an alignment table: witnesses by their letters, a cell for each place. The tokens’ `t`, one after the
 * other, are the words as printed.
 *
 * @see https://collatex.net/doc/#json-output
 */
export function toAlignment({ articles, collation: { places } }: CatalogStatement): Alignment {
  return {
    witnesses: articles.map(({ siglum }) => siglum),
    table: articles.map((article) =>
      places.map(({ readings }) => {
        const reading = readings.find((candidate) => candidate.articles.includes(article));
        return reading ? toTokens(reading.text) : null;
      }),
    ),
  };
}

function toTokens(text: string): AlignmentToken[] {
  const words = wordsOf(text);
  if (words.length === 0) return [{ t: text, n: '' }];
  return words.map(({ exact }, index) => ({
    t: text.slice(index === 0 ? 0 : words[index]?.start, words[index + 1]?.start ?? text.length),
    n: exact,
  }));
}
