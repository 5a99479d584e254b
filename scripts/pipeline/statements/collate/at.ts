/** The element at an index that is known to be there; throws where the knowledge was wrong. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Unexpected index ${index}, expected one below ${list.length}`);
  return value;
}
