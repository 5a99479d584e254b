import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestInputs, summarizeFolder } from '../../scripts/run/build-digest.ts';
import { makeFolder } from './temporary-folder.ts';

const project = { 'content/site.yml': 'name: A', 'src/pages/index.astro': '<p>', 'astro.config.mjs': '' };

describe('the digest of what a build reads', () => {
  test.each<{ name: string; change: (folder: string) => void }>([
    {
      name: 'a changed file',
      change: (folder) => {
        writeFileSync(join(folder, 'content/site.yml'), 'name: B');
      },
    },
    {
      name: 'a file more',
      change: (folder) => {
        writeFileSync(join(folder, 'src/more.ts'), '');
      },
    },
    {
      name: 'a file less',
      change: (folder) => {
        rmSync(join(folder, 'src/pages/index.astro'));
      },
    },
    {
      name: 'a changed configuration',
      change: (folder) => {
        writeFileSync(join(folder, 'astro.config.mjs'), '//');
      },
    },
    {
      name: 'words moved from one file to the next',
      change: (folder) => {
        writeFileSync(join(folder, 'content/site.yml'), 'name: ');
        writeFileSync(join(folder, 'content/tail.yml'), 'A');
      },
    },
  ])('changes with $name', ({ change }) => {
    const folder = makeFolder(project);
    const before = digestInputs(folder, {});
    change(folder);
    expect(digestInputs(folder, {})).not.toBe(before);
  });

  test('changes with the address the site is built for', () => {
    const folder = makeFolder(project);
    const digests = [{}, { SITE_URL: 'https://example.org' }, { BASE_PATH: '/news/' }].map((env) =>
      digestInputs(folder, env),
    );
    expect(new Set(digests).size).toBe(3);
  });

  test('stays with files written again as they were, and with files no build reads', () => {
    const folder = makeFolder(project);
    const before = digestInputs(folder, {});
    utimesSync(join(folder, 'content/site.yml'), 1, 1);
    mkdirSync(join(folder, 'tests'));
    writeFileSync(join(folder, 'tests/new.test.ts'), '');
    expect(digestInputs(folder, { PATH: '/bin' })).toBe(before);
  });
});

describe('the summary of a built site', () => {
  test('counts files and bytes', () => {
    expect(summarizeFolder(makeFolder({ 'a.html': '12345', 'b/c.css': '123' }))).toMatchObject({ files: 2, bytes: 8 });
  });

  test('is that of nothing where there is no folder', () => {
    expect(summarizeFolder(join(makeFolder({}), 'dist'))).toMatchObject({ files: 0, bytes: 0 });
  });

  test('tells a file that was written again', () => {
    const folder = makeFolder({ 'a.html': '12345' });
    const before = summarizeFolder(folder).digest;
    utimesSync(join(folder, 'a.html'), 1, 1);
    expect(summarizeFolder(folder).digest).not.toBe(before);
  });
});
