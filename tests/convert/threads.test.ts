import { expect, test } from 'vitest';
import { workplace, type Workplace } from './run.ts';

const article = (n: number): string => `The harbour of Lower Tarn closes for winter number ${n}

The harbour will close on the first of November, its board said on Monday after meeting ${n} of the year.

${`“The piles under quay ${n} are rotten from end to end,” said Mira Dovlan, who has led the board for nine years.\n\n`.repeat(n % 7)}
The library of Upper Tarn stays open, and the ferry of Orrin Kessel sails whenever its crew of ${n} wants to.
`;
const seeds = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`seeds/s${n}.txt`, article(n)]));

const cached = (place: Workplace): string[] => place.list('node_modules').filter((path) => !path.includes('mdx-'));

test('writes the same bytes and prints the same lines with one thread and with two', () => {
  const [one, two] = [workplace(seeds(24)), workplace(seeds(24))];
  for (const [place, threads] of [
    [one, '1'],
    [two, '2'],
  ] as const)
    expect(place.convert('--threads', threads).stderr).toContain('24 seeds: 24 converted, 0 unchanged\n');
  expect(two.content()).toEqual(one.content());
  expect(two.convert('--check', '--threads', '1').status).toBe(0);
  expect(two.extract('seeds', '--threads', '2').stdout).toBe(one.extract('seeds', '--threads', '1').stdout);
});

test.each(['1', '2'])(
  'stops on Ctrl-C with %s threads, leaves nothing half-written, and goes on from there',
  async (threads) => {
    const place = workplace(seeds(400));
    const { status, stderr } = await place.interrupt(() => cached(place).length > 10, '--threads', threads);
    expect({ status, stderr }).toMatchObject({ status: 130, stderr: expect.stringContaining('Stopped.') as string });
    expect(place.content()).toEqual({});
    expect(place.list('.').filter((path) => path.endsWith('.tmp'))).toEqual([]);
    const kept = cached(place).length;
    expect(kept).toBeLessThan(400);
    expect(place.convert('--threads', threads).stderr).toContain(
      `400 seeds: ${400 - kept} converted, ${kept} unchanged\n`,
    );
    // Every article, and with them the statements and the registry.
    expect(Object.keys(place.content())).toHaveLength(402);
  },
);
