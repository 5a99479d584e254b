/** `npm test`: every check but the long ones; the last line says how many passed and failed. */
import { quickChecks, runChecks, siteChecks } from './run/checks.ts';
import { readOptions } from './run/options.ts';
import { listenForStop, stoppedExitCode } from './run/stop-signal.ts';
import { runMain } from './run/user-error.ts';

await runMain(async () => {
  readOptions(process.argv.slice(2), []);
  return (await runChecks([...quickChecks, ...siteChecks], listenForStop())) ?? stoppedExitCode;
});
