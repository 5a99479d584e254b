import { compareText } from '../../compare-text.ts';
import { pushTo } from '../../push-to.ts';
import { at } from './at.ts';
import type { Block, Part } from './build-blocks.ts';
import type { Voices } from './to-voices.ts';
import type { Moved } from './find-moved.ts';

/** A place of the table, with what judging it needs. */
export interface BuiltPlace {
  readonly parts: readonly Part[];
  readonly moved: Moved | null;
  readonly columns: readonly number[];
}

/** Places from one index to another, `to` not with them. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** What the articles print about the seam between a block and the next. */
interface Seam {
  /** Articles that print on within their marks: a sentence of theirs ends here, a clause does, or neither. */
  readonly sentence: string[];
  readonly clause: string[];
  readonly neither: string[];
  /** Whether marks close or open here. */
  marks: boolean;
  /** Whether a quote goes on here in the same sentence, though not within its marks. */
  continues: boolean;
}

/** How many words a clause must have to stand as a segment of its own. */
const fewestWords = 4;
const clauseEnd = /[,;:—–]["'’”)\]]*\s*$/u;
const conjunctions = new Set(['and', 'but', 'or', 'nor', 'so', 'yet', 'because', 'while', 'though', 'although']);

/**
 * Cut the line of blocks into sentences, and join blocks that the same articles print alike into places.
 *
 * A sentence ends where it does in most voices that print on; where none prints on, it ends unless a quote goes on
 * in lower case. A sentence is cut at a clause (“…, and …”) where an article closes or opens its marks: its
 * parts are then printed by different articles.
 */
export function buildPlaces(
  blocks: readonly Block[],
  voices: Voices,
): { places: BuiltPlace[]; segments: PlaceRange[] } {
  const seams = readSeams(blocks);
  const firstBlocks = new Map<number, number>();
  for (const [index, { columns }] of blocks.entries())
    for (const column of columns) if (!firstBlocks.has(column)) firstBlocks.set(column, index);
  const isEnd = seams.map((seam, index) => endsHere(seam, index, { blocks, firstBlocks, voices }));
  cutClauses(blocks, seams, isEnd, voices);
  const places: BuiltPlace[] = [];
  const segments: PlaceRange[] = [];
  let from = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const last = places.at(-1);
    const block = at(blocks, index);
    if (last && index > 0 && !at(isEnd, index - 1) && isSame(at(blocks, index - 1), block))
      places[places.length - 1] = {
        ...last,
        parts: last.parts.map((part) => ({ ...part, to: part.to + 1 })),
        columns: [...last.columns, ...block.columns],
      };
    else places.push({ parts: block.parts, moved: block.moved, columns: block.columns });
    if (index < blocks.length - 1 && !at(isEnd, index)) continue;
    segments.push({ from, to: places.length });
    from = places.length;
  }
  return { places, segments };
}

/** The words of a part with the punctuation and white space about them. */
export const textOfPart = ({ segment, from, to }: Part): string =>
  segment.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

export const wordsOfPart = ({ segment, from, to }: Part): string =>
  segment.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
    .trim();

/** The range that each place lies in, by place; the ranges follow each other without a gap. */
export const rangesByPlace = (ranges: readonly PlaceRange[]): PlaceRange[] =>
  ranges.flatMap((range) => Array.from({ length: range.to - range.from }, () => range));

/** What each article prints at the blocks, run by run, in the order of the blocks. */
export function readRuns(places: readonly { parts: readonly Part[] }[]): { place: number; part: Part }[][] {
  const runs = new Map<Part['segment'], { place: number; part: Part }[]>();
  for (const [place, { parts }] of places.entries())
    for (const part of parts) {
      pushTo(runs, part.segment, { place, part });
    }
  return [...runs.values()];
}

