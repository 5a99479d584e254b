/**
 * Put on this machine what the project’s commands need: the packages, Node 24 among them, and with `--browser` a
 * browser. The only file that runs on the machine’s own Node, so it is plain JavaScript without dependencies.
 *
 * npm runs it before every command, as `prestart`, `pretest` and so on. It must be a script of its own: a shell that
 * has once looked up `node` keeps using the one it found, so `node scripts/setup.mjs && node …` would stay with the
 * machine’s Node. When nothing is missing it says nothing; all it says goes to standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Node this file itself, and npm, need. */
const oldestNode = 20;

/** Node that can run the project where the `node` package has none for this machine: it strips types by itself. */
const oldestNodeForScripts = '22.18.0';

const stampFile = join('node_modules', '.cache', 'according-to-run', 'setup.json');

/**
 * Compare two versions of three numbers.
 *
 * @param {string} version such as `20.9.0`
 * @param {string} oldest such as `22.18.0`
 * @returns {boolean} whether `version` is `oldest` or newer
 */
export function isAtLeast(version, oldest) {
  const [has, needs] = [version, oldest].map((text) => text.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (has[index] || 0) - (needs[index] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @param {string} root folder of the project */
function toStamp(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return JSON.stringify({ lock, platform: process.platform, arch: process.arch });
}

/** @param {string} root folder of the project */
function localNode(root) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
}

/**
 * Whether the packages in `node_modules` are those of `package-lock.json`, going by the stamp of the last set-up.
 *
 * @param {string} root folder of the project
 * @returns {boolean} false also where an installation was broken off or came from another kind of machine
 */
export function isInstalled(root) {
  const stamp = join(root, stampFile);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === toStamp(root);
}

/**
 * Note that the packages of the present `package-lock.json` are installed.
 *
 * @param {string} root folder of the project
 */
export function writeStamp(root) {
  mkdirSync(dirname(join(root, stampFile)), { recursive: true });
  writeFileSync(join(root, stampFile), toStamp(root));
}

const networkFailure =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** What npm prints when an installation fails, and what a person does about it. */
const causes = [
  {
    pattern: networkFailure,
    line: 'No network: the packages could not be fetched. Connect (or set npm’s `proxy` or `registry`), then run the command again.',
  },
  {
    pattern: /\b(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b/,
    line: 'The network’s certificate is not known to Node. Set NODE_EXTRA_CA_CERTS to the certificate file, then run the command again.',
  },
  {
    pattern: /\b(?:EACCES|EPERM|EROFS)\b/,
    line: 'No right to write `node_modules/` here. Make this folder yours (or clone to one that is), then run the command again.',
  },
  { pattern: /\bENOSPC\b/, line: 'The disk is full. Free about 700 MB, then run the command again.' },
];

/**
 * Say in one line why `npm install` failed and what mends it.
 *
 * @param {string} output what npm printed
 * @returns {string}
 *
 * @example explainFailure('npm error code ENOTFOUND') // 'No network: the packages could not be fetched. …'
 */
export function explainFailure(output) {
  const cause = causes.find(({ pattern }) => pattern.test(output));
  if (cause) return cause.line;
  const said = output
    .split('\n')
    .map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim())
    .find((line) => line !== '' && !/^(?:npm warn|code |syscall |errno |path |dest )/i.test(line));
  return `The packages could not be installed (${said || 'npm said nothing'}). Run \`npm install\` to see more.`;
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Run a command and collect what it prints. It gets a process group of its own, so that Ctrl-C also ends what it
 * started.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} root folder to run it in
 * @returns {Promise<{ code: number | null, output: string }>} `code` is null when a signal stopped this program
 */
function run(command, args, root) {
  return new Promise((resolve) => {
    const isPosix = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      detached: isPosix,
      shell: !isPosix,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let isStopped = false;
    const kill = (/** @type {'SIGTERM' | 'SIGKILL'} */ signal) => {
      try {
        if (isPosix && child.pid) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It has ended in the meantime.
      }
    };
    const stop = () => {
      isStopped = true;
      kill('SIGTERM');
      // npm waits for a package’s own install script before it ends, and leaves it behind: after a second neither may.
      setTimeout(kill, 1000, 'SIGKILL');
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, stop);
    // npm passes a signal on to the shell between us only: when that is gone, we were meant.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && stop(), 500);
    const end = (/** @type {number} */ code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, stop);
      resolve({ code: isStopped ? null : code, output });
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Show that work goes on: on a terminal one line with the seconds passed, elsewhere only its first state.
 *
 * @param {string} label
 * @returns {() => void} ends it
 */
function showProgress(label) {
  if (!process.stderr.isTTY) {
    say(`${label} …`);
    return () => undefined;
  }
  const began = Date.now();
  const draw = () => process.stderr.write(`\r\x1b[K${label} … ${Math.round((Date.now() - began) / 1000)} s`);
  draw();
  const timer = setInterval(draw, 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\x1b[K');
  };
}

/**
 * @param {string} root folder of the project
 * @returns {Promise<number>} exit code
 */
async function install(root) {
  const began = Date.now();
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm && npm.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
  const stop = showProgress('Installing packages (about a minute, only when they changed)');

  // Without a network npm would try each package in turn for minutes; its cache may still have them all.
  const ping = await run(command, [...first, 'ping', '--fetch-retries=1', '--fetch-timeout=10000'], root);
  const isOffline = ping.code === 1 && networkFailure.test(ping.output);
  // `--no-save` leaves package-lock.json as it is, byte for byte, and still installs what it says.
  const flags = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];
  const { code, output } =
    ping.code === null
      ? ping
      : await run(command, [...first, 'install', ...flags, ...(isOffline ? ['--offline'] : [])], root);
  stop();
  if (code === null) return 130;
  if (code !== 0) {
    say(explainFailure(output));
    return 1;
  }
  const found = spawnSync(localNode(root), ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const version = found.status === 0 ? found.stdout.trim().slice(1) : process.versions.node;
  if (!isAtLeast(version, oldestNodeForScripts)) {
    say(
      'The `node` package has no Node 24 for this machine, or npm may not run its install script. Install Node 24 from https://nodejs.org, then run the command again.',
    );
    return 1;
  }
  writeStamp(root);
  say(`Installed packages in ${Math.round((Date.now() - began) / 1000)} s.`);
  return 0;
}

/**
 * @param {string} root folder of the project
 * @param {string[]} args `--browser`: see to a browser as well
 * @returns {Promise<number>} exit code
 */
async function main(root, args) {
  if (!isAtLeast(process.versions.node, `${oldestNode}.0.0`)) {
    say(
      `Node ${process.versions.node} is too old to start with. Install Node ${oldestNode} or newer from https://nodejs.org, then run the command again.`,
    );
    return 1;
  }
  if (!isInstalled(root)) {
    const code = await install(root);
    if (code !== 0) return code;
  }
  if (!args.includes('--browser')) return 0;
  const node = existsSync(localNode(root)) ? localNode(root) : process.execPath;
  const script = join(root, 'scripts', 'run', 'ensure-browser.ts');
  const { status } = spawnSync(node, [script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status ?? 130;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(dirname(dirname(fileURLToPath(import.meta.url))), process.argv.slice(2));
}
