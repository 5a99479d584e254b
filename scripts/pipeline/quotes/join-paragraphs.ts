import { cueOf } from '../attribute/cues.ts';
import { isCapitalized, tokenize } from '../language/tokenize.ts';
import type { Block } from '../types.ts';
import type { Quoted } from './find-quoted.ts';
import { countWords } from '../count-words.ts';

/** Quoted words that are one stretch of speech, over one paragraph or several; and marks without a partner. */
export interface Joined {
  readonly chains: readonly (readonly Quoted[])[];
  readonly unbalanced: readonly Quoted[];
}

/** Fewer words than this behind a mark that never closes are a stray mark, not a quote. */
const minimumOpenWords = 4;

/** Whether a reporting verb ends what stands before the mark: Ruiz said “we sail. */
function isReported(before: string): boolean {
  const last = /(?<word>\p{L}+)$/u.exec(before)?.groups?.['word'];
  const cue = last === undefined ? undefined : cueOf(last.toLowerCase());
  return cue !== undefined && cue.form !== 'base' && (cue.kinds.has('say') || cue.kinds.has('judge'));
}

/**
 * Join a quote left open at the end of a paragraph to the one that the next paragraph opens with: newspapers put an
 * opening mark before each paragraph of a long quote and a closing mark only after the last.
 *
 * A quote left open that nothing continues is kept to the end of its paragraph when the paragraph begins with it
 * (its closing mark was lost); otherwise its mark is a stray.
 */
export function joinParagraphs(text: string, blocks: readonly Block[], quoted: readonly Quoted[]): Joined {
  const chains: Quoted[][] = [];
  const unbalanced: Quoted[] = [];
  let open: Quoted[] | null = null;
  for (const [at, item] of quoted.entries()) {
    const last = open?.at(-1);
    const continues = last && item.block === last.block + 1 && item.outer.start === blocks[item.block]?.start;
    const isSplit = last !== undefined && runsOn(text, last, item);
    if (open && (isSplit || (continues && !isOtherSpeaker(text, blocks, last, item)))) open.push(item);
    else open = [item];
    if (item.isOpen) {
      const block = blocks[item.block];
      const reachesEnd = block !== undefined && (item.end >= block.end - 1 || runsOn(text, item, quoted[at + 1]));
      if (reachesEnd && (open.length > 1 || !isStray(text, blocks, item, quoted))) {
        if (open.length === 1) chains.push(open);
        continue;
      }
      // A single mark that nothing continues was an apostrophe.
      if (open.length === 1 && item.family !== 'single') unbalanced.push(item);
      open = null;
      continue;
    }
    if (open.length === 1) chains.push(open);
    open = null;
  }
  return { chains, unbalanced };
}

/** Ruiz said: “We sail. “We sail at noon.”: paragraphs of one quote that a scraper has put into one line. */
const runsOn = (text: string, { end, block, isOpen, family }: Quoted, next: Quoted | undefined): boolean =>
  isOpen &&
  next?.block === block &&
  next.family === family &&
  /^[.!?…]\s+$/u.test(text.slice(end - 1, next.outer.start));

/** The surname beside the first reporting verb of `words`: “… said Ana Ruiz”, “Ruiz said …”; null where none is. */
function surnameBeside(words: string): string | null {
  const tokens = tokenize(words);
  const isName = (at: number): boolean => isCapitalized(tokens[at]) && !pronoun.test(tokens[at]?.text ?? '');
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = cueOf(tokens[at]?.lower ?? '');
    if (cue?.form !== 'finite' || !cue.kinds.has('say')) continue;
    let last = at + 1;
    while (isName(last + 1)) last += 1;
    if (isName(last)) return tokens[last]?.lower ?? null;
    return isName(at - 1) ? (tokens[at - 1]?.lower ?? null) : null;
  }
  return null;
}
const pronoun = /^(?:He|She|They|It|We|I|You|The|A|An|One|That|This|Who)$/u;

/**
 * Whether a quote left open and the one that opens the next paragraph are by two people, both named beside their
 * words: “We wait,” Ruiz said. “We have time. ¶ “We have not,” said Obi.
 */
function isOtherSpeaker(text: string, blocks: readonly Block[], last: Quoted, next: Quoted): boolean {
  const before = surnameBeside(text.slice(blocks[last.block]?.start ?? 0, last.outer.start));
  const closing = text.slice(next.outer.end, blocks[next.block]?.end ?? next.outer.end);
  const after = next.isOpen ? null : surnameBeside(closing.slice(0, Math.max(0, closing.search(/[.!?“"]/u))));
  return before !== null && after !== null && before !== after;
}

/**
 * Whether an unclosed mark at the end of its paragraph is a stray: nothing continues it and it does not look like
 * speech.
 */
function isStray(text: string, blocks: readonly Block[], item: Quoted, quoted: readonly Quoted[]): boolean {
  const next = blocks[item.block + 1];
  const opening = quoted.find((other) => other.block === item.block + 1 && other.outer.start === next?.start);
  if (item.family === 'single') return opening?.family !== 'single';
  if (opening) return false;
  const words = countWords(text.slice(item.start, item.end));
  const before = text.slice(blocks[item.block]?.start ?? 0, item.outer.start).trimEnd();
  if (/[,:]$/u.test(before)) return false;
  // “We sail,” Ruiz said. “We sail at noon.
  const isCarriedOn =
    /[.!?]$/u.test(before) &&
    /[.!?]$/u.test(text.slice(item.start, item.end)) &&
    quoted.some(({ block, isOpen, family }) => block === item.block && !isOpen && family === item.family);
  return words < minimumOpenWords || !(before === '' || isReported(before) || isCarriedOn);
}
