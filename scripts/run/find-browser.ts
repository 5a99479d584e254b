import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Linux systems install a Chromium or Chrome. */
const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const windowsPrograms = [String.raw`Google\Chrome\Application\chrome.exe`, String.raw`Chromium\Application\chrome.exe`];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a Chromium or Chrome may lie on this kind of machine, likeliest first. `CHROME_PATH` goes before all.
 *
 * @example browserCandidates('linux', { PATH: '/usr/bin' })[0] // '/usr/bin/chromium'
 */
export function browserCandidates(platform: NodeJS.Platform, env: Environment): string[] {
  const named = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return [...named, ...folders.flatMap((folder) => macApplications.map((path) => `${folder}/${path}`))];
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((path) => path);
    return [...named, ...folders.flatMap((folder) => windowsPrograms.map((path) => `${folder ?? ''}\\${path}`))];
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...named, ...commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/** Whether a program is there and starts: some systems keep a script in its place that only says what to install. */
export function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window when it is asked for its version.
  if (process.platform === 'win32') return true;
  try {
    const options = { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' } as const;
    return /chrom(?:e|ium)/i.test(execFileSync(path, ['--version'], options));
  } catch {
    return false;
  }
}

/** The first Chromium or Chrome on this machine that starts; null where there is none. */
export function findBrowser(env: Environment = process.env): string | null {
  return browserCandidates(process.platform, env).find(isBrowser) ?? null;
}
