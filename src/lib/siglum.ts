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
