// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * The figures of a jest run as one line: `N passed, N failed`, and `, N skipped` if any were. A file that could
 * not be run at all counts as one failure, and so does a run that failed without saying which test did.
 *
 * @param {string} report jest's JSON report; it need not exist
 * @param {number} code jest's exit code
 * @returns {{ line: string, failed: number }}
 */
export function readCounts(report, code) {
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = counts;
  const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  const told = numFailedTests + numRuntimeErrorTestSuites;
  const failed = told === 0 && code !== 0 ? 1 : told;
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return { line: `${numPassedTests} passed, ${failed} failed${tail}`, failed };
}
