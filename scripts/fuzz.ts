/** `npm run fuzz`: the tests of properties, round after round from other seeds, until one fails or all are done. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './run/options.ts';
import { formatSeconds } from './run/progress.ts';
import { root, runNode, tool } from './run/run-command.ts';
import { listenForStop, stoppedExitCode } from './run/stop-signal.ts';
import { runMain, UserError } from './run/user-error.ts';

const defaultRounds = '10';

await runMain(async () => {
  const { rounds = defaultRounds, seed } = readOptions(process.argv.slice(2), ['rounds', 'seed']);
  const count = seed === undefined ? toWhole(rounds, '--rounds') : 1;
  const files = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
  );
  const signal = listenForStop();
  for (let round = 1; round <= count; round += 1) {
    const own = seed === undefined ? Math.floor(Math.random() * 2 ** 31) : toWhole(seed, '--seed');
    const start = Date.now();
    const { code, output } = await runNode(tool('vitest', 'run', '--project', 'unit', ...files), {
      signal,
      env: { PROPERTY_SEED: String(own) },
    });
    if (code === null) return stoppedExitCode;
    if (code !== 0) {
      throw new UserError(`${output}\nFailed from seed ${own}. Again: \`npm run fuzz -- --seed ${own}\``);
    }
    process.stdout.write(`✓ Round ${round} of ${count}, seed ${own}  ${formatSeconds(Date.now() - start)}\n`);
  }
  return 0;
});

function toWhole(text: string, option: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new UserError(`Unexpected \`${option} ${text}\`, expected a whole number.`);
  return Number(text);
}
