import { listenForStop, stoppedExitCode } from '../run/stop-signal.ts';

/**
 * Run a command to its end, or until somebody stops it (Ctrl-C): then it ends between two pieces of work with exit code
 * 130. The signal handed to the command fires then, and the command throws its reason.
 */
export async function runUntilStopped(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const signal = listenForStop();
  try {
    await command(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write('Stopped. What was done until now is kept: the same command goes on from there.\n');
    process.exitCode = stoppedExitCode;
  }
}
