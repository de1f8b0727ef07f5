import { fileURLToPath } from 'node:url';
import { onOrphaned } from '@thidua/bootstrap/on-orphaned';
import { createSteps } from '@thidua/bootstrap/steps';
import { announcement } from './announcement.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import type { Keeper } from './keeper.ts';
import { endLeftovers, PidBook } from './pid-book.ts';
import { portNames, type PortName } from './ports.ts';
import { stopOrder } from './processes.ts';
import { readSettings, type Settings } from './settings.ts';
import { startEverything } from './start-everything.ts';
import { stopInOrder } from './stop-in-order.ts';
import { refuseUnusablePorts } from './unusable-ports.ts';

// Started by infra/bootstrap/start.mjs; stays in the foreground until it is told to stop.
const root = fileURLToPath(new URL('../../', import.meta.url));
const STOP_BUDGET_MS = 9500;

const steps = createSteps();
const startedAt = Number(process.env['THIDUA_STARTED_AT'] ?? Date.now());
const keepers: Keeper[] = [];
const stopping = new AbortController();
const isStopping = new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
// A terminal's Ctrl-C reaches us twice, from the terminal and by the bootstrap: the second changes nothing.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
if (process.env['THIDUA_STARTED_AT']) onOrphaned(() => stopping.abort());

let folder: DataFolder | undefined;
let order: ReturnType<typeof stopOrder> = [];
let exitCode = 0;
try {
  const settings = readSettings(process.argv.slice(2), process.env, root);
  order = stopOrder(settings);
  const clearTheWay = async (file: string) => {
    const names = await endLeftovers(file);
    if (names.length > 0) steps.line(`✓ ended what an earlier start had left running: ${names.join(', ')}`);
    await refuseUnusablePorts(settings, portsToTake(settings));
  };
  folder = await openDataFolder(settings.dataDir, { fresh: settings.fresh, clearTheWay });
  const pids = new PidBook(folder.path('pids.json'));
  const start = { root, settings, folder, pids, steps, signal: stopping.signal, keepers };
  const token = await startEverything(start);
  if (!stopping.signal.aborted) steps.line(announcement(settings, token, startedAt));
  await isStopping;
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    exitCode = error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1;
  }
}

stopping.abort();
if (keepers.length > 0) await steps.run('stopped', () => stopInOrder(keepers, order, STOP_BUDGET_MS));
folder?.release();
process.exit(exitCode);

/** The ports of what we start ourselves. */
function portsToTake({ given, mode }: Settings): PortName[] {
  const owner = (name: PortName) => (name === 'kafkaController' ? 'kafka' : name);
  const isSpared = (name: string) =>
    name === 'identity' ? mode !== 'local' : given[name as keyof typeof given] !== undefined;
  return portNames.filter((name) => !isSpared(owner(name)));
}
