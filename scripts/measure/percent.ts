const round = (share: number): number => Math.round(share * 1000) / 10;

/** A share in per cent with one decimal; null where there is nothing to divide by. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

/** The harmonic mean of two shares (F1) in per cent with one decimal; null where there is none. */
export function mean(precision: number, recall: number): number | null {
  const sum = precision + recall;
  return sum > 0 ? round((2 * precision * recall) / sum) : null;
}