function readSeams(blocks: readonly Block[]): Seam[] {
  const seams = blocks.map((): Seam => ({ sentence: [], clause: [], neither: [], marks: false, continues: false }));
  const runs = readRuns(blocks);
  for (const run of runs) {
    for (const [step, { place, part }] of run.entries()) {
      const next = run[step + 1];
      if (!next) break;
      const token = at(part.segment.tokens, part.to - 1);
      const following = at(part.segment.tokens, part.to);
      const isClause = clauseEnd.test(token.text) && (conjunctions.has(following.key) || token.text.includes(';'));
      for (let seam = place; seam < next.place; seam += 1)
        at(seams, seam)[token.endsSentence ? 'sentence' : isClause ? 'clause' : 'neither'].push(part.article);
    }
    const first = at(run, 0).place;
    if (first > 0) at(seams, first - 1).marks = true;
    at(seams, at(run, run.length - 1).place).marks = true;
  }
  const keyOf = ({ article, segment: { quote } }: Part, index: number): string => `${article} ${quote} ${index}`;
  const starts = new Map<string, (typeof runs)[number][number]>();
  for (const [start] of runs) if (start) starts.set(keyOf(start.part, start.part.segment.index), start);
  for (const run of runs) {
    const { place, part } = at(run, run.length - 1);
    const start = starts.get(keyOf(part, part.segment.index + 1));
    if (!start || start.place <= place || at(part.segment.tokens, part.to - 1).endsSentence) continue;
    if (!/^\P{L}*\p{Ll}/u.test(at(start.part.segment.tokens, 0).text)) continue;
    for (let seam = place; seam < start.place; seam += 1) at(seams, seam).continues = true;
  }
  return seams;
}

interface Line {
  readonly blocks: readonly Block[];
  /** The first block that holds each column. */
  readonly firstBlocks: ReadonlyMap<number, number>;
  readonly voices: Voices;
}

function endsHere(seam: Seam, index: number, { blocks, firstBlocks, voices }: Line): boolean {
  const next = blocks[index + 1];
  if (!next) return true;
  const block = at(blocks, index);
  if (block.moved && block.moved === next.moved) return false;
  // Words that stand elsewhere too are read with the sentence they stand in there, where that is a neighbour.
  if (next.moved && isBefore(firstBlocks, next.moved, index)) return false;
  if (block.moved && !isBefore(firstBlocks, block.moved, index)) return false;
  const ends = voices.count(seam.sentence);
  const goesOn = voices.count([...seam.clause, ...seam.neither]);
  return ends + goesOn > 0 ? ends > 0 && ends >= goesOn : !seam.continues;
}

/** Whether the first of some moved words stand at a block or before it. */
function isBefore(firstBlocks: Line['firstBlocks'], { columns: [first] }: Moved, index: number): boolean {
  return first !== undefined && (firstBlocks.get(first) ?? Infinity) <= index;
}

function cutClauses(blocks: readonly Block[], seams: readonly Seam[], isEnd: boolean[], voices: Voices): void {
  const lengths = blocks.map(({ parts }) => parts.reduce((most, { from, to }) => Math.max(most, to - from), 0));
  const isLongEnough = (index: number, step: 1 | -1): boolean => {
    let words = 0;
    for (let block = index; words < fewestWords && block >= 0 && block < blocks.length; block += step) {
      words += at(lengths, block);
      if (isEnd[step === 1 ? block : block - 1] ?? true) break;
    }
    return words >= fewestWords;
  };
  for (const [index, seam] of seams.entries()) {
    if (isEnd[index] || !seam.marks || seam.continues) continue;
    if (voices.count(seam.clause) <= voices.count([...seam.neither, ...seam.sentence])) continue;
    if (isLongEnough(index, -1) && isLongEnough(index + 1, 1)) isEnd[index] = true;
  }
}

/** Whether two blocks are one place: the same articles print both in one go, alike in both or different in both. */
function isSame(first: Block, second: Block): boolean {
  if (!first.isShared || !second.isShared || first.moved !== second.moved) return false;
  if (first.parts.length !== second.parts.length || isUniform(first) !== isUniform(second)) return false;
  return first.parts.every((part, index) => {
    const next = at(second.parts, index);
    return part.segment === next.segment && part.to === next.from;
  });
}

const isUniform = ({ parts }: Block): boolean => new Set(parts.map(textOfPart)).size === 1;

/** Articles by what a function makes of their parts: most voices first, then the longest, then by code unit. */
export function rankBy(
  parts: readonly Part[],
  voices: Voices,
  keyOf: (part: Part) => string,
): { key: string; articles: string[]; voices: number }[] {
  const groups = new Map<string, string[]>();
  for (const part of parts) pushTo(groups, keyOf(part), part.article);
  return [...groups]
    .map(([key, articles]) => ({ key, articles: articles.sort(compareText), voices: voices.count(articles) }))
    .sort((a, b) => b.voices - a.voices || b.key.length - a.key.length || compareText(a.key, b.key));
}
