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
 * opening mark before each paragraph of a long quote and a closing mark only after the last. Captions may stand
 * between, and the paragraphs may have been set in one line.
 *
 * A quote left open that nothing continues is kept to the end of its paragraph when the paragraph begins with it
 * (its closing mark was lost); otherwise its mark is a stray.
 */
export function joinParagraphs(text: string, blocks: readonly Block[], quoted: readonly Quoted[]): Joined {
  const chains: Quoted[][] = [];
  const unbalanced: Quoted[] = [];
  let open: Quoted[] | null = null;
  for (const [index, item] of quoted.entries()) {
    const last = open?.at(-1);
    const next = quoted[index + 1];
    const continues = last && goesOnIn(text, blocks, last, item);
    if (open && continues && !isOtherSpeaker(text, blocks, last, item)) open.push(item);
    else open = [item];
    if (item.isOpen) {
      const block = blocks[item.block];
      const reachesEnd = block !== undefined && (item.end >= block.end - 1 || isReopened(text, block, item, next));
      if (reachesEnd && (open.length > 1 || !isStray(text, blocks, item, quoted[index - 1], next))) {
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

/** How many lines that are no sentences may part two paragraphs of a quote. */
const longestGap = 5;

/**
 * Whether a paragraph that a quote opens may go on with one left open: the next one, or one parted from it only by
 * captions and subheadings, which have no full stop.
 *
 * ```text
 * Ruiz said: “We left at noon.
 * Boats in the harbour of Porto on Monday
 * “The sea was calm.”
 * ```
 */
function goesOnIn(text: string, blocks: readonly Block[], last: Quoted, next: Quoted): boolean {
  if (next.block === last.block) return isReopened(text, blocks[last.block], last, next);
  if (next.outer.start !== blocks[next.block]?.start) return false;
  const gap = next.block - last.block - 1;
  if (gap === 0) return true;
  const isUnended = ({ start, end }: Block): boolean => /[\p{L}\p{N})]$/u.test(text.slice(start, end).trimEnd());
  return gap <= longestGap && last.family === next.family && blocks.slice(last.block + 1, next.block).every(isUnended);
}

/**
 * “We left at noon. “The sea was calm.”: whether a quote left open in the midst of its paragraph is followed by a mark
 * that opens it again, as where paragraphs were set in one line.
 */
function isReopened(text: string, block: Block | undefined, item: Quoted, next: Quoted | undefined): boolean {
  if (next?.block !== item.block || next.family !== item.family) return false;
  // “The boat “Rosa sank. “We saw it,” said Ruiz.”: a stray
  const before = text.slice(block?.start ?? 0, item.outer.start).trimEnd();
  const isSpeech = /(?:^|[.,:!?"”])$/u.test(before) || isReported(before);
  return (
    isSpeech &&
    /[.!?…]$/u.test(text.slice(item.start, item.end)) &&
    text.slice(item.end, next.outer.start).trim() === ''
  );
}

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
function isStray(
  text: string,
  blocks: readonly Block[],
  item: Quoted,
  previous: Quoted | undefined,
  next: Quoted | undefined,
): boolean {
  const goesOn = next !== undefined && goesOnIn(text, blocks, item, next);
  if (item.family === 'single') return !goesOn || next.family !== 'single';
  if (goesOn) return false;
  const words = countWords(text.slice(item.start, item.end));
  const before = text.slice(blocks[item.block]?.start ?? 0, item.outer.start).trimEnd();
  if (/[,:]$/u.test(before)) return false;
  // “We sail,” Ruiz said. “We sail at noon.
  const isCarriedOn =
    /[.!?]$/u.test(before) &&
    /[.!?]$/u.test(text.slice(item.start, item.end)) &&
    previous?.block === item.block &&
    !previous.isOpen &&
    previous.family === item.family;
  return words < minimumOpenWords || !(before === '' || isReported(before) || isCarriedOn);
}
