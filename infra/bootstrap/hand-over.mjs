// @ts-check
import { spawn } from 'node:child_process';
import { onOrphaned } from './on-orphaned.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Goes on as another program: it has our terminal, gets the signals that we get, and its exit code becomes ours.
 * If npm, which started us, is gone (a SIGTERM to npm ends npm alone), that counts as a SIGTERM.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<never>}
 */
export async function handOver(command, args, env) {
  const child = spawn(command, args, { env, stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  if (env.npm_execpath) onOrphaned(() => child.kill('SIGTERM'));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  process.exit(code);
}
