/** Exit code of a program that was stopped before it was done. */
export const stoppedExitCode = 130;

/** How soon a program notices that npm is gone, in milliseconds. */
const parentCheck = 500;

/**
 * An `AbortSignal` that fires when the program is asked to stop (Ctrl-C, `kill`, a closed terminal). At a terminal
 * Ctrl-C often comes twice, once from the terminal and once from npm; the second changes nothing.
 *
 * A signal sent to npm alone ends npm and the shell it started, and never reaches us: under npm the loss of our parent
 * means stop as well, or a server would be left behind.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort();
    });
  }
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) controller.abort();
    }, parentCheck).unref();
  }
  return controller.signal;
}
