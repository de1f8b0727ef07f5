// @ts-check
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the name of a folder that is still being filled contains; such a folder is never trusted. */
export const PART_MARK = '.part-';

/**
 * Lets `fill` fill a temporary folder and gives it its real name only when that has gone well, so that an
 * interrupted download is never taken for a whole one. If another process was faster, its folder stays.
 *
 * @param {string} target
 * @param {(folder: string) => Promise<void>} fill
 */
export async function installWhole(target, fill) {
  mkdirSync(dirname(target), { recursive: true });
  const part = mkdtempSync(`${target}${PART_MARK}`);
  try {
    await fill(part);
    if (!existsSync(target)) renameSync(part, target);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
