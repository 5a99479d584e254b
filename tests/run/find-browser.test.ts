import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCandidates, findBrowser } from '../../scripts/run/find-browser.ts';
import { makeFolder } from './temporary-folder.ts';

const isWindows = process.platform === 'win32';

test('looks for the browser that CHROME_PATH names before any other', () => {
  expect(browserCandidates('linux', { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' })[0]).toBe('/opt/mine');
});

test.each([
  { platform: 'linux', env: { PATH: '/usr/bin:/snap/bin' }, expected: '/snap/bin/chromium' },
  { platform: 'darwin', env: {}, expected: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
  {
    platform: 'win32',
    env: { PROGRAMFILES: String.raw`C:\Program Files` },
    expected: String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  },
] as const)('looks where $platform installs one', ({ platform, env, expected }) => {
  expect(browserCandidates(platform, env)).toContain(expected);
});

test.skipIf(isWindows)('passes over a script that only says what to install', () => {
  const folder = makeFolder({
    chromium: '#!/bin/sh\necho "Install the snap first" >&2; exit 1\n',
    'google-chrome': '#!/bin/sh\necho "Google Chrome 140.0"\n',
  });
  for (const name of ['chromium', 'google-chrome']) chmodSync(join(folder, name), 0o755);
  expect(findBrowser({ PATH: folder })).toBe(join(folder, 'google-chrome'));
});

test.skipIf(process.platform !== 'linux')('finds none where there is none', () => {
  expect(findBrowser({ PATH: makeFolder({}) })).toBeNull();
});
