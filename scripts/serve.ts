/**
 * `npm run preview`: serve the site that was built last, on this machine, until Ctrl-C.
 *
 * `--port 8080` chooses the port, `--dist DIR` the folder, `--base /path/` the path it was built for.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { distFolder } from './run/build-site.ts';
import { readOptions, readSite, toPort } from './run/options.ts';
import { createSiteHandler, listenOnLocalhost } from './run/static-server.ts';
import { listenForStop } from './run/stop-signal.ts';
import { runMain, UserError } from './run/user-error.ts';

await runMain(async () => {
  const options = readOptions(process.argv.slice(2), ['port', 'dist', 'base']);
  const port = toPort(options.port, process.env);
  const dist = options.dist === undefined ? distFolder : resolve(options.dist);
  const { base } = readSite({ ...process.env, ...(options.base ? { BASE_PATH: options.base } : {}) });
  if (!existsSync(dist)) throw new UserError(`There is no built site at \`${dist}\`. Build it: \`npm run build\``);

  const signal = listenForStop();
  const server = await listenOnLocalhost(createSiteHandler(dist, base), port);
  console.log(`Serving http://localhost:${server.port}${base} – Ctrl-C stops it.`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
  return 0;
});
