// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { processStartTime } from './process-start-time.mjs';

/**
 * Takes a lock file for this process, also over from a holder that has died without giving it back.
 * Returns how to give it back, or the number of the living holder.
 *
 * @param {string} file
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function lockByPid(file) {
  const own = `${JSON.stringify({ pid: process.pid, startedAt: processStartTime(process.pid) })}\n`;
  const draft = `${file}.${process.pid}`;
  // Written apart and linked, so that nobody ever reads half a lock.
  writeFileSync(draft, own);
  try {
    for (;;) {
      if (tryLink(draft, file)) return { release: () => readLock(file) === own && rmSync(file) };
      const found = readLock(file);
      if (found === undefined) continue;
      const holder = livingHolder(found);
      if (holder !== undefined) return { heldBy: holder };
      putAside(file, found, `${draft}.stale`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Moves a dead process's lock away. If another start has replaced it meanwhile, the fresh one is put back.
 *
 * @param {string} file @param {string} expected @param {string} aside
 */
function putAside(file, expected, aside) {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readLock(aside) !== expected) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/** @param {string} from @param {string} to */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function readLock(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} text @returns {number | undefined} */
function livingHolder(text) {
  try {
    const { pid, startedAt } = JSON.parse(text);
    return processStartTime(pid) === startedAt ? pid : undefined;
  } catch {
    return undefined;
  }
}
