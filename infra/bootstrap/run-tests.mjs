// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideEngines } from '@thidua/engines';
import { onOrphaned } from './on-orphaned.mjs';
import { runJest } from './run-jest.mjs';
import { createSteps } from './steps.mjs';
import { readCounts } from './test-counts.mjs';

// The second half of `npm test`, on Node 24: private engines, jest, and one line of figures as the very last.
// Whole systems are tested after the parts and one at a time: side by side they would only measure each other.
const folder = mkdtempSync(join(tmpdir(), 'thidua-tests-'));
const args = process.argv.slice(2);
const parts = args.length > 0 ? ['all'] : ['parts', 'whole'];
const calledOff = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => calledOff.abort());
onOrphaned(() => calledOff.abort());

/** @type {{ report: string, code: number }[]} */
const runs = [];
/** @type {{ env: Record<string, string>, stop: () => Promise<void> } | undefined} */
let engines;
try {
  const title = 'Private engines for the tests';
  engines = await createSteps().run(title, () => provideEngines({ folder, signal: calledOff.signal }));
  for (const part of parts) {
    const report = join(folder, `${part}.json`);
    const env = { ...engines.env, THIDUA_TEST_PART: part };
    runs.push({ report, code: await runJest(args, { report, env, signal: calledOff.signal }) });
    if (calledOff.signal.aborted) break;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await engines?.stop();
const { line, failed } = readCounts(runs);
rmSync(folder, { recursive: true, force: true });
console.log(line);
process.exit(failed > 0 || runs.length < parts.length ? 1 : 0);
