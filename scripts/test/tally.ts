import { existsSync, readFileSync } from "node:fs";

export interface Tally {
  passed: number;
  failed: number;
}

/** What a runner reports, corrected upwards: a run that failed without a failing test is a failure. */
export function tallyOf(report: string, exitCode: number, read: (report: unknown) => Tally): Tally {
  const tally = existsSync(report) ? read(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  if (exitCode !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that could not be loaded has no tests to fail; it counts as one failure. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
}

export function playwrightTally(report: unknown): Tally {
  const { expected, flaky, unexpected } = (report as PlaywrightReport).stats;
  return { passed: expected + flaky, failed: unexpected };
}
