import type { Sidecar } from '../../../src/schema/sidecar.ts';
import type { Span } from '../../../src/schema/span.ts';

type Keep = Sidecar['corrections']['keep'][number];

/** Where the `nth` occurrence of `words` lies in `text` (counted from 1), or null. */
function locate(text: string, words: string, nth: number): Span | null {
  let start = -1;
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start === -1) return null;
  }
  return { start, end: start + words.length };
}

/**
 * Find the spans whose cut a sidecar undoes (`corrections.keep`). What is not found in the text at all comes back in
 * `missing`; whether a found span was cut is for the caller to see.
 */
export function findKept(text: string, keep: readonly Keep[]): { kept: { keep: Keep; span: Span }[]; missing: Keep[] } {
  const kept: { keep: Keep; span: Span }[] = [];
  const missing: Keep[] = [];
  for (const entry of keep) {
    const span = locate(text, entry.text, entry.nth);
    if (span) kept.push({ keep: entry, span });
    else missing.push(entry);
  }
  return { kept, missing };
}
