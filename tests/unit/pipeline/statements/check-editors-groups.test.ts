import { expect, test } from 'vitest';
import { checkEditorsGroups } from '../../../../scripts/pipeline/statements/check-editors-groups.ts';
import type { GatherableQuote } from '../../../../scripts/pipeline/statements/gather-statements.ts';

const quotes = Object.entries({ a: 'dovlan', b: 'dovlan', c: 'kessel', d: null, e: null }).map(
  ([id, speaker]): GatherableQuote => ({ id, article: id, order: 0, paragraph: 0, segments: ['We sail'], speaker }),
);
const registry = {
  quotes: {
    f: { article: 'f', text: 'We sail', status: 'joined' as const, to: 'a' },
    g: { article: 'g', text: 'We sail', status: 'withdrawn' as const },
  },
};

test.each([
  [
    'an id that never was',
    [{ join: ['a', 'x'] }],
    'Unexpected entry 1: no quote has the id `x`; take it from the address of the quote’s page',
  ],
  ['a quote that moved', [{ part: ['a', 'f'] }], 'Unexpected entry 1: the quote `f` is now `a`; write that instead'],
  ['a quote that is gone', [{ join: ['a', 'g'] }], 'Unexpected entry 1: the quote `g` is withdrawn; remove it'],
  [
    'two speakers',
    [{ join: ['a', 'c'] }],
    'Unexpected entry 1: it joins words of `dovlan` and `kessel`; correct a speaker in the seed’s `.yml` file, or remove a quote',
  ],
  [
    'two speakers in two steps',
    [{ join: ['a', 'd'] }, { join: ['d', 'c'] }],
    'Unexpected entry 2: it joins words of `dovlan` and `kessel`; correct a speaker in the seed’s `.yml` file, or remove a quote',
  ],
  [
    'no speaker',
    [{ join: ['d', 'e'] }],
    'Unexpected entry 1: nobody is named as the speaker of any of its quotes; correct a speaker in the seed’s `.yml` file',
  ],
  [
    'a quote named twice',
    [{ part: ['a', 'a'] }],
    'Unexpected entry 1: it names `a` twice; remove one, or write the other quote that you mean',
  ],
  [
    'a contradiction',
    [{ part: ['a', 'd'] }, { join: ['a', 'b'] }, { join: ['b', 'd'] }],
    'Unexpected entry 1: it parts `a` and `d`, which other entries join; remove one or the other',
  ],
])('an entry with %s is an error that names the mend', (_, curated, reason) => {
  const { messages } = checkEditorsGroups(curated, quotes, registry);
  expect(messages.map((message) => [message.file, message.fatal, message.reason])).toEqual([
    ['statements.yml', true, reason],
  ]);
});

test('sound entries are taken, those with an error are not', () => {
  const curated = [{ join: ['a', 'b', 'd'] }, { part: ['a', 'e'] }, { join: ['a', 'x'] }];
  expect(checkEditorsGroups(curated, quotes, registry)).toMatchObject({
    joins: [['a', 'b', 'd']],
    parts: [['a', 'e']],
  });
});
