/** Crockford’s alphabet: no `i`, `l`, `o` or `u`, so that an id survives being read aloud. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const idLength = 10;

/**
 * The id that a sha256 stands for: its first 50 bits as ten characters of Crockford’s base32, in lower case.
 *
 * @example toId('ffffffffff…') // 'zzzzzzzz…'
 */
export function toId(sha256: string): string {
  let bits = BigInt(`0x${sha256.slice(0, 13)}`) >> 2n;
  let id = '';
  for (let index = 0; index < idLength; index += 1) {
    id = alphabet.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
}
