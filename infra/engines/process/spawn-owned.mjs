// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { dieWithParent } from './die-with-parent.mjs';

const LOG_LIMIT = 20 * 1024 * 1024;

/**
 * A process that is ours to end.
 *
 * @typedef {object} Owned
 * @property {number} pid
 * @property {Promise<string>} ended resolves, never rejects, to how it ended: `code 0`, `signal SIGKILL`
 * @property {() => boolean} running
 * @property {(graceMs?: number) => Promise<void>} stop SIGTERM, and SIGKILL after the grace (default 5000 ms)
 */

/**
 * Starts a process in a group of its own (a terminal's Ctrl-C must not reach it: its owner stops it in order)
 * that writes to `logFile`, or to our terminal without one. Throws if it cannot be started at all.
 *
 * @param {{ command: string, args: string[], logFile?: string | undefined, env?: NodeJS.ProcessEnv, cwd?: string }} options
 * @returns {Promise<Owned>}
 */
export async function spawnOwned({ command, args, logFile, env = process.env, cwd }) {
  const log = logFile === undefined ? 'inherit' : openLog(logFile);
  const [program = command, ...rest] = [...dieWithParent(), command, ...args];
  const child = spawn(program, rest, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  if (typeof log === 'number') closeSync(log);
  const pid = await new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid));
    child.once('error', reject);
  });
  let isRunning = true;
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      isRunning = false;
      resolve(signal ? `signal ${signal}` : `code ${code}`);
    });
  });
  const stop = async (graceMs = 5000) => {
    if (!isRunning) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => killGroup(pid), graceMs);
    await ended;
    clearTimeout(timer);
  };
  return { pid, ended, running: () => isRunning, stop };
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** @param {string} file */
function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}
