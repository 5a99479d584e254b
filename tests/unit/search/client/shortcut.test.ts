import { expect, test } from 'vitest';
import { opensSearch } from '../../../../src/search/client/shortcut.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const [typing, singleKeys] = [true, true];

test.each([
  ['`/`', { ...plain, key: '/' }, !typing, singleKeys, true],
  ['`/` while typing', { ...plain, key: '/' }, typing, singleKeys, false],
  ['`/` when single keys are off', { ...plain, key: '/' }, !typing, !singleKeys, false],
  ['`/` with Ctrl', { ...plain, key: '/', ctrlKey: true }, !typing, singleKeys, false],
  ['`/` with Alt', { ...plain, key: '/', altKey: true }, !typing, singleKeys, false],
  ['Ctrl-K', { ...plain, key: 'k', ctrlKey: true }, typing, !singleKeys, true],
  ['Cmd-K', { ...plain, key: 'k', metaKey: true }, !typing, singleKeys, true],
  ['Cmd-K with caps lock', { ...plain, key: 'K', metaKey: true }, !typing, singleKeys, true],
  ['`k` alone', { ...plain, key: 'k' }, !typing, singleKeys, false],
  ['Ctrl-Alt-K', { ...plain, key: 'k', ctrlKey: true, altKey: true }, !typing, singleKeys, false],
  ['a key of an input method', { ...plain, key: '/', isComposing: true }, !typing, singleKeys, false],
  ['a key that was used', { ...plain, key: '/', defaultPrevented: true }, !typing, singleKeys, false],
])('%s', (_, event, isTyping, keys, expected) => {
  expect(opensSearch(event, isTyping, keys)).toBe(expected);
});
