/**
 * Sets of things that are joined two by two, some of which must never be one: a union-find that keeps its members, so
 * that what a join would bring together can be looked at first.
 */
export class Groups {
  readonly #groupOf: number[];
  readonly #members: Map<number, number[]>;
  readonly #apart = new Map<number, Set<number>>();

  /** @param size how many things there are, each alone at first */
  constructor(size: number) {
    this.#groupOf = Array.from({ length: size }, (_, index) => index);
    this.#members = new Map(this.#groupOf.map((index) => [index, [index]]));
  }

  /** One more thing, alone; its number. */
  add(): number {
    const thing = this.#groupOf.length;
    this.#groupOf.push(thing);
    this.#members.set(thing, [thing]);
    return thing;
  }

  /** The group a thing is in: the same number for all of its members. */
  of(thing: number): number {
    return this.#groupOf[thing] ?? thing;
  }

  membersOf(thing: number): readonly number[] {
    return this.#members.get(this.of(thing)) ?? [];
  }

  /** All groups, alone or not. */
  all(): readonly (readonly number[])[] {
    return [...this.#members.values()];
  }

  /** Two things that no join may bring together from now on. */
  keepApart(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
    }
  }

  /** Whether the groups of two things may become one. */
  canJoin(a: number, b: number): boolean {
    if (this.#apart.size === 0) return true;
    const target = this.of(b);
    return this.membersOf(a).every((member) =>
      [...(this.#apart.get(member) ?? [])].every((other) => this.of(other) !== target),
    );
  }

  /** Make one of the groups of two things; false where they are one already or must not be. */
  join(a: number, b: number): boolean {
    const [left, right] = [this.of(a), this.of(b)];
    if (left === right || !this.canJoin(a, b)) return false;
    const [more, fewer] = [this.#members.get(left) ?? [], this.#members.get(right) ?? []];
    const [kept, moved, into] = more.length >= fewer.length ? [more, fewer, left] : [fewer, more, right];
    for (const member of moved) {
      kept.push(member);
      this.#groupOf[member] = into;
    }
    this.#members.delete(into === left ? right : left);
    return true;
  }
}
