import { expect, test } from 'vitest';
import { workplace, type Workplace } from './run.ts';

const article = (n: number): string => `The harbour of Lower Tarn closes for winter number ${n}

The harbour will close on the first of November, its board said on Monday after meeting ${n} of the year.

${`“The piles under quay ${n} are rotten from end to end,” said Mira Dovlan, who has led the board for nine years.\n\n`.repeat(n % 7)}
The library of Upper Tarn stays open, and the ferry of Orrin Kessel sails whenever its crew of ${n} wants to.
`;
const seeds = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`seeds/s${n}.txt`, article(n)]));

/** Of each seed that was converted one file of the cache tells so. */
const cached = (place: Workplace): string[] => place.list('node_modules').filter((path) => path.includes('/seed-'));

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
  (threads) => {
    const place = workplace(seeds(400));
    const { status, stderr } = place.interrupt(10, '--threads', threads);
    expect({ status, stderr }).toMatchObject({ status: 130, stderr: expect.stringContaining('Stopped.') as string });
    expect(place.content()).toEqual({});
    expect(place.list('.').filter((path) => path.endsWith('.tmp'))).toEqual([]);
    const kept = cached(place).length;
    expect(kept).toBeGreaterThanOrEqual(10);
    expect(kept).toBeLessThan(400);
    expect(place.convert('--threads', threads).stderr).toContain(
      `400 seeds: ${400 - kept} converted, ${kept} unchanged\n`,
    );
    // Every article, and with them the statements and the registry.
    expect(Object.keys(place.content())).toHaveLength(402);
  },
);

/** Leave of a file of the cache only its contents and the first of its values. */
function cutOff(place: Workplace, path: string): void {
  const whole = place.read(path);
  const [contents = ''] = whole.split('\n', 1);
  const [[bytes]] = JSON.parse(contents) as [[number, number]];
  place.write(path, Buffer.from(whole).subarray(0, contents.length + 1 + bytes));
}

test.each(['1', '2'])('makes again what the cache has lost, with %s threads', (threads) => {
  const place = workplace({
    ...seeds(24),
    'seeds/told.md': '# Told in Markdown\n\n“The quay is closed,” said Mira Dovlan on Monday.\n',
    'content/topics.yml': 'quays:\n  name: The quays\n  match: [THE QUAY]\n',
  });
  place.convert('--threads', threads);
  const first = place.content();
  expect(first['content/articles/told-in-markdown.mdx']).toContain('- quays\n');
  for (const path of place.list('.').filter((each) => each.includes('/mdx-'))) place.remove(path);
  for (const path of cached(place)) cutOff(place, path);
  for (const path of place.list('content').filter((each) => !each.endsWith('.yml'))) place.remove(path);
  expect(place.convert('--threads', threads).stderr).toContain('25 seeds: 0 converted, 25 unchanged\n');
  expect(place.content()).toEqual(first);
});
