import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { UserError } from '../run/user-error.ts';

/** A module of functions from plain data to plain data. */
type Tasks = Record<string, (input: never) => unknown>;

/** Where tasks are run: on threads of their own, or on the one that asks. */
export interface Workers<T extends Tasks> {
  /** Run one task. @throws what the task throws, or why its thread ended: other tasks are not concerned */
  readonly run: <K extends keyof T & string>(name: K, input: Parameters<T[K]>[0]) => Promise<Awaited<ReturnType<T[K]>>>;
  /** How many tasks to ask for at once, so that no thread ever waits for work. */
  readonly lanes: number;
  readonly close: () => Promise<void>;
}

/**
 * A thread that may take all the memory there is collects garbage late: two of them held twice as much after ten
 * thousand seeds as after one thousand. With these limits, far above what any seed takes, they hold what they need, in
 * the same time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };

/** So many pieces of work are done before a second thread has loaded the converter and is quick at it. */
const fewestForThreads = 200;

/**
 * The threads to start for so many pieces of work: those asked for with `--threads`, else as many as are worth it. One
 * means that the main thread does it all.
 *
 * @throws UserError when `option` is no number of threads
 */
export function threadsFor(pieces: number, option: string | undefined): number {
  if (option === undefined) return pieces < fewestForThreads ? 1 : availableParallelism();
  if (!/^[1-9]\d?$/u.test(option))
    throw new UserError(`Unexpected \`--threads ${option}\`, expected a number from 1 to 99`);
  return Number(option);
}

/**
 * Make ready to run the functions that `module` exports; it is loaded, and threads are started, with the first task. A
 * thread that dies (out of memory, a crash of native code) fails the one task it was at and is replaced.
 *
 * @param threads 1 runs everything on the calling thread, which then gives way to signals between two tasks
 */
export function openWorkers<T extends Tasks>(module: URL, threads: number): Workers<T> {
  keepCompiled();
  if (threads === 1) {
    let tasks: Promise<T> | undefined;
    const run = async (name: string, input: never): Promise<unknown> => {
      tasks ??= import(module.href) as Promise<T>;
      await setImmediate();
      return (await tasks)[name]?.(input);
    };
    return { run: run as Workers<T>['run'], lanes: 1, close: () => Promise.resolve() };
  }
  let pool: Piscina | undefined;
  const run = (name: string, input: never): Promise<unknown> => {
    pool ??= new Piscina({ filename: fileURLToPath(module), minThreads: threads, maxThreads: threads, resourceLimits });
    return pool.run(input, { name });
  };
  return { run: run as Workers<T>['run'], lanes: threads * 2, close: async () => pool?.destroy() };
}

/** Let this thread and those it starts take modules as an earlier run compiled them. */
function keepCompiled(): void {
  enableCompileCache();
  const folder = getCompileCacheDir();
  if (folder !== undefined) process.env['NODE_COMPILE_CACHE'] ??= folder;
}

/**
 * Let what waits on this thread have its turn: news of other threads, signals.
 *
 * @throws the reason of `signal` once it fires
 */
export async function giveWay(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
