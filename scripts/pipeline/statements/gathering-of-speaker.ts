import type { StatementLink } from '../../../src/schema/statement.ts';
import { compareText } from '../compare-text.ts';
import { pushTo } from '../push-to.ts';
import type { EditorsGroups, FoldedQuote, GatheredStatement } from './gather-statements.ts';
import { groupWordings } from './group-wordings.ts';
import { Groups } from './groups.ts';
import { judgeBeside, judgeWhole, type SharedPlaces, type TurnOf } from './judge-pair.ts';
import type { WordIds, WordValues } from './weigh-words.ts';

/** Quotes with the same words: one wording, however many articles print it. */
interface Wording {
  readonly words: WordIds;
  /** By id; only one where the words alone tell nothing. */
  readonly quotes: readonly FoldedQuote[];
  readonly articles: ReadonlySet<string>;
}

/** What gathering the quotes of one speaker needs to know of the others and of words. */
export interface Surroundings extends EditorsGroups {
  readonly valueOf: WordValues;
  readonly turnOf: TurnOf;
  readonly wordOf: (word: number) => string;
  /** The quote of the same speaker right before (-1) or after (1) a quote, or null. */
  readonly beside: (quote: FoldedQuote, step: -1 | 1) => FoldedQuote | null;
}

/** How many quotes of a statement, and from how many of its words, a link tells. */
const mostCompared = 8;
const mostWordsShown = 12;
const leastShownValue = 2;

/** The quotes of one speaker, gathered. Made whole; only quotes of nobody named are added afterwards. */
export class GatheringOfSpeaker {
  readonly speaker: string;
  readonly valueOf: WordValues;
  readonly turnOf: TurnOf;
  readonly wordings: Wording[];
  readonly #around: Surroundings;
  readonly #groups: Groups;
  readonly #links: StatementLink[] = [];
  readonly #wordingOf = new Map<string, number>();
  /** Quotes of nobody named, by a wording of the group they joined. */
  readonly #guests = new Map<number, FoldedQuote[]>();

