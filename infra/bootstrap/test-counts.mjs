// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * The figures of jest runs as one line: `N passed, N failed`, and `, N skipped` if any were. A file that could
 * not be run at all counts as one failure, and so does a run that failed without saying which test did.
 *
 * @param {readonly { report: string, code: number }[]} runs jest's JSON report, which need not exist, and its exit
 *   code
 * @returns {{ line: string, failed: number }}
 */
export function readCounts(runs) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const run of runs) {
    const { passed, failed, skipped } = countsOf(run);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  const tail = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  return { line: `${sum.passed} passed, ${sum.failed} failed${tail}`, failed: sum.failed };
}

/** @param {{ report: string, code: number }} run */
function countsOf({ report, code }) {
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = counts;
  const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  const told = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: told === 0 && code !== 0 ? 1 : told, skipped };
}
