import { expect, test } from 'vitest';
import { verifyStatements } from '../../../src/lib/verify-statements.ts';
import type { PublishedStatement } from '../../../src/schema/permalinks.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { sampleStatement, statementContent } from './sample-statement.ts';

const articles = statementContent().articles.map(({ article }) => article);
const live: PublishedStatement = { quotes: ['00000000a1'], since: 1, status: 'live' };

function verify(
  statements: readonly Statement[],
  registered: Record<string, PublishedStatement>,
  all = articles,
): void {
  verifyStatements({ statements: [...statements], voices: [] }, all, { statements: registered });
}

test('statements of the same conversion are taken', () => {
  verify([sampleStatement], { '00000000s1': live, '00000000s2': { ...live, status: 'parted' } });
});

test.each<[string, () => void, string]>([
  [
    'are missing',
    () => {
      verify([], { '00000000s1': live });
    },
    'Missing statement `00000000s1`',
  ],
  [
    'are not registered',
    () => {
      verify([sampleStatement], {});
    },
    'Unexpected statement `00000000s1`',
  ],
  [
    'hold a quote that is gone',
    () => {
      verify([sampleStatement], { '00000000s1': live }, articles.slice(1));
    },
    'Unexpected quote `00000000a1` in statement `00000000s1`, expected one of article `0000000001`',
  ],
  [
    'hold other words than a quote',
    () => {
      const [first, ...others] = sampleStatement.collation.places;
      const readings = (first?.readings ?? []).map((reading) => ({ ...reading, text: 'We slept for ' }));
      const places = [...(first ? [{ ...first, readings }] : []), ...others];
      verify([{ ...sampleStatement, collation: { ...sampleStatement.collation, places } }], { '00000000s1': live });
    },
    'Unexpected words of quote `00000000a1` in statement `00000000s1`, expected `We waited for nine years.`',
  ],
  [
    'are of another speaker',
    () => {
      verify([{ ...sampleStatement, speaker: { ...sampleStatement.speaker, id: 'bo' } }], { '00000000s1': live });
    },
    'Unexpected speaker `bo` of statement `00000000s1`',
  ],
  [
    'name an article that is gone',
    () => {
      verify([sampleStatement], { '00000000s1': live }, articles.slice(0, 3));
    },
    'Unexpected article `0000000004` in statement `00000000s1`',
  ],
])('statements that %s fail the build, and the error says what to run', (_, run, reason) => {
  expect(run).toThrow(reason);
  expect(run).toThrow('run `npm run convert`');
});
