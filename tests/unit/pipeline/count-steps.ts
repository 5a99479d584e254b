import { Session, type Profiler } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * How often the blocks of our own code are run by each of several pieces of work: what they cost, whatever the machine
 * and its load. What happens inside the language’s own functions (a sort, a set) counts as nothing.
 */
export async function countSteps(works: readonly (() => unknown)[]): Promise<number[]> {
  // What the engine compiles anew meanwhile it would count in part only.
  for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // Once for all: what was optimised before the counting starts is not counted.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const counts: number[] = [];
  for (const work of works) {
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    counts.push(result.reduce((sum, script) => sum + countRuns(script), 0));
  }
  session.disconnect();
  return counts;
}

function countRuns({ url, functions }: Profiler.ScriptCoverage): number {
  if (!url.includes('/scripts/pipeline/')) return 0;
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
