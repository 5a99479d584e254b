import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';

// Each run starts Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Shown only by a run that takes long, as it may on a busy machine. */
const progress = /^\p{L}[\p{L} ]* \d+ of \d+\n/gmu;

const root = resolve(import.meta.dirname, '../..');
const interruptAfter = new URL('interrupt-after.ts', import.meta.url).href;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** Messages, with the paths as they were given on the command line. */
  readonly stderr: string;
}

/** A folder of seeds and one of content, removed when the test ends, and the commands run on them. */
export interface Workplace {
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: (path: string) => void;
  /** Every file of content with its text. */
  readonly content: () => Record<string, string>;
  /** Paths of the files in a folder of the workplace. */
  readonly list: (path: string) => string[];
  readonly convert: (...options: string[]) => Ran;
  /** Convert, with a Ctrl-C as soon as one of the threads has kept so many seeds. */
  readonly interrupt: (after: number, ...options: string[]) => Ran;
  readonly extract: (...paths: string[]) => Ran;
}

/** Files by path, such as `seeds/harbour.txt`. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>>): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, 'seeds'));
  for (const [path, text] of Object.entries(files)) write(path, text);
  const list = (path: string): string[] => {
    if (!existsSync(join(folder, path))) return [];
    const entries = readdirSync(join(folder, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  };
  const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr: stderr.replace(progress, '') };
  };
  return {
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => {
      rmSync(join(folder, path));
    },
    content: () => Object.fromEntries(list('content').map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    list,
    interrupt: (after, ...options) =>
      run('convert.ts', options, { NODE_OPTIONS: `--import ${interruptAfter}`, INTERRUPT_AFTER: String(after) }),
    convert: (...options) => run('convert.ts', options),
    extract: (...paths) => run('extract.ts', paths),
  };
}
