/** `npm run build`: convert the seeds and build the site, with its search index, into `dist/`. */
import { buildSite, convertSeeds } from './run/build-site.ts';
import { readOptions } from './run/options.ts';
import { listenForStop, stoppedExitCode } from './run/stop-signal.ts';
import { runMain, UserError } from './run/user-error.ts';

await runMain(async () => {
  readOptions(process.argv.slice(2), []);
  const signal = listenForStop();
  const code = await convertSeeds(signal);
  if (code === null) return stoppedExitCode;
  if (code !== 0) throw new UserError('Not every seed could be converted: mend them (see above), then build again.');
  return (await buildSite({ signal })) === null ? stoppedExitCode : 0;
});
