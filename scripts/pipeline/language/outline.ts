import type { Span } from '../../../src/schema/span.ts';
import { tokensWithin, type Token } from './tokenize.ts';

/** A stretch between marks, as the outline sees it: one opaque item, whatever stands inside. */
export interface QuotedItem extends Span {
  readonly kind: 'quoted';
  /** Index into the list of quoted stretches the outline was made from. */
  readonly quoted: number;
  readonly text: string;
  readonly lower: '';
}

export type Item = Token | QuotedItem;

/** One sentence of the article’s own voice; the quotes in it are single items. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  readonly items: readonly Item[];
  /** The indices of its quotes among them. */
  readonly quotesAt: readonly number[];
}

/** A quoted stretch with the marks around it. */
interface Stretch extends Span {
  readonly block: number;
  readonly outer: Span;
}

/**
 * In items. Nobody writes a longer one, but a list or a table without a full stop reads as one; rules look at the whole
 * of a sentence for each of its quotes.
 */
const longestSentence = 1000;

const terminal = /^(?:[.?!…]|\.{2,})$/u;
const closing = new Set(['”', '"', '’', '»', ')', ']', "''"]);
/** “U.S.” */
const dotted = /^(?:\p{L}\.){2,}$/u;
const starters = new Set('The A An In On But And He She It They His Her That This'.split(' '));
const terminalInside = /[.?!…]["'”’)\]]*$/u;

/**
 * Split the blocks into sentences, with every quoted stretch standing as one item, so that rules can read
 * “Q, she said. Q” whatever the words inside the quotes are.
 *
 * A sentence ends at a period, question or exclamation mark outside quotes, or after a quote whose own last mark is
 * one, unless what follows goes on in lower case or is the attribution of that quote (`isAttribution`); and after a
 * thousand items in any case.
 *
 * @param blocks the tokens of each block
 */
export function outline(
  text: string,
  blocks: readonly (readonly Token[])[],
  stretches: readonly Stretch[],
  isAttribution: (items: readonly Item[], from: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [blockIndex, tokens] of blocks.entries()) {
    const items: Item[] = [];
    let from = tokens[0]?.start ?? 0;
    for (; next < stretches.length; next += 1) {
      const stretch = stretches[next];
      if (!stretch || stretch.block > blockIndex) break;
      if (stretch.block < blockIndex || stretch.outer.start < from) continue;
      append(items, tokensWithin(text, tokens, from, stretch.outer.start));
      items.push({
        kind: 'quoted',
        quoted: next,
        start: stretch.start,
        end: stretch.end,
        text: text.slice(stretch.start, stretch.end),
        lower: '',
      });
      from = stretch.outer.end;
    }
    append(items, tokensWithin(text, tokens, from, tokens.at(-1)?.end ?? from));
    let start = 0;
    let quotesAt: number[] = [];
    for (let index = 0; index < items.length; index += 1) {
      const end = index + 1;
      if (items[index]?.kind === 'quoted') quotesAt.push(index - start);
      const isLast = end === items.length || end - start === longestSentence;
      if (!isLast && !endsSentence(items, index, isAttribution)) continue;
      sentences.push({ index: sentences.length, block: blockIndex, items: items.slice(start, end), quotesAt });
      start = end;
      quotesAt = [];
    }
  }
  return sentences;
}

/** `items.push(...tokens)` would take a line of a few megabytes for as many arguments. */
function append(items: Item[], tokens: readonly Token[]): void {
  for (const token of tokens) items.push(token);
}

function endsSentence(
  items: readonly Item[],
  index: number,
  isAttribution: (items: readonly Item[], from: number) => boolean,
): boolean {
  const item = items[index];
  const after = items[index + 1];
  if (!item || !after) return false;
  if (item.kind === 'quoted') {
    if (!terminalInside.test(item.text) || !startsNew(after)) return false;
    if (after.kind === 'quoted') return true;
    return !isAttribution(items, index + 1);
  }
  // “… in the U.S. The …”: an abbreviation can end a sentence too.
  if (item.kind === 'word')
    return item.text.endsWith('.') && after.kind === 'word' && starters.has(after.text) && dotted.test(item.text);
  // The full stop of a title stands inside its marks: “… the “Santa Rosa.” “We sail,” she said.”
  if (closing.has(item.text) && terminal.test(items[index - 1]?.text ?? '')) return startsNew(after);
  if (!terminal.test(item.text)) return false;
  return (
    startsNew(after) ||
    (after.kind === 'punctuation' && !terminal.test(after.text) && !/^[,;:)\]’'"”]$/u.test(after.text))
  );
}

/** Whether a sentence can begin with an item: a quote, or a word that is not in lower case. */
const startsNew = (item: Item): boolean =>
  item.kind === 'quoted' || (item.kind === 'word' && !/^\p{Ll}/u.test(item.text));
