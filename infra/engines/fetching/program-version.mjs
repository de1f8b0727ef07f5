// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * The major version that a program prints of itself; `undefined` if it cannot run here (a missing library).
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RegExp} pattern its first group is the major version
 * @returns {number | undefined}
 */
export function majorVersion(program, args, pattern) {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 });
  const major = status === 0 ? pattern.exec(stdout + stderr)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}
