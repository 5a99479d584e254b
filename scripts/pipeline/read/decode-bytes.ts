/** The text of a seed, or what is wrong with its bytes and (counted from 1) on which line. */
export type Decoded =
  | { readonly text: string }
  | { readonly problem: 'empty' | 'binary' | 'not-utf-8' | 'blank'; readonly line: number | null };

const newline = 0x0a;

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let index = 0; index < offset; index += 1) if (bytes[index] === newline) line += 1;
  return line;
};

/** The text, or null where the bytes are not UTF-8. */
const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The first line whose bytes are not UTF-8. No character of UTF-8 holds the byte of a newline, so lines stand alone.
 */
function firstBadLine(bytes: Uint8Array): number | null {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const at = bytes.indexOf(newline, start);
    const end = at === -1 ? bytes.length : at;
    if (decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return null;
}

/**
 * Decode the bytes of a seed as UTF-8, strictly. A byte order mark stays in the text, so that offsets equal those of
 * any reader that does no more than decode.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty', line: null };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: 'binary', line: lineOf(bytes, nul) };
  const text = decode(bytes);
  if (text === null) return { problem: 'not-utf-8', line: firstBadLine(bytes) };
  return /[^\s\ufeff\u200b-\u200d\u2060]/u.test(text) ? { text } : { problem: 'blank', line: null };
}
