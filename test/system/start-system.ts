import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnOwned, waitUntilReady } from '@thidua/engines';
import { root } from '../conformance/repository.ts';
import { freePortBase } from './port-base.ts';
import { killAllOf } from './processes-of.ts';
import { System } from './system.ts';

/** The first start on a busy machine; a test of how long it takes measures for itself. */
const readyMs = 150_000;

export interface SystemOptions {
  /** Default: a free one. */
  readonly portBase?: number;
  /** Default: a new, empty one. */
  readonly dataDir?: string;
  /** `--fresh` */
  readonly fresh?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A new folder for a system's data; whoever names it to `startSystem` may start on it again. */
export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'thidua-system-'));

/** The variables of a supervisor that has engines of its own, whatever the test runner was given. */
export const systemVariables = (dataDir: string, portBase: number): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  THIDUA_DATA_DIR: dataDir,
  THIDUA_PORT_BASE: String(portBase),
  THIDUA_STARTED_AT: String(Date.now()),
});

/** Starts the real supervisor, samples and all, and waits for its line `Ready`. Discard it when the spec is done. */
export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const { fresh = false, env = {} } = options;
  const portBase = options.portBase ?? (await freePortBase());
  const dataDir = options.dataDir ?? newDataDir();
  const logFile = `${dataDir}.log`;
  rmSync(logFile, { force: true });
  const startedAt = performance.now();
  const supervisor = await spawnOwned({
    command: process.execPath,
    args: [join(root, 'infra/supervisor/main.ts'), ...(fresh ? ['--fresh'] : [])],
    logFile,
    cwd: root,
    env: { ...systemVariables(dataDir, portBase), ...env },
  });
  const ask = async () => /^Ready/m.test(readFileSync(logFile, 'utf8'));
  try {
    await waitUntilReady(supervisor, { name: 'the system', logFile, timeoutMs: readyMs, ask });
  } catch (error) {
    await killAllOf(dataDir);
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
  return new System({ supervisor, dataDir, portBase, logFile, readyAfterMs: performance.now() - startedAt });
}
