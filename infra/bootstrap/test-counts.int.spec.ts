import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { readCounts } from './test-counts.mjs';

const dir = mkdtempSync(join(tmpdir(), 'thidua-counts-'));
afterAll(() => rmSync(dir, { recursive: true }));

it.each([
  ['all well', { numPassedTests: 7 }, 0, '7 passed, 0 failed'],
  ['failures', { numPassedTests: 7, numFailedTests: 2 }, 1, '7 passed, 2 failed'],
  ['a file that does not run', { numPassedTests: 7, numRuntimeErrorTestSuites: 1 }, 1, '7 passed, 1 failed'],
  [
    'skipped ones',
    { numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 },
    0,
    '7 passed, 0 failed, 3 skipped',
  ],
  ['a failure that no test tells', { numPassedTests: 7 }, 1, '7 passed, 1 failed'],
  ['no report', undefined, 1, '0 passed, 1 failed'],
])('counts %s', (name, counts, code, line) => {
  const report = join(dir, `${name}.json`);
  if (counts) writeFileSync(report, JSON.stringify(counts));
  expect(readCounts([{ report, code }]).line).toBe(line);
});

it('adds up several runs', () => {
  const runs = [
    { numPassedTests: 7, numFailedTests: 1 },
    { numPassedTests: 3, numPendingTests: 1 },
  ].map((counts, run) => {
    const report = join(dir, `run-${run}.json`);
    writeFileSync(report, JSON.stringify(counts));
    return { report, code: run === 0 ? 1 : 0 };
  });
  expect(readCounts(runs)).toEqual({ line: '10 passed, 1 failed, 1 skipped', failed: 1 });
});
