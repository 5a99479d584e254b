/**
 * A function that remembers what it made of what it was given, up to so many; then it forgets all and starts again. For
 * functions of one text that depend on nothing else: to whoever calls them, nothing is kept.
 *
 * @example const stemOf = memo(50_000, toStem)
 */
export function memo<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
