import { existsSync, readFileSync } from 'node:fs';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of the JSON reports that are read: Vitest’s, and Playwright’s. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/**
 * How many tests passed and failed, from the JSON report a test runner wrote. A test that passed only when it was
 * tried again has passed; one that was skipped counts neither way.
 *
 * @param isOk whether the runner was content. Where it was not and yet names no failed test (a file that did not
 * load, say, or no report at all), that counts as one failure.
 */
export function countTests(reportFile: string, isOk: boolean): TestCount {
  const { passed, failed } = existsSync(reportFile)
    ? toCount(JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport | PlaywrightReport)
    : { passed: 0, failed: 0 };
  return { passed, failed: isOk ? failed : Math.max(failed, 1) };
}

function toCount(report: VitestReport | PlaywrightReport): TestCount {
  if ('stats' in report) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected + flaky, failed: unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
