import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project: all commands run there, wherever they are called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** How long a child may take to end by itself before it is killed, in milliseconds. */
const graceTime = 5000;

export interface CommandResult {
  /** Exit code; null when `signal` stopped it. */
  readonly code: number | null;
  /** What it printed, both streams in the order they came; empty when the output was shown. */
  readonly output: string;
}

export interface CommandOptions {
  readonly signal: AbortSignal;
  /** Merged over the present environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Let the command print to the terminal itself instead of collecting what it prints. */
  readonly isShown?: boolean;
  /** Called with each line the command prints. */
  readonly onLine?: (line: string) => void;
}

/**
 * The arguments with which Node runs a program of an installed package, the same on every platform.
 *
 * @example tool('astro', 'build') // ['…/node_modules/astro/bin/astro.mjs', 'build']
 */
export function tool(packageName: string, ...args: string[]): string[] {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (file === undefined) throw new Error(`Package \`${packageName}\` has no program`);
  return [join(folder, file), ...args];
}

/** Run Node with these arguments; otherwise as `runCommand`. */
export function runNode(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return runCommand(process.execPath, args, options);
}

/**
 * Run a command in the project’s folder. The child leads a process group of its own, so that stopping it also stops
 * what it has started.
 *
 * @returns when the child has ended, whatever its exit code
 * @throws when the command cannot be started at all
 */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { signal, env, isShown = false, onLine } = options;
  if (signal.aborted) return Promise.resolve({ code: null, output: '' });
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      detached: process.platform !== 'win32',
      stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const stop = (): void => {
      // The signal of Ctrl-C: on it, and on no other, Playwright also ends the server it has started.
      endGroup(child, 'SIGINT');
      setTimeout(() => {
        endGroup(child, 'SIGKILL');
      }, graceTime).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        for (const line of chunk.split('\n')) if (line.trim() !== '') onLine?.(line);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ code: signal.aborted ? null : (code ?? 1), output });
    });
    // Who was stopped may leave someone behind that holds its output open.
    child.on('exit', () => {
      if (signal.aborted) resolve({ code: null, output });
    });
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}
