import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

/** Those that people run; npm runs the others before them. */
const commands = scripts.filter((name) => !(name.startsWith('pre') && scripts.includes(name.slice('pre'.length))));

/** Files that speak of commands and paths to people who work on the project. */
const guides = ['README.md', 'CONTRIBUTING.md', 'docs/decisions.md', 'content/docs/deploy.mdx'];

/** What each guide shows as code: in a line, and in a block for the shell. */
function codeOf(path: string): string[] {
  const blocks = [...read(path).matchAll(/^```sh\n(?<code>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => groups?.['code'] ?? '',
  );
  const spans = [...read(path).matchAll(/(?<!`)`(?<code>[^`\n]+)`(?!`)/g)].map(({ groups }) => groups?.['code'] ?? '');
  return [...blocks.flatMap((block) => block.split('\n')), ...spans];
}

/** Names of npm scripts in a line of code: `npm run x`, `npm start`. */
function namedScripts(code: string): string[] {
  return [...code.matchAll(/\bnpm (?:run (?:--silent )?(?<run>[\w:-]+)|(?<short>start|test)\b)/g)].map(
    ({ groups }) => groups?.['run'] ?? groups?.['short'] ?? '',
  );
}

/** A path of the project: it begins with a folder at its top, or is a file there. */
const topLevel = readdirSync(root).filter((name) => name !== 'dist' && name !== 'node_modules');
function namedPaths(code: string): string[] {
  const [first = ''] = code.split('/');
  const isPath = /^[\w.*/[\]-]+$/.test(code) && topLevel.includes(first);
  return isPath ? [code] : [];
}

/** Whether a path leads to something; `*` stands for any name in its folder. */
function leadsSomewhere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const folder = dirname(path);
  const ending = path.slice(path.lastIndexOf('*') + 1);
  return existsSync(join(root, folder)) && readdirSync(join(root, folder)).some((name) => name.endsWith(ending));
}

test.each(commands)('CONTRIBUTING says what `npm %s` is for', (name) => {
  const rows = read('CONTRIBUTING.md')
    .split('\n')
    .filter((line) => line.startsWith('| `npm'));
  expect(rows.flatMap((row) => namedScripts(row.split('|')[1] ?? ''))).toContain(name);
});

test.each(commands)('`npm %s` sets up before it starts', (name) => {
  expect(scripts).toContain(`pre${name}`);
});

describe.each(guides)('%s', (guide) => {
  test('names only commands that exist', () => {
    const named = codeOf(guide).flatMap(namedScripts);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('names only paths that exist', () => {
    const named = codeOf(guide).flatMap(namedPaths);
    expect(named.filter((path) => !leadsSomewhere(path))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...read(guide).matchAll(/\]\((?<target>(?![a-z]+:|#|\.\.\/)[^)\s]+)\)/g)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    expect(links.filter((target) => !existsSync(join(root, dirname(guide), target)))).toEqual([]);
  });
});
