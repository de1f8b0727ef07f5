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
const folder = mkdtempSync(join(tmpdir(), 'thidua-tests-'));
const report = join(folder, 'report.json');
const calledOff = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => calledOff.abort());
onOrphaned(() => calledOff.abort());

let code = 1;
/** @type {{ env: Record<string, string>, stop: () => Promise<void> } | undefined} */
let engines;
try {
  const title = 'Private engines for the tests';
  engines = await createSteps().run(title, () => provideEngines({ folder, signal: calledOff.signal }));
  code = await runJest(process.argv.slice(2), { report, env: engines.env, signal: calledOff.signal });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await engines?.stop();
const { line, failed } = readCounts(report, code);
rmSync(folder, { recursive: true, force: true });
console.log(line);
process.exit(code === 0 && failed > 0 ? 1 : code);
