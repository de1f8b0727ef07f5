// @ts-check
import { existsSync } from 'node:fs';

/**
 * How npm is run by a given Node: the npm that started us if there is one, else the one on PATH
 * (whose first line finds `node` on the PATH that it is given).
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand(node, env) {
  const cli = env.npm_execpath ?? '';
  return cli.endsWith('npm-cli.js') && existsSync(cli) ? [node, cli] : ['npm'];
}