  constructor(speaker: string, quotes: readonly FoldedQuote[], around: Surroundings) {
    this.speaker = speaker;
    this.valueOf = around.valueOf;
    this.turnOf = around.turnOf;
    this.#around = around;
    const { joins, parts, valueOf, turnOf } = around;
    const { telling, others } = findWordings(quotes, new Set([...joins, ...parts].flat()), valueOf);
    this.wordings = [...telling, ...others];
    for (const [index, { quotes: own }] of this.wordings.entries())
      for (const { id } of own) this.#wordingOf.set(id, index);
    this.#groups = new Groups(this.wordings.length);
    this.#heedEditor(joins, parts);
    const { links, sayings } = groupWordings(telling, this.#groups, valueOf, turnOf);
    for (const saying of sayings) this.#takeApart(saying);
    for (const { between, reason, shared } of links) {
      const [one, other] = between.map((index) => this.wordings[index]);
      const words = shared.pairs.map(([place]) => one?.words[place] ?? 0);
      this.#link(one?.quotes[0], other?.quotes[0], reason, words);
    }
    for (const { quotes: own, words } of this.wordings) {
      for (const quote of own.slice(1)) this.#link(own[0], quote, 'verbatim', words);
    }
    this.#joinBeside();
  }

  /** The quotes of a wording’s group, those of nobody named among them. */
  quotesWith(wording: number): FoldedQuote[] {
    return this.#groups
      .membersOf(wording)
      .flatMap((index) => [...(this.wordings[index]?.quotes ?? []), ...(this.#guests.get(index) ?? [])]);
  }

  groupOf(wording: number): number {
    return this.#groups.of(wording);
  }

  /** Add a quote of nobody named to the group of a wording that has its words. */
  addUnnamed(quote: FoldedQuote, wording: number, reason: StatementLink['reason'], words: WordIds): void {
    pushTo(this.#guests, wording, quote);
    this.#link(this.wordings[wording]?.quotes[0], quote, reason, words);
  }

  /** Every group that two articles print. */
  statements(): GatheredStatement[] {
    const linksOf = Map.groupBy(this.#links, ({ quotes: [id] }) => this.#groupOfQuote(id));
    return this.#groups.all().flatMap(([first]) => {
      if (first === undefined) return [];
      const quotes = this.quotesWith(first);
      if (new Set(quotes.map(({ article }) => article)).size < 2) return [];
      const links = (linksOf.get(this.#groups.of(first)) ?? []).sort(
        (a, b) => compareText(a.quotes[0], b.quotes[0]) || compareText(a.quotes[1], b.quotes[1]),
      );
      return [{ speaker: this.speaker, quotes: quotes.map(({ id }) => id).sort(compareText), links }];
    });
  }

  /** Give each quote of a wording a group of its own. */
  #takeApart(wording: number): void {
    const { quotes } = this.wordings[wording] ?? { quotes: [] };
    for (const [index, quote] of quotes.entries()) {
      const own = index === 0 ? wording : this.#groups.add();
      this.wordings[own] = toWording([quote]);
      this.#wordingOf.set(quote.id, own);
    }
  }

  #groupOfQuote(id: string): number {
    return this.#groups.of(this.#wordingOf.get(id) ?? -1);
  }

  #link(
    a: FoldedQuote | undefined,
    b: FoldedQuote | undefined,
    reason: StatementLink['reason'],
    shared: WordIds,
  ): void {
    if (!a || !b) return;
    for (const { id } of [a, b]) if (!this.#wordingOf.has(id)) this.#wordingOf.set(id, this.#wordingOf.get(a.id) ?? -1);
    const worth = shared.map((word) => this.valueOf(word));
    const least = Math.max(leastShownValue, worth.toSorted((x, y) => y - x)[mostWordsShown - 1] ?? 0);
    const words = shared.filter((word) => this.valueOf(word) >= least).slice(0, mostWordsShown);
    const shown = (words.length > 0 ? words : shared.slice(0, mostWordsShown)).map(this.#around.wordOf);
    const [from, to] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
    this.#links.push({ quotes: [from, to], reason, words: shown });
  }

  #heedEditor(joins: EditorsGroups['joins'], parts: EditorsGroups['parts']): void {
    const ownOf = (ids: readonly string[]): number[] => ids.flatMap((id) => this.#wordingOf.get(id) ?? []);
    for (const part of parts.map(ownOf)) {
      for (const [index, one] of part.entries())
        for (const other of part.slice(index + 1)) this.#groups.keepApart(one, other);
    }
    for (const [first, ...rest] of joins.map((ids) => ownOf(ids.toSorted(compareText)))) {
      if (first === undefined) continue;
      for (const other of rest) {
        if (this.#groups.join(first, other))
          this.#link(this.wordings[first]?.quotes[0], this.wordings[other]?.quotes[0], 'editor', []);
      }
    }
  }

  /**
   * Join quotes that are alone, and too short to tell by their words, where they stand beside a quote that is gathered:
   * to what stands in the same place beside the same words elsewhere, or goes on in the same marks.
   */
  #joinBeside(): void {
    const found: {
      readonly one: FoldedQuote;
      readonly other: FoldedQuote;
      readonly evidence: number;
      readonly words: WordIds;
    }[] = [];
    for (const [index, { quotes: own }] of this.wordings.entries()) {
      const [quote] = own;
      if (!quote || own.length > 1 || this.#groups.membersOf(index).length > 1) continue;
      for (const step of [-1, 1] as const) {
        const next = this.#around.beside(quote, step);
        if (!next) continue;
        for (const elsewhere of this.#elsewhere(next)) {
          const same: SharedPlaces = { of: next.words, step };
          const within = judgeBeside(quote.words, elsewhere.words, this.valueOf, this.turnOf, same);
          const after = this.#around.beside(elsewhere, step === 1 ? -1 : 1);
          const besides = after && judgeBeside(quote.words, after.words, this.valueOf, this.turnOf);
          if (within) found.push({ one: quote, other: elsewhere, ...within });
          if (after && besides) found.push({ one: quote, other: after, ...besides });
        }
      }
    }
    found.sort(
      (a, b) => b.evidence - a.evidence || compareText(a.one.id, b.one.id) || compareText(a.other.id, b.other.id),
    );
    for (const { one, other, words } of found) {
      const [a, b] = [this.#wordingOf.get(one.id), this.#wordingOf.get(other.id)];
      if (a !== undefined && b !== undefined && this.#groups.join(a, b)) this.#link(one, other, 'neighbours', words);
    }
  }

  /** The fullest quotes that other articles print of what a quote reports. */
  #elsewhere(quote: FoldedQuote): FoldedQuote[] {
    const wording = this.#wordingOf.get(quote.id);
    if (wording === undefined) return [];
    return this.#groups
      .membersOf(wording)
      .flatMap((index) => this.wordings[index]?.quotes.slice(0, mostCompared) ?? [])
      .filter(({ article }) => article !== quote.article)
      .sort((a, b) => b.words.length - a.words.length || compareText(a.id, b.id))
      .slice(0, mostCompared);
  }
}

/** Quotes by wording. Those whose words anybody might use, or that an editor names, stand alone. */
function findWordings(
  quotes: readonly FoldedQuote[],
  named: ReadonlySet<string>,
  valueOf: WordValues,
): { telling: Wording[]; others: Wording[] } {
  const telling: { key: string; wording: Wording }[] = [];
  const others: Wording[] = [];
  for (const [key, own] of Map.groupBy(quotes, ({ words }) => words.join(' '))) {
    const isTelling = judgeWhole(own[0]?.words ?? [], valueOf) !== null;
    const together = own.filter(({ id }) => isTelling && !named.has(id));
    if (together.length > 0) telling.push({ key, wording: toWording(together) });
    for (const quote of own) {
      if (isTelling && named.has(quote.id)) telling.push({ key, wording: toWording([quote]) });
      if (!isTelling) others.push(toWording([quote]));
    }
  }
  telling.sort((a, b) => compareText(a.key, b.key) || compareText(firstOf(a.wording), firstOf(b.wording)));
  others.sort((a, b) => compareText(firstOf(a), firstOf(b)));
  return { telling: telling.map(({ wording }) => wording), others };
}

function toWording(quotes: readonly FoldedQuote[]): Wording {
  return { words: quotes[0]?.words ?? [], quotes, articles: new Set(quotes.map(({ article }) => article)) };
}

function firstOf({ quotes }: Wording): string {
  return quotes[0]?.id ?? '';
}
