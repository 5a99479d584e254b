/**
 * The letter of the nth article: A to Z, then AA, AB …
 *
 * @param index counted from 0
 * @example siglumOf(27) // 'AB'
 */
export function siglumOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : siglumOf(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** In the order of their letters: Z comes before AA. */
export function bySiglum(
  { siglum: a }: { readonly siglum: string },
  { siglum: b }: { readonly siglum: string },
): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
