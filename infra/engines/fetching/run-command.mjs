// @ts-check
import { spawn } from 'node:child_process';

const KEPT_LINES = 12;

/**
 * Runs a command to its end and hands every line it prints to `onLine`.
 * Resolves to all of its output; throws with the last lines if it ends with anything but 0.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, { cwd, env = process.env, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      for (const line of String(chunk).split(/[\r\n]+/)) if (line.trim() !== '') onLine?.(line.trim());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const tail = output.trim().split('\n').slice(-KEPT_LINES).join('\n');
      reject(new Error(`${command} ended with ${signal ?? code}: ${tail}`));
    });
  });
}
