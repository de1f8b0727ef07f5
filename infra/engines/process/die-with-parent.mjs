// @ts-check
import { spawnSync } from 'node:child_process';

/** @type {string[] | undefined} */
let prefix;

/**
 * What to put before a command so that the kernel kills it when we die, however we die; nothing where the
 * system has no such thing (then the next start ends what is left over).
 *
 * @returns {string[]}
 */
export function dieWithParent() {
  if (prefix === undefined) {
    const command = ['setpriv', '--pdeathsig', 'KILL', '--'];
    const [program = '', ...args] = command;
    prefix = spawnSync(program, [...args, 'true']).status === 0 ? command : [];
  }
  return prefix;
}
