/** Words in each run that is hashed. */
const runLength = 4;

/** How many of the smallest hashes are kept. */
const sketchSize = 64;

const bytesPerHash = 4;

const word = /[\p{L}\p{N}]+/gu;

/**
 * A sketch of a text: the 64 smallest 32-bit hashes of its runs of four words, in base64url. Two sketches tell how
 * much of their texts is the same (`similarity`), so that an article is known again when its file name and its words
 * both change. Case, punctuation and white space do not count. A text without words has the empty sketch.
 */
export function toSketch(text: string): string {
  const words = text.toLowerCase().match(word) ?? [];
  if (words.length === 0) return '';
  const runs = Math.max(1, words.length - runLength + 1);
  const hashes = new Uint32Array(runs);
  for (let start = 0; start < runs; start += 1) hashes[start] = hashRun(words, start);
  const bytes = Buffer.alloc(sketchSize * bytesPerHash);
  let size = 0;
  let last = -1;
  for (const hash of hashes.sort()) {
    if (hash === last) continue;
    if (size === sketchSize) break;
    bytes.writeUInt32BE(hash, size * bytesPerHash);
    last = hash;
    size += 1;
  }
  return bytes.toString('base64url', 0, size * bytesPerHash);
}

/** The hashes of a sketch, ascending. What is not a sketch (an edited registry) has none, and so is like nothing. */
export function readSketch(sketch: string): number[] {
  const bytes = Buffer.from(sketch, 'base64url');
  return Array.from({ length: Math.floor(bytes.length / bytesPerHash) }, (_, index) =>
    bytes.readUInt32BE(index * bytesPerHash),
  );
}

/**
 * How alike two texts are, from the hashes of their sketches: an estimate of the share of their runs of words that
 * both have (Jaccard index), 0 to 1. Exact for texts of up to 64 runs; its standard error is 0.06 at most above that.
 */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, sketchSize);
  if (smallest.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}

/**
 * The hash of a run of words, one space between two: FNV-1a over UTF-16 code units, then MurmurHash3’s finaliser, whose
 * high bits are even enough to sort by.
 */
function hashRun(words: readonly string[], start: number): number {
  const space = 0x20;
  let hash = 0x811c9dc5;
  for (let at = start; at < Math.min(start + runLength, words.length); at += 1) {
    if (at > start) hash = Math.imul(hash ^ space, 0x01000193);
    const word = words[at] ?? '';
    for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
