import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnOwned } from '@thidua/engines';
import { root } from '../conformance/repository.ts';
import { freePortBase } from './port-base.ts';
import { System } from './system.ts';

/** The first start on a busy machine; a test of how long it takes measures for itself. */
const readyMs = 150_000;

export interface SystemOptions {
  /** Default: a free one. */
  readonly portBase?: number;
  /** Default: a new, empty one. */
  readonly dataDir?: string;
  /** Options of the start besides `--fresh`. */
  readonly args?: readonly string[];
  /** `--fresh` */
  readonly fresh?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** How long it may take; default: what the default instance alone needs on a busy machine. */
  readonly readyMs?: number;
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

/** Starts the real supervisor, samples and all. Discard what it gives when the spec is done. */
export async function launchSystem(options: SystemOptions = {}): Promise<System> {
  const { fresh = false, args = [], env = {} } = options;
  const portBase = options.portBase ?? (await freePortBase());
  const dataDir = options.dataDir ?? newDataDir();
  const logFile = `${dataDir}.log`;
  rmSync(logFile, { force: true });
  const supervisor = await spawnOwned({
    command: process.execPath,
    args: [join(root, 'infra/supervisor/main.ts'), ...(fresh ? ['--fresh'] : []), ...args],
    logFile,
    cwd: root,
    env: { ...systemVariables(dataDir, portBase), ...env },
  });
  return new System({ supervisor, dataDir, portBase, logFile });
}

/** `launchSystem`, and the wait for its line `Ready`. Throws with its last lines, and leaves nothing running. */
export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const system = await launchSystem(options);
  try {
    await system.ready(options.readyMs ?? readyMs);
  } catch (error) {
    await system.killEverything();
    if (options.dataDir === undefined) await system.discard();
    throw error;
  }
  return system;
}
