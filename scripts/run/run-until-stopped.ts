import { listenForStop, stoppedExitCode } from './stop-signal.ts';

/**
 * Run a command to its end, or until somebody stops it (Ctrl-C): then it ends between two pieces of work with exit code
 * 130. The signal handed to the command fires then, and the command throws its reason.
 *
 * @returns the exit code
 */
export async function runUntilStopped(command: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const signal = listenForStop();
  try {
    return await command(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write('Stopped. What was done until now is kept: the same command goes on from there.\n');
    return stoppedExitCode;
  }
}
