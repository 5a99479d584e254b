/**
 * Order two texts by their code units, for `sort`: the same on every machine, whatever its locale.
 *
 * @example ['b', 'é', 'A'].sort(compareText) // ['A', 'b', 'é']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
