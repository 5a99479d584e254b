/** `npm start`: convert the seeds, build what has changed, serve the site on this machine until Ctrl-C. */
import { once } from 'node:events';
import { buildSite, convertSeeds, distFolder } from './run/build-site.ts';
import { readOptions, readSite, toPort } from './run/options.ts';
import { assertPortIsFree, createSiteHandler, listenOnLocalhost } from './run/static-server.ts';
import { listenForStop, stoppedExitCode } from './run/stop-signal.ts';
import { runMain } from './run/user-error.ts';

await runMain(async () => {
  const port = toPort(readOptions(process.argv.slice(2), ['port']).port, process.env);
  const { base } = readSite(process.env);
  const signal = listenForStop();
  if (port !== 0) await assertPortIsFree(port);

  const code = await convertSeeds(signal);
  if (code === null) return stoppedExitCode;
  if (code !== 0) console.error('Not every seed could be converted (see above): the site shows those that could.');
  if ((await buildSite({ signal, canReuse: true })) === null) return stoppedExitCode;

  const server = await listenOnLocalhost(createSiteHandler(distFolder, base), port);
  console.log(`Serving http://localhost:${server.port}${base} – Ctrl-C stops it.`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
  return 0;
});
