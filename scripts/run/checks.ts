import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite, cacheFolder, distFolder } from './build-site.ts';
import { countTests, type TestCount } from './count-tests.ts';
import { formatSeconds, startProgress } from './progress.ts';
import { runNode, tool } from './run-command.ts';
import { UserError } from './user-error.ts';

export interface CheckResult extends TestCount {
  /** What to show where it failed. */
  readonly output: string;
}

/** One thing that must hold. */
export interface Check {
  readonly name: string;
  /** Name of a check without which this one cannot run. */
  readonly needs?: string;
  /** @returns null when stopped */
  readonly run: (signal: AbortSignal, onLine: (line: string) => void) => Promise<CheckResult | null>;
}

/** A check that is one command: it holds when the command succeeds. */
function command(name: string, args: () => string[]): Check {
  return {
    name,
    run: async (signal, onLine) => {
      const { code, output } = await runNode(args(), { signal, onLine });
      return code === null ? null : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/** A check that is a run of tests, each of which counts. */
function tests(
  check: Pick<Check, 'name' | 'needs'>,
  args: (report: string) => string[],
  env: Readonly<Record<string, string>> = {},
): Check {
  return {
    ...check,
    run: async (signal, onLine) => {
      const report = join(cacheFolder, 'reports', `${check.name.replaceAll(/\W+/g, '-')}.json`);
      mkdirSync(dirname(report), { recursive: true });
      rmSync(report, { force: true });
      const options = { signal, onLine, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } };
      const { code, output } = await runNode(args(report), options);
      return code === null ? null : { ...countTests(report, code === 0), output };
    },
  };
}

function vitest(check: Pick<Check, 'name' | 'needs'>, project: string, env?: Readonly<Record<string, string>>): Check {
  const reporters = ['--reporter=default', '--reporter=json'];
  return tests(
    check,
    (report) => tool('vitest', 'run', '--project', project, ...reporters, `--outputFile.json=${report}`),
    env,
  );
}

function playwright(
  check: Pick<Check, 'name' | 'needs'>,
  env: Readonly<Record<string, string>>,
  ...options: string[]
): Check {
  return tests(check, () => tool('@playwright/test', 'test', '--reporter=list,json', ...options), env);
}

/** A check that the site builds; its size is in what it prints. */
function build(name: string, dist: string, env: Readonly<Record<string, string | undefined>>): Check {
  return {
    name,
    run: async (signal) => {
      try {
        const built = await buildSite({ signal, dist, env });
        return built && { passed: 1, failed: 0, output: '' };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return { passed: 0, failed: 1, output: error.message };
      }
    },
  };
}

/** The site as a deployer builds it who sets nothing, and the same below a path, as on GitHub Pages. */
const plain = { SITE_URL: '', BASE_PATH: '' };
const below = { ...plain, BASE_PATH: '/sub/path/' };
const belowFolder = join(cacheFolder, 'sub-path');

/** Everything that takes seconds. `astro check` goes first: it writes the types that the next two read. */
export const quickChecks: readonly Check[] = [
  command('Pages and components', () => tool('astro', 'check', '--minimumSeverity', 'warning')),
  command('Types', () => tool('typescript', '-p', '.')),
  command('Lint', () => tool('eslint', '.', '--max-warnings', '0')),
  command('Formatting', () => tool('prettier', '--check', '.')),
  command('Unused code', () => tool('knip')),
  command('Content is what the seeds give', () => ['scripts/convert.ts', '--check']),
  command('Reference is what the code says', () => ['scripts/reference.ts', '--check']),
  vitest({ name: 'Unit tests' }, 'unit'),
];

/** What needs the built site, and a browser. */
export const siteChecks: readonly Check[] = [
  build('Build', distFolder, plain),
  vitest({ name: 'Tests of the built site', needs: 'Build' }, 'site', { ...plain, SITE_DIST: distFolder }),
  playwright({ name: 'Tests in the browser', needs: 'Build' }, { ...plain, SITE_DIST: distFolder }),
  build('Build under /sub/path/', belowFolder, below),
  playwright(
    { name: 'Tests in the browser under /sub/path/', needs: 'Build under /sub/path/' },
    { ...below, SITE_DIST: belowFolder },
    '--grep-invert=@anywhere',
  ),
];

/**
 * Run checks one after the other, also after one has failed, and print each with its time, what a failed one said, and
 * at the end `N passed, M failed`. A command counts as one, a run of tests as its tests; a check that could not run
 * because one it needs failed counts as failed.
 *
 * @returns the exit code: 0 when all hold; null when stopped
 */
export async function runChecks(checks: readonly Check[], signal: AbortSignal): Promise<number | null> {
  const began = Date.now();
  const broken = new Set<string>();
  let [passed, failed] = [0, 0];

  for (const check of checks) {
    if (check.needs !== undefined && broken.has(check.needs)) {
      broken.add(check.name);
      failed += 1;
      print(`✗ ${check.name}: not run, as “${check.needs}” failed`);
      continue;
    }
    const start = Date.now();
    const progress = startProgress(check.name);
    const result = await check.run(signal, progress.detail);
    progress.end();
    if (result === null) return null;

    passed += result.passed;
    failed += result.failed;
    const time = formatSeconds(Date.now() - start);
    const count = result.passed + result.failed > 1 ? ` (${result.passed} of ${result.passed + result.failed})` : '';
    if (result.failed > 0) {
      broken.add(check.name);
      print(`✗ ${check.name}${count}  ${time}\n\n${result.output.trim()}\n`);
    } else {
      print(`✓ ${check.name}${count}  ${time}`);
    }
  }

  const failures = broken.size === 0 ? 'Everything holds' : `Failed: ${[...broken].join('; ')}`;
  print(`\n${failures}. ${formatSeconds(Date.now() - began)}`);
  print(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
