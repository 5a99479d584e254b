import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseSite, type Site } from '../../src/schema/site.ts';
import { root } from './run-command.ts';
import { UserError } from './user-error.ts';

/** Where the site is served unless `--port` or `PORT` says otherwise. */
export const defaultPort = 4321;

/**
 * Read the arguments of a command that has a `--help`, as `parseArgs` of Node does.
 *
 * @throws UserError on one that the command does not know, or an option without its value
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UserError(`${reason?.replace(/\.$/u, '') ?? ''}; \`--help\` tells what there is.`);
  }
}

/**
 * Read `--name value` options of a command.
 *
 * @throws UserError naming the options there are, on any other
 */
export function readOptions<Name extends string>(
  args: string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args, options, allowPositionals: false }).values as Partial<Record<Name, string>>;
  } catch {
    const known = names.length === 0 ? 'no options' : names.map((name) => `\`--${name} …\``).join(', ');
    throw new UserError(`Unexpected \`${args.join(' ')}\`, expected ${known}.`);
  }
}

/**
 * The port to serve at: the option, else `PORT` in the environment, else 4321.
 *
 * @throws UserError when it is no port
 */
export function toPort(option: string | undefined, env: Readonly<Record<string, string | undefined>>): number {
  const text = [option, env['PORT']].find((value) => value) ?? String(defaultPort);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UserError(
      `Unexpected port \`${text}\`, expected a number from 0 to 65535, such as \`--port ${defaultPort}\`.`,
    );
  }
  return port;
}

/**
 * The site’s configuration, with `SITE_URL` and `BASE_PATH` applied.
 *
 * @throws UserError when `content/site.yml` is not what the schema expects
 */
export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
  try {
    return parseSite(readFileSync(join(root, 'content', 'site.yml'), 'utf8'), env);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`content/site.yml (or SITE_URL, BASE_PATH) cannot be used: ${reason}`);
  }
}
