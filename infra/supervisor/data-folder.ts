import { StartRefused } from '@thidua/federation-kit/process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockByPid } from '@thidua/engines';
import { currentFormat, migrateFormat } from './format-migrations.ts';

/** The folder that holds all that outlives a start. */
export interface DataFolder {
  readonly path: (...names: string[]) => string;
  readonly logFile: (process: string) => string;
  /** Gives the lock back. */
  readonly release: () => void;
}

/** All that may lie in a data folder: `--fresh` deletes this and nothing else. */
const contents = ['mongo', 'kafka', 'redis', 'keys', 'replicas', 'logs', 'samples.json', 'format.json'];
const lockName = 'lock';
const pidsName = 'pids.json';

/**
 * Takes the data folder for this process, empty if `fresh`, at the format that this version writes. Throws
 * StartRefused if another start holds it, if it is not ours, or if a newer version wrote it.
 * `clearTheWay` is called under the lock, before anything in the folder is touched.
 */
export async function openDataFolder(
  dir: string,
  { fresh, clearTheWay }: { fresh: boolean; clearTheWay: (pidsFile: string) => Promise<void> },
): Promise<DataFolder> {
  refuseForeign(dir);
  mkdirSync(dir, { recursive: true });
  const lock = lockByPid(join(dir, lockName));
  if ('heldBy' in lock)
    throw new StartRefused(`${dir} (THIDUA_DATA_DIR) is in use by another start: process ${lock.heldBy}`);
  try {
    await clearTheWay(join(dir, pidsName));
    if (fresh) for (const name of contents) rmSync(join(dir, name), { recursive: true, force: true });
    await bringToFormat(dir);
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    path: (...names) => join(dir, ...names),
    logFile: (process) => join(dir, 'logs', `${process}.log`),
    release: lock.release,
  };
}

/** A folder with other people's files in it is not made ours, least of all by `--fresh`. */
function refuseForeign(dir: string): void {
  if (!existsSync(dir) || existsSync(join(dir, 'format.json'))) return;
  const foreign = readdirSync(dir).find(
    (name) => ![...contents, pidsName].includes(name) && !name.startsWith(lockName),
  );
  if (foreign !== undefined)
    throw new StartRefused(`${dir} (THIDUA_DATA_DIR) is not a data folder of ours: it holds ${foreign}`);
}

async function bringToFormat(dir: string): Promise<void> {
  const file = join(dir, 'format.json');
  const found = existsSync(file) ? Number(JSON.parse(readFileSync(file, 'utf8')).format) : currentFormat;
  if (!(found >= 1 && found <= currentFormat))
    throw new StartRefused(
      `${dir} (THIDUA_DATA_DIR) has format ${found}; this version knows ${currentFormat}`,
    );
  await migrateFormat(dir, found, (format) => writeFormat(file, format));
  writeFormat(file, currentFormat);
}

function writeFormat(file: string, format: number): void {
  writeFileSync(`${file}.new`, `${JSON.stringify({ format })}\n`);
  renameSync(`${file}.new`, file);
}
