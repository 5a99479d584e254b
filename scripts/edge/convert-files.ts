import { cacheAt } from './cache.ts';
import { failureAt, refuseFile, type FileResult } from './file-result.ts';
import { findConverted } from './find-converted.ts';
import type { SeedPath } from './list-seeds.ts';
import { mapInOrder } from './map-in-order.ts';
import { giveWay, type Workers } from './open-workers.ts';
import { showProgress } from './progress.ts';
import type * as tasks from './tasks.ts';

/** Tasks among which there is one that converts a seed. */
export type ConvertTasks = Record<
  'convert',
  (input: Parameters<typeof tasks.convert>[0]) => FileResult | Promise<FileResult>
>;

/** So many seeds are found as they were before other work is given way to. */
const findsAtOnce = 50;

/**
 * Convert seeds, each by itself, or find what an earlier run made of them; results in the order of the seeds. A seed at
 * which its thread dies is refused with a message, like any other that cannot be converted.
 *
 * @param what shown while it goes on: “Converting seed 812 of 4000”
 * @throws the reason of `signal` once it fires: what was converted until then is in the cache
 */
export function convertFiles(
  seeds: readonly SeedPath[],
  workers: Workers<ConvertTasks>,
  { cacheFolder, signal, what }: { cacheFolder: string | null; signal: AbortSignal; what: string },
): Promise<FileResult[]> {
  const cache = cacheAt(cacheFolder);
  let finds = 0;
  const convert = async (seed: SeedPath): Promise<FileResult> => {
    const known = findConverted(seed, cache);
    if (known) {
      finds += 1;
      if (finds % findsAtOnce === 0) await giveWay(signal);
      return known;
    }
    try {
      return await workers.run('convert', { seed, cacheFolder });
    } catch (error) {
      return refuseFile(seed.file, failureAt(seed.path, error));
    }
  };
  return mapInOrder(seeds, convert, { lanes: workers.lanes, signal, onDone: showProgress(what, seeds.length) });
}
