import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainFailure, isAtLeast, isInstalled, writeStamp } from '../../scripts/setup.mjs';
import { makeFolder } from './temporary-folder.ts';

test.each([
  { version: '20.0.0', oldest: '20.0.0', expected: true },
  { version: '19.9.9', oldest: '20.0.0', expected: false },
  { version: '22.9.0', oldest: '22.18.0', expected: false },
  { version: '22.18.1', oldest: '22.18.0', expected: true },
  { version: '24.0.0', oldest: '22.18.0', expected: true },
])('takes $version for at least $oldest: $expected', ({ version, oldest, expected }) => {
  expect(isAtLeast(version, oldest)).toBe(expected);
});

describe('installed packages', () => {
  test('are missing in a fresh clone', () => {
    expect(isInstalled(makeFolder({ 'package-lock.json': '{}' }))).toBe(false);
  });

  test('are there after an installation', () => {
    const folder = makeFolder({ 'package-lock.json': '{}' });
    writeStamp(folder);
    expect(isInstalled(folder)).toBe(true);
  });

  test('are out of date when the lock file has changed since', () => {
    const folder = makeFolder({ 'package-lock.json': '{}' });
    writeStamp(folder);
    writeFileSync(join(folder, 'package-lock.json'), '{ "packages": {} }');
    expect(isInstalled(folder)).toBe(false);
  });
});

test.each([
  { name: 'no network', output: 'npm error code EAI_AGAIN\nnpm error syscall getaddrinfo', expected: /^No network: / },
  { name: 'an empty cache', output: 'npm error code ENOTCACHED', expected: /^No network: / },
  { name: 'a read-only folder', output: 'npm error code EACCES\nnpm error path /x', expected: /^No right to write / },
  { name: 'a full disk', output: 'npm error nospc ENOSPC: no space left', expected: /^The disk is full\. / },
  {
    name: 'anything else by npm’s own words',
    output: 'npm warn old\nnpm error code E404\nnpm error 404 Not Found - left-lung',
    expected: 'The packages could not be installed (404 Not Found - left-lung). Run `npm install` to see more.',
  },
  {
    name: 'silence',
    output: '',
    expected: 'The packages could not be installed (npm said nothing). Run `npm install` to see more.',
  },
])('explains $name in one line', ({ output, expected }) => {
  expect(explainFailure(output)).toMatch(expected);
  expect(explainFailure(output)).not.toContain('\n');
});
