import { pushTo } from '../../push-to.ts';
import { at } from './at.ts';
import type { RowSegment, Rows } from './read-rows.ts';
import { contentWeight } from './tokenize-printing.ts';

/** With how many segments each further one is aligned, and how many are found by one of its words. */
const mostPartners = 8;
const mostHolders = 32;

/** Segments aligned before, by their words, to find the few that tell where the words of another belong. */
export class Partners {
  readonly #words: Rows['words'];
  readonly #segments: RowSegment[] = [];
  readonly #holders = new Map<string, number[]>();

  constructor(words: Rows['words']) {
    this.#words = words;
  }

  add(segment: RowSegment): void {
    const index = this.#segments.push(segment) - 1;
    for (const key of this.#keysOf(segment, false))
      // Of words that many have, those added first will do: they are the most printed ones.
      if ((this.#holders.get(key)?.length ?? 0) < mostHolders) pushTo(this.#holders, key, index);
  }

  /**
   * The segments that share most words with one, each counting half as much for every partner that has it already, so
   * that each part of a long segment finds its own.
   */
  find(segment: RowSegment): RowSegment[] {
    const contents = this.#keysOf(segment, true);
    // “To be, or not to be” says nothing by any of its words.
    const keys = contents.length > 0 ? contents : this.#keysOf(segment, false);
    const shared = new Map<number, number[]>();
    for (const [index, key] of keys.entries())
      for (const holder of this.#holders.get(key) ?? []) pushTo(shared, holder, index);
    const worth = new Float64Array(keys.length).fill(1);
    const found: RowSegment[] = [];
    while (found.length < mostPartners && shared.size > 0) {
      let best = -1;
      let most = 0;
      for (const [holder, own] of shared) {
        let sum = 0;
        for (const index of own) sum += at(worth, index);
        if (sum < most || (sum === most && holder > best)) continue;
        best = holder;
        most = sum;
      }
      found.push(at(this.#segments, best));
      for (const index of shared.get(best) ?? []) worth[index] = at(worth, index) / 2;
      shared.delete(best);
    }
    return found;
  }

  #keysOf({ from, to }: RowSegment, isContent: boolean): string[] {
    const words = this.#words.slice(from, to).filter(({ weight }) => weight >= (isContent ? contentWeight : 1));
    return [...new Set(words.map(({ key }) => key))];
  }
}
