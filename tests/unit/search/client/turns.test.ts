import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTurns } from '../../../../src/search/client/turns.ts';
import { createTypingPause } from '../../../../src/search/client/typing-pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('turns', () => {
  test('only the one that began last may show its answer, and none once they are dropped', () => {
    const turns = createTurns(() => undefined);
    const [first, second] = [turns.begin(), turns.begin()];
    expect([first.isLatest(), second.isLatest()]).toEqual([false, true]);
    turns.drop();
    expect(second.isLatest()).toBe(false);
  });

  test.each([
    { name: 'one that takes long', end: false, next: 'none', told: 1 },
    { name: 'one that ended', end: true, next: 'none', told: 0 },
    { name: 'one that was dropped', end: false, next: 'drop', told: 0 },
    { name: 'the later of two', end: false, next: 'begin', told: 1 },
  ])('tells the wait of $name $told times', ({ end, next, told }) => {
    const onSlow = vi.fn();
    const turns = createTurns(onSlow);
    const turn = turns.begin();
    if (end) turn.end();
    if (next === 'drop') turns.drop();
    if (next === 'begin') turns.begin();
    vi.runAllTimers();
    expect(onSlow).toHaveBeenCalledTimes(told);
  });
});

test('a pause in typing comes once, after the last key, and not when it is cancelled', () => {
  const onPause = vi.fn();
  const pause = createTypingPause(100, onPause);
  pause.restart();
  vi.advanceTimersByTime(99);
  pause.restart();
  vi.advanceTimersByTime(99);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onPause).toHaveBeenCalledTimes(1);
  pause.restart();
  pause.cancel();
  vi.runAllTimers();
  expect(onPause).toHaveBeenCalledTimes(1);
});
