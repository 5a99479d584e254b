/**
 * Add a value to the list that a map holds for a key; a key the map does not have gets a list.
 *
 * @example pushTo(quotesBySpeaker, 'ana-ruiz', quote)
 */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
