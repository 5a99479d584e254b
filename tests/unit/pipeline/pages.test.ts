import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutSeed } from '../../../scripts/pipeline/cut/layout-seed.ts';
import { readSeed } from '../../../scripts/pipeline/read/read-seed.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const files = readdirSync(folder).filter((file) => /\.(?:html|txt)$/u.test(file));

/** Saved pages as the usual systems print them, and text dumps of such; all their words are invented. */
describe('a page as it is saved', () => {
  test.each(files)('%s', (file) => {
    const { seed } = readSeed({ file, bytes: readFileSync(new URL(file, folder)), sidecar: null });
    if (!seed) throw new Error(`Expected \`${file}\` to be read`);
    const { head, body } = layoutSeed(seed, { file, sidecar: null });
    const { title, standfirst, authors, outlet, date, lang } = head;
    const words = body.map(({ start, end }) => seed.text.slice(start, end));
    const expected: unknown = JSON.parse(readFileSync(new URL(file.replace(/\.[^.]+$/u, '.json'), folder), 'utf8'));
    expect({ title, standfirst, authors, outlet, date, lang, body: words }).toEqual(expected);
  });
});
