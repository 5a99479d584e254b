/** `npm run check`: every check that takes seconds, in the order of `npm test`. */
import { quickChecks, runChecks } from './run/checks.ts';
import { readOptions } from './run/options.ts';
import { listenForStop, stoppedExitCode } from './run/stop-signal.ts';
import { runMain } from './run/user-error.ts';

await runMain(async () => {
  readOptions(process.argv.slice(2), []);
  return (await runChecks(quickChecks, listenForStop())) ?? stoppedExitCode;
});
