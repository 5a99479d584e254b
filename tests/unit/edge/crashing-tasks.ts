import { setTimeout } from 'node:timers/promises';
import { refuseFile, type FileResult } from '../../../scripts/edge/file-result.ts';
import type { SeedPath } from '../../../scripts/edge/list-seeds.ts';

/** Takes the longer the earlier a seed is by name, and ends its thread at `crash.txt`. */
export async function convert({ seed }: { seed: SeedPath }): Promise<FileResult> {
  if (seed.file === 'crash.txt') process.exit(3);
  await setTimeout(seed.file.startsWith('a') ? 40 : 1);
  return refuseFile(seed.file);
}
