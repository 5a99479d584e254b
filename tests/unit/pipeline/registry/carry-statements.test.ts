import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../../../src/schema/permalinks.ts';
import { carryStatements } from '../../../../scripts/pipeline/registry/carry-statements.ts';
import { gatherStatements, type GatherableQuote } from '../../../../scripts/pipeline/statements/gather-statements.ts';

function live(ids: Iterable<string>): Registry['quotes'] {
  return Object.fromEntries([...ids].map((id) => [id, { article: id.slice(0, 1), text: id, status: 'live' as const }]));
}

const quotes = live(['a1', 'b1', 'c1', 'd1', 'e1', 'f1']);

/** The registry after each of several conversions, and the ids of the last. */
function run(...conversions: readonly (readonly string[][])[]): {
  ids: readonly string[];
  statements: Registry['statements'];
} {
  let carried: ReturnType<typeof carryStatements> = { ids: [], statements: {} };
  for (const groups of conversions) carried = carryStatements(carried.statements, groups, quotes);
  return carried;
}

describe('the address of a statement', () => {
  const [first = ''] = run([['a1', 'b1']]).ids;

  test('stays when others join', () => {
    expect(run([['a1', 'b1']], [['a1', 'b1', 'c1', 'd1', 'e1']]).ids).toEqual([first]);
  });

  test('stays with most of its quotes', () => {
    const { ids, statements } = run(
      [['a1', 'b1']],
      [['a1', 'b1', 'c1']],
      [
        ['c1', 'd1'],
        ['a1', 'b1', 'e1'],
      ],
    );
    expect(ids[1]).toBe(first);
    expect(statements[ids[0] ?? '']).toEqual({ quotes: ['c1', 'd1'], since: 2, status: 'live' });
  });

  test('leads to the older one when two turn out one, and comes back when they do not', () => {
    const before = run(
      [['c1', 'd1']],
      [
        ['a1', 'b1'],
        ['c1', 'd1'],
      ],
    );
    const [younger = '', older = ''] = before.ids;
    const merged = carryStatements(before.statements, [['a1', 'b1', 'c1', 'd1']], quotes);
    expect(merged.ids).toEqual([older]);
    expect(merged.statements[younger]).toEqual({ quotes: ['a1', 'b1'], since: 2, status: 'merged', to: older });
    const again = carryStatements(
      merged.statements,
      [
        ['a1', 'b1'],
        ['c1', 'd1'],
      ],
      quotes,
    );
    expect(again.ids).toEqual(before.ids);
  });

  test('goes with its own quotes where those of one that led to it go elsewhere', () => {
    const before = run(
      [['a1', 'b1', 'c1']],
      [
        ['a1', 'b1', 'c1'],
        ['d1', 'e1'],
      ],
      [['a1', 'b1', 'c1', 'd1', 'e1']],
    );
    const [older = ''] = before.ids;
    const [younger = ''] = Object.keys(before.statements).filter((id) => id !== older);
    expect(before.statements[younger]?.to).toBe(older);
    const parted = carryStatements(
      before.statements,
      [
        ['a1', 'b1'],
        ['c1', 'd1', 'e1'],
      ],
      quotes,
    );
    expect(parted.ids).toEqual([older, younger]);
  });

  test('stays parted, with its own quotes, when those of one that led to it are gathered', () => {
    const before = run(
      [['a1', 'b1', 'f1']],
      [
        ['a1', 'b1', 'f1'],
        ['c1', 'd1', 'e1'],
      ],
      [['a1', 'b1', 'c1', 'd1', 'e1', 'f1']],
    );
    const [older = ''] = before.ids;
    const groups = [['a1', 'c1', 'd1', 'e1']];
    const parted = carryStatements(before.statements, groups, quotes);
    expect(parted.statements[older]).toEqual({ quotes: ['a1', 'b1', 'f1'], since: 1, status: 'parted' });
    expect(carryStatements(parted.statements, groups, quotes)).toEqual(parted);
  });

  test('leads to its quotes when they are gathered no longer, and comes back with them', () => {
    const { statements } = run([['a1', 'b1']], []);
    expect(statements).toEqual({ [first]: { quotes: ['a1', 'b1'], since: 1, status: 'parted' } });
    expect(carryStatements(statements, [['a1', 'b1', 'c1']], quotes).ids).toEqual([first]);
  });

  test('is kept for hundreds of thousands, many of which were merged into one', () => {
    const entries = Array.from({ length: 200_000 }, (_, index): [string, Registry['statements'][string]] => {
      const own = { quotes: [`x${index}`], since: 1 + (index % 7) };
      return [
        `s${index}`,
        index > 0 && index < 20_000 ? { ...own, status: 'merged', to: 's0' } : { ...own, status: 'live' },
      ];
    });
    const { ids, statements } = carryStatements(Object.fromEntries(entries), [['a1', 'b1']], quotes);
    expect(statements[ids[0] ?? '']).toEqual({ quotes: ['a1', 'b1'], since: 8, status: 'live' });
    expect(Object.keys(statements)).toHaveLength(entries.length + 1);
  });

  test('follows a quote that was joined to another', () => {
    const joined: Registry['quotes'] = { ...quotes, b1: { article: 'b', text: 'b1', status: 'joined', to: 'f1' } };
    expect(carryStatements(run([['a1', 'b1']]).statements, [['a1', 'f1']], joined).ids).toEqual([first]);
  });
});

