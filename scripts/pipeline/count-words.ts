/** Most characters are letters of ASCII: their number tells. */
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7e && /\s/u.test(String.fromCharCode(code)));

/**
 * Count the words of a stretch of `text`: the pieces that white space parts it into, as `split` counts them.
 *
 * @param start Offset of the first word.
 * @param end Offset behind the last.
 * @example countWords('two words') // 2
 */
export function countWords(text: string, start = 0, end = text.length): number {
  let words = 1;
  let isGap = false;
  for (let at = start; at < end; at += 1) {
    const wasGap = isGap;
    isGap = isSpace(text.charCodeAt(at));
    if (isGap && !wasGap) words += 1;
  }
  return words;
}
