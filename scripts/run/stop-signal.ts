/** Exit code of a program that Ctrl-C ended before it was done. */
export const stoppedExitCode = 130;

/**
 * An `AbortSignal` that fires when the program is asked to stop (Ctrl-C, `kill`, a closed terminal). At a terminal
 * Ctrl-C often comes twice, once from the terminal and once from npm; the second changes nothing.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
