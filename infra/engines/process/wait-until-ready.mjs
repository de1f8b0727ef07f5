// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { logTail } from './log-tail.mjs';

const PAUSE_MS = 100;

/**
 * Asks a process that has just been started whether it is ready, until it says so. If it ends first, is not
 * ready in time or the wait is called off, it is stopped and an error tells why, with its last log lines.
 *
 * @param {import('./spawn-owned.mjs').Owned} owned
 * @param {{ name: string, logFile: string, timeoutMs: number, signal?: AbortSignal | undefined, ask: () => Promise<boolean> }} options
 *   `ask` may throw while it is too early; its last error is told in the end
 */
export async function waitUntilReady(owned, { name, logFile, timeoutMs, signal, ask }) {
  const deadline = Date.now() + timeoutMs;
  let last = '';
  for (;;) {
    // First a pause: one that ends at once because its port is taken must not pass for the one that has the port.
    await Promise.race([sleep(PAUSE_MS), owned.ended]);
    const answer = await ask().catch((error) => void (last = String(error?.message ?? error)));
    if (answer === true && owned.running()) return;
    const why = signal?.aborted ? 'was called off' : reasonToGiveUp(owned, deadline, timeoutMs, last);
    if (why !== undefined) {
      const how = owned.running() ? why : `ended with ${await owned.ended}`;
      await owned.stop(1000);
      throw new Error([`${name} ${how}`, ...logTail(logFile)].join('\n  '));
    }
  }
}

/** @param {import('./spawn-owned.mjs').Owned} owned @param {number} deadline @param {number} timeoutMs @param {string} last */
function reasonToGiveUp(owned, deadline, timeoutMs, last) {
  if (!owned.running()) return 'ended';
  return Date.now() > deadline ? `was not ready after ${timeoutMs / 1000} s (${last})` : undefined;
}
