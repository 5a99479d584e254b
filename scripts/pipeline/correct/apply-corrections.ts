import { VFileMessage } from 'vfile-message';
import type { Rejected } from '../../../src/schema/quote.ts';
import type { Corrections } from '../../../src/schema/sidecar.ts';
import type { Span } from '../../../src/schema/span.ts';
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
  const correcting = new Correcting(text, found, toSlug);
  const outcomes = [
    ...corrections.speakers.map((each) => ({ each, wrong: correcting.name(each) })),
    ...corrections.reject.map((each) => ({ each, wrong: correcting.reject(each) })),
    ...corrections.quotes.map((each) => ({ each, wrong: correcting.add(each) })),
  ];
  return {
    ...correcting.result(),
    messages: outcomes.flatMap(({ each, wrong }) => (wrong ? [toMessage(each.text, wrong, sidecar)] : [])),
  };
}

/** Why a correction cannot be applied, and what to do about it. */
interface Wrong {
  readonly what: string;
  readonly mend: string;
}

type NamedSpeaker = Corrections['speakers'][number];

const notThere = 'the seed does not have these words';
const lookAgain = 'correct `text` or `nth`, or remove it';

/** Quotes while they are corrected: what each correction finds is what those before it left. */
class Correcting {
  readonly #text: string;
  readonly #toSlug: (name: string) => string;
  #quotes: FoundQuote[];
  #rejected: Rejected[];

  constructor(text: string, { quotes, rejected }: Correctable, toSlug: (name: string) => string) {
    this.#text = text;
    this.#toSlug = toSlug;
    this.#quotes = [...quotes];
    this.#rejected = [...rejected];
  }

  /** Say who speaks. */
  name({ text, nth, ...stated }: NamedSpeaker): Wrong | null {
    const start = nthIndexOf(this.#text, text, nth);
    const quote = this.#quoteAt(start);
    if (!quote) return { what: start < 0 ? notThere : 'they are no quote', mend: lookAgain };
    const corrected = { ...quote, ...this.#asStated(stated) };
    this.#quotes = this.#quotes.map((other) => (other === quote ? corrected : other));
    return null;
  }

  /** Say that the words are no quote. */
  reject({ text, nth }: Corrections['reject'][number]): Wrong | null {
    const start = nthIndexOf(this.#text, text, nth);
    const quote = this.#quoteAt(start);
    if (!quote) return { what: start < 0 ? notThere : 'they are no quote already', mend: lookAgain };
    this.#quotes = this.#quotes.filter((other) => other !== quote);
    this.#rejected.push(...quote.segments.map((segment): Rejected => ({ ...segment, reason: 'correction' })));
    return null;
  }

  /** Say that the words are a quote. */
  add({ text, nth, ...stated }: Corrections['quotes'][number]): Wrong | null {
    const start = nthIndexOf(this.#text, text, nth);
    const span = { start, end: start + text.length, text };
    const isBeside = (other: Span): boolean => other.end <= span.start || other.start >= span.end;
    const isFree = this.#quotes.every(({ segments }) => segments.every(isBeside));
    if (start < 0 || !isFree)
      return {
        what: start < 0 ? notThere : 'they are a quote already',
        mend: 'correct `text` or `nth`, or use `speakers`',
      };
    this.#quotes.push({ text, segments: [span], kind: 'direct', source: null, cue: null, ...this.#asStated(stated) });
    this.#rejected = this.#rejected.filter(isBeside);
    return null;
  }

  result(): Correctable {
    const startOf = ({ segments: [first] }: FoundQuote): number => first?.start ?? 0;
    return {
      quotes: this.#quotes.toSorted((a, b) => startOf(a) - startOf(b)),
      rejected: this.#rejected.toSorted((a, b) => a.start - b.start),
    };
  }

  #quoteAt(place: number): FoundQuote | undefined {
    return this.#quotes.find(({ segments }) => segments.some(({ start, end }) => place >= start && place < end));
  }

  #asStated({ speaker: name, type, note }: Omit<NamedSpeaker, 'text' | 'nth'>) {
    return {
      speaker: name === null ? null : { id: this.#toSlug(name), name, type },
      rule: 'correction',
      evidence: note ?? 'An editor says so.',
      confidence: 1,
    } as const;
  }
}

function toMessage(words: string, { what, mend }: Wrong, sidecar: string): VFileMessage {
  const message = new VFileMessage(`Unexpected correction of \`${words}\`: ${what}; ${mend}`, {
    ruleId: 'correction-unmatched',
    source: 'according-to',
  });
  message.file = sidecar;
  message.fatal = true;
  return message;
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
