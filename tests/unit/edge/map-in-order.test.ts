import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInOrder } from '../../../scripts/edge/map-in-order.ts';

test('gives results in the order of the inputs, at most so many at once', async () => {
  let [now, most] = [0, 0];
  const work = async (input: number): Promise<number> => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(9 - input);
    now -= 1;
    return input * 10;
  };
  expect(await mapInOrder([1, 2, 3, 4, 5, 6, 7, 8], work, { lanes: 3 })).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
  expect(most).toBe(3);
});

test('begins nothing more once it is stopped, and waits for what was begun', async () => {
  const controller = new AbortController();
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (input: number): Promise<void> => {
    begun.push(input);
    if (input === 3) controller.abort();
    await Promise.resolve();
    ended.push(input);
  };
  const all = mapInOrder([1, 2, 3, 4, 5, 6, 7, 8], work, { lanes: 2, signal: controller.signal });
  await expect(all).rejects.toThrow('aborted');
  expect(begun.length).toBeLessThan(8);
  expect(ended.toSorted((a, b) => a - b)).toEqual(begun.toSorted((a, b) => a - b));
});

test('passes on what the work throws', async () => {
  const work = (input: number): Promise<number> =>
    input === 2 ? Promise.reject(new Error('Two')) : Promise.resolve(input);
  await expect(mapInOrder([1, 2, 3], work, { lanes: 2 })).rejects.toThrow('Two');
});