const said = [
  'The northern quay will be rebuilt in granite before the herring fleet returns to Lower Tarn',
  'Nobody has asked the eel smokers of Marrow what they think of the lighthouse',
  'Forty ferries were late in August because their boilers leaked and their stokers slept',
];

/** An article prints some of what was said, whole or in part: two and three words are said on many occasions. */
const printed = fc.array(
  fc.record({
    which: fc.nat(said.length - 1),
    from: fc.nat(4),
    length: fc.integer({ min: 4, max: 14 }),
    joins: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

function toQuotes(
  articles: readonly (readonly { which: number; from: number; length: number; joins: boolean }[])[],
): GatherableQuote[][] {
  return articles.map((own, index) =>
    own.map(({ which, from, length, joins }, order) => {
      const words = (said[which] ?? '')
        .split(' ')
        .slice(from, from + length)
        .join(' ');
      const article = `article${index}`;
      const segments = joins ? [words, said[(which + 1) % said.length] ?? ''] : [words];
      return { id: `${article}-${order}`, article, order, paragraph: order, segments, speaker: 'dovlan' };
    }),
  );
}

/** What a statement had of its own: those that led to it may part from it again, and take their quotes along. */
function ownQuotes(id: string, statements: Registry['statements']): readonly string[] {
  const led = new Set(Object.values(statements).flatMap(({ quotes: theirs, to }) => (to === id ? theirs : [])));
  const all = statements[id]?.quotes ?? [];
  const own = all.filter((quote) => !led.has(quote));
  return own.length > 0 ? own : all;
}

test('added in any order, articles end in the same statements, and no published address is lost', () => {
  const corpus = fc.array(printed, { minLength: 2, maxLength: 7 }).chain((articles) =>
    fc.record({
      articles: fc.constant(toQuotes(articles)),
      order: fc.shuffledSubarray([...articles.keys()], { minLength: articles.length }),
    }),
  );
  fc.assert(
    fc.property(corpus, ({ articles, order }) => {
      let statements: Registry['statements'] = {};
      let present: GatherableQuote[] = [];
      let groups: string[][] = [];
      for (const next of order) {
        present = [...present, ...(articles[next] ?? [])];
        groups = gatherStatements(present).map((each) => [...each.quotes]);
        const known = live(present.map(({ id }) => id));
        const carried = carryStatements(statements, groups, known);
        expect(new Set(carried.ids).size).toBe(groups.length);
        expect(carryStatements(carried.statements, groups, known)).toEqual(carried);
        for (const [id, before] of Object.entries(statements)) {
          const after = carried.statements[id];
          // It answers, with what it had, or leads to a statement or to its quotes.
          const answer = after?.to === undefined ? after : carried.statements[after.to];
          expect(answer?.status).toBe(after?.status === 'parted' ? 'parted' : 'live');
          if (before.status !== 'live' || after?.status === 'parted') continue;
          const own = ownQuotes(id, statements);
          const kept = own.filter((quote) => answer?.quotes.includes(quote));
          expect(kept.length * 2).toBeGreaterThanOrEqual(own.length);
        }
        statements = carried.statements;
      }
      expect(groups).toEqual(gatherStatements(articles.flat()).map((each) => [...each.quotes]));
    }),
    { numRuns: 200 },
  );
});
