/**
 * See to it that the tests have a browser: one on this machine; else, as root on Debian or Ubuntu, the system’s
 * Chromium; else Playwright’s own download; else one line that says which of these to do. Silent when one is there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { startProgress } from './progress.ts';
import { runCommand, tool } from './run-command.ts';
import { listenForStop, stoppedExitCode } from './stop-signal.ts';
import { runMain, UserError } from './user-error.ts';

/** Ways to get one, in the order they are tried. Each is a list of commands that must all succeed. */
const debianPackage = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];
const download = [[process.execPath, ...tool('@playwright/test', 'install', 'chromium')]];

/** Whether the system’s packages can be installed without asking anyone: root on Debian or what derives from it. */
function canInstallPackages(): boolean {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'));
}

/** Playwright’s own Chromium, where it is downloaded and starts. Its package loads slowly, so only when needed. */
async function findDownload(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  return findBrowser({ CHROME_PATH: chromium.executablePath() });
}

async function tryCommands(label: string, commands: readonly string[][], signal: AbortSignal): Promise<void> {
  const progress = startProgress(label);
  for (const [command = '', ...args] of commands) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const done = await runCommand(command, args, { signal, env, onLine: progress.detail }).catch(() => null);
    if (done?.code !== 0) break;
  }
  progress.end();
}

await runMain(async () => {
  const signal = listenForStop();
  if (findBrowser() ?? (await findDownload())) return 0;

  if (canInstallPackages()) {
    await tryCommands('Installing Chromium with apt-get (about a minute, once)', debianPackage, signal);
    if (findBrowser()) return 0;
  }
  if (!signal.aborted) await tryCommands('Downloading Chromium (about a minute, once)', download, signal);
  if (signal.aborted) return stoppedExitCode;
  if (await findDownload()) return 0;

  throw new UserError(
    'No Chromium or Chrome was found, and none could be installed (no network, or no right to). Install one – as root `apt-get install chromium` or `npx playwright install --with-deps chromium` – or name yours in CHROME_PATH, then run `npm test` again.',
  );
});
