import { at } from './at.ts';

/** Which of some marks reach each node of a graph: sets of small numbers, as bits. */
export class ReachTable {
  readonly #width: number;
  readonly #bits: Uint32Array;

  constructor(nodes: number, marks: number, bits = new Uint32Array(nodes * Math.ceil(marks / 32))) {
    this.#width = Math.ceil(marks / 32);
    this.#bits = bits;
  }

  copy(): ReachTable {
    return new ReachTable(0, this.#width * 32, this.#bits.slice());
  }

  set(node: number, mark: number): void {
    const index = node * this.#width + (mark >> 5);
    this.#bits[index] = at(this.#bits, index) | (1 << (mark & 31));
  }

  /** All that reaches any of some nodes, as bits. */
  unionOf(nodes: readonly number[]): Uint32Array {
    const union = new Uint32Array(this.#width);
    for (const node of nodes)
      for (let word = 0; word < this.#width; word += 1)
        union[word] = at(union, word) | at(this.#bits, node * this.#width + word);
    return union;
  }

  /** Whether any of some marks reaches a node. */
  meets(node: number, marks: Uint32Array): boolean {
    for (let word = 0; word < this.#width; word += 1)
      if ((at(this.#bits, node * this.#width + word) & at(marks, word)) !== 0) return true;
    return false;
  }

  /** Let all that reaches one node reach another; whether any did not before. */
  add(from: number, to: number): boolean {
    let isNew = false;
    for (let word = 0; word < this.#width; word += 1) {
      const index = to * this.#width + word;
      const before = at(this.#bits, index);
      const after = (before | at(this.#bits, from * this.#width + word)) >>> 0;
      this.#bits[index] = after;
      isNew ||= after !== before;
    }
    return isNew;
  }
}

export const hasMark = (marks: Uint32Array, mark: number): boolean => (at(marks, mark >> 5) & (1 << (mark & 31))) !== 0;
