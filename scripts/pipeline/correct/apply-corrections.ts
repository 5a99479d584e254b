import { VFileMessage } from 'vfile-message';
import type { Rejected, Speaker } from '../../../src/schema/quote.ts';
import type { Corrections } from '../../../src/schema/sidecar.ts';
import type { FoundQuote } from '../analyse-article.ts';

/** What a correction changes. */
export interface Correctable {
  readonly quotes: readonly FoundQuote[];
  readonly rejected: readonly Rejected[];
}

export interface Corrected extends Correctable {
  readonly messages: readonly VFileMessage[];
}

/**
 * Apply what an editor knows better: a speaker, words that are no quote, a quote that was missed.
 *
 * A correction names words of the seed, and which occurrence of them. One whose words are not found, or are not what
 * it takes them for, changes nothing and gives an error: the seed or the rules have changed, and somebody must look.
 *
 * @param sidecar name of the file that holds the corrections, for messages
 */
export function applyCorrections(
  text: string,
  found: Correctable,
  corrections: Corrections,
  sidecar: string,
  toSlug: (name: string) => string,
): Corrected {
  const messages: VFileMessage[] = [];
  let quotes = [...found.quotes];
  let rejected = [...found.rejected];
  const complain = (what: string, words: string, fix: string): void => {
    const message = new VFileMessage(`Unexpected correction of \`${words}\`: ${what}; ${fix}`, {
      ruleId: 'correction-unmatched',
      source: 'according-to',
    });
    message.file = sidecar;
    message.fatal = true;
    messages.push(message);
  };
  const toSpeaker = (name: string | null, type: Speaker['type']): Speaker | null =>
    name === null ? null : { id: toSlug(name), name, type };
  for (const { text: words, nth, speaker, type, note } of corrections.speakers) {
    const start = nthIndexOf(text, words, nth);
    const at =
      start < 0
        ? -1
        : quotes.findIndex(({ segments }) => segments.some((segment) => start >= segment.start && start < segment.end));
    const quote = quotes[at];
    if (!quote) {
      complain(
        start < 0 ? 'the seed does not have these words' : 'they are no quote',
        words,
        'correct `text` or `nth`, or remove it',
      );
      continue;
    }
    quotes[at] = {
      ...quote,
      speaker: toSpeaker(speaker, type),
      rule: 'correction',
      evidence: note ?? 'An editor says so.',
      confidence: 1,
    };
  }
  for (const { text: words, nth } of corrections.reject) {
    const start = nthIndexOf(text, words, nth);
    const quote =
      start < 0
        ? undefined
        : quotes.find(({ segments }) => segments.some((segment) => start >= segment.start && start < segment.end));
    if (!quote) {
      complain(
        start < 0 ? 'the seed does not have these words' : 'they are no quote already',
        words,
        'correct `text` or `nth`, or remove it',
      );
      continue;
    }
    quotes = quotes.filter((other) => other !== quote);
    rejected = [...rejected, ...quote.segments.map((segment): Rejected => ({ ...segment, reason: 'correction' }))];
  }
  for (const { text: words, nth, speaker, type, note } of corrections.quotes) {
    const start = nthIndexOf(text, words, nth);
    const span = { start, end: start + words.length, text: words };
    const overlaps = quotes.some(({ segments }) =>
      segments.some((segment) => segment.start < span.end && start < segment.end),
    );
    if (start < 0 || overlaps) {
      complain(
        start < 0 ? 'the seed does not have these words' : 'they are a quote already',
        words,
        'correct `text` or `nth`, or use `speakers`',
      );
      continue;
    }
    quotes.push({
      text: words,
      segments: [span],
      kind: 'direct',
      speaker: toSpeaker(speaker, type),
      source: null,
      cue: null,
      evidence: note ?? 'An editor says so.',
      rule: 'correction',
      confidence: 1,
    });
    rejected = rejected.filter((other) => other.end <= span.start || other.start >= span.end);
  }
  const byPlace = <T extends { start: number }>(a: T, b: T): number => a.start - b.start;
  quotes.sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
  return { quotes, rejected: rejected.sort(byPlace), messages };
}

/** First code unit of the nth occurrence (from 1) of words in a text; -1 where there are fewer. */
export function nthIndexOf(text: string, words: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
