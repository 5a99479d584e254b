import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runChecks, type Check } from '../../scripts/run/checks.ts';
import { countTests } from '../../scripts/run/count-tests.ts';
import { makeFolder } from './temporary-folder.ts';

const vitestReport = JSON.stringify({ numPassedTests: 7, numFailedTests: 2 });
const playwrightReport = JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 3 } });

describe('counting tests', () => {
  test.each([
    { name: 'Vitest’s report', report: vitestReport, isOk: false, expected: { passed: 7, failed: 2 } },
    { name: 'Playwright’s report', report: playwrightReport, isOk: true, expected: { passed: 6, failed: 0 } },
    {
      name: 'a runner that failed without a failed test',
      report: playwrightReport,
      isOk: false,
      expected: { passed: 6, failed: 1 },
    },
  ])('reads $name', ({ report, isOk, expected }) => {
    expect(countTests(join(makeFolder({ 'r.json': report }), 'r.json'), isOk)).toEqual(expected);
  });

  test('takes a missing report of a failed run for one failure', () => {
    expect(countTests(join(makeFolder({}), 'r.json'), false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('running checks', () => {
  const check = (name: string, passed: number, failed: number, needs?: string): Check => ({
    name,
    ...(needs === undefined ? {} : { needs }),
    run: () => Promise.resolve({ passed, failed, output: `${name} said this` }),
  });

  async function run(checks: readonly Check[]): Promise<{ code: number | null; printed: string }> {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await runChecks(checks, new AbortController().signal);
    const printed = write.mock.calls.map(([text]) => String(text)).join('');
    write.mockRestore();
    return { code, printed };
  }

  test('ends with the sum of all that passed and failed', async () => {
    const { code, printed } = await run([check('Types', 1, 0), check('Unit tests', 40, 0)]);
    expect(printed).toMatch(/\n41 passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  test('goes on after a failure, shows what it said, and fails at the end', async () => {
    const { code, printed } = await run([check('Types', 0, 1), check('Unit tests', 40, 0)]);
    expect(printed).toContain('Types said this');
    expect(printed).toMatch(/\n40 passed, 1 failed\n$/);
    expect(code).toBe(1);
  });

  test('counts a check that could not run as failed', async () => {
    const { printed } = await run([check('Build', 0, 1), check('Browser', 9, 0, 'Build')]);
    expect(printed).toContain('Browser: not run, as “Build” failed');
    expect(printed).toMatch(/\n0 passed, 2 failed\n$/);
  });
});
