import { hash } from 'node:crypto';
import type { PublishedStatement, Registry } from '../../../src/schema/permalinks.ts';
import { compareText } from '../compare-text.ts';
import { collapseLinks, endOf, sortKeys } from './links.ts';
import { toId } from './to-id.ts';

/** The ids of the statements gathered, in their order, and the registry’s statements that go with them. */
export interface CarriedStatements {
  readonly ids: readonly string[];
  readonly statements: Registry['statements'];
}

/**
 * Give each group of quotes its permanent id, and carry the registry’s statements on.
 *
 * A published statement is found again in the group that has most of its quotes that are still gathered, however many
 * have joined them. Where several are found in one, the oldest stays and the others lead to it; live ones count as
 * older than those that were not. A statement whose quotes are gathered no longer, or are scattered, is parted: its
 * address leads to its quotes, and is taken up again when they are back. New ids are minted from the least of a group’s
 * quotes.
 *
 * @param groups ids of quotes, each in one group at most
 * @param quotes the registry’s quotes after this conversion: what became of ids that were published
 */
export function carryStatements(
  previous: Registry['statements'],
  groups: readonly (readonly string[])[],
  quotes: Registry['quotes'],
): CarriedStatements {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const ordered = Object.entries(previous).sort(liveThenOldest);
  const ids: (string | undefined)[] = groups.map(() => undefined);
  const statements: Registry['statements'] = {};
  const absorbed = new Map<string, Set<string>>();
  for (const { quotes: own, to } of Object.values(previous)) {
    if (to === undefined) continue;
    const all = absorbed.get(to) ?? new Set();
    absorbed.set(to, all);
    for (const id of own) all.add(id);
  }
  for (const [id, link] of ordered) {
    const own = ownQuotes(link, absorbed.get(id));
    const at = findGroup(own, groupOf, quotes);
    const holder = at === null ? undefined : ids[at];
    const { since } = link;
    if (at === null) statements[id] = link.status === 'merged' ? link : { quotes: own, since, status: 'parted' };
    else if (holder !== undefined) statements[id] = { quotes: own, since, status: 'merged', to: holder };
    else {
      ids[at] = id;
      statements[id] = { quotes: [...(groups[at] ?? [])].sort(compareText), since, status: 'live' };
    }
  }
  const since = 1 + Object.values(previous).reduce((latest, link) => Math.max(latest, link.since), 0);
  const unknown = [...groups.entries()].flatMap(([at, group]) =>
    ids[at] === undefined ? [{ at, least: leastOf(group) }] : [],
  );
  for (const { at, least } of unknown.sort((a, b) => compareText(a.least, b.least))) {
    const id = mintStatementId(least, (taken) => Object.hasOwn(statements, taken));
    ids[at] = id;
    statements[id] = { quotes: [...(groups[at] ?? [])].sort(compareText), since, status: 'live' };
  }
  return { ids: ids.map((id) => id ?? ''), statements: sortKeys(partLost(statements)) };
}

/** The id of a statement never gathered before, from one of its quotes; another where it is taken. */
export function mintStatementId(quote: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n += 1) {
    const id = toId(hash('sha256', JSON.stringify(['statement', quote, n])));
    if (!isTaken(id)) return id;
  }
}

/** A statement’s quotes without those of statements that were merged into it, which are found again by their own. */
function ownQuotes({ quotes }: PublishedStatement, absorbed: ReadonlySet<string> = new Set()): string[] {
  const own = quotes.filter((id) => !absorbed.has(id));
  return own.length > 0 ? own : quotes;
}

/** The group with most of a statement’s quotes: at least half of those that any has. Null where there is none. */
function findGroup(
  known: readonly string[],
  groupOf: ReadonlyMap<string, number>,
  quotes: Registry['quotes'],
): number | null {
  const now = new Set(known.map((id) => endOf(id, quotes)));
  const counts = new Map<number, number>();
  let live = 0;
  for (const id of now) {
    if (quotes[id]?.status !== 'live') continue;
    live += 1;
    const group = groupOf.get(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  // Quotes come by id, so that of two groups with as many the one with the least is taken.
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 >= live ? most[0] : null;
}

/** What led to a statement that is parted is parted itself; chains lead straight to their end. */
function partLost(statements: Registry['statements']): Registry['statements'] {
  const links = Object.fromEntries(
    Object.entries(statements).map(([id, { to, ...own }]) => {
      const isLost = to !== undefined && statements[endOf(id, statements)]?.status !== 'live';
      return [id, isLost ? { ...own, status: 'parted' as const } : { ...own, ...(to === undefined ? {} : { to }) }];
    }),
  );
  return collapseLinks(links);
}

function liveThenOldest([idA, a]: [string, PublishedStatement], [idB, b]: [string, PublishedStatement]): number {
  const isLater = ({ status }: PublishedStatement): number => (status === 'live' ? 0 : 1);
  return isLater(a) - isLater(b) || a.since - b.since || compareText(idA, idB);
}

function leastOf(group: readonly string[]): string {
  return group.reduce((least, id) => (compareText(id, least) < 0 ? id : least), group[0] ?? '');
}
