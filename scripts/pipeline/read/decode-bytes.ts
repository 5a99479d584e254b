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

/** The text, or null where the bytes are not in the encoding, or no such encoding is known. */
const decode = (bytes: Uint8Array, encoding = 'utf-8'): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** In bytes; browsers look as far for the encoding of a page. */
const declarationWithin = 1024;
const declaration = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*(?<encoding>[\w:.-]+)/iu;

/** The encoding that a page names in its head, or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, declarationWithin), 'latin1') ?? '';
  return declaration.exec(head)?.groups?.['encoding'] ?? null;
}

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
 * any reader that does no more than decode. Only a page that is not UTF-8 and names its own encoding is read in that
 * (`<meta charset="windows-1252">`), as browsers do: its offsets count in the text taken out of it.
 */
export function decodeBytes(bytes: Uint8Array, { isPage = false }: { readonly isPage?: boolean } = {}): Decoded {
  if (bytes.length === 0) return { problem: 'empty', line: null };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: 'binary', line: lineOf(bytes, nul) };
  const encoding = isPage ? declaredEncoding(bytes) : null;
  const text = decode(bytes) ?? (encoding === null ? null : decode(bytes, encoding));
  if (text === null) return { problem: 'not-utf-8', line: firstBadLine(bytes) };
  return /[^\s\ufeff\u200b-\u200d\u2060]/u.test(text) ? { text } : { problem: 'blank', line: null };
}
