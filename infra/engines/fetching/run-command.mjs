// @ts-check
import { spawn } from 'node:child_process';
import { dieWithParent } from '../process/die-with-parent.mjs';

const KEPT_LINES = 3;

/**
 * Runs a command to its end and hands every line it prints to `onLine`.
 * Resolves to all of its output; throws with the lines that tell why if it ends with anything but 0.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, { cwd, env = process.env, onLine } = {}) {
  return new Promise((resolve, reject) => {
    // An interrupted set-up must not leave an npm behind that goes on writing.
    const [program = command, ...rest] = [...dieWithParent(), command, ...args];
    const child = spawn(program, rest, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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
      reject(new Error(`${command} ended with ${signal ?? code}: ${reason(output)}`));
    });
  });
}

/** npm and Maven say what is wrong first and explain at length, pip ends with it: lines that speak of an error. */
function reason(/** @type {string} */ output) {
  const lines = output.trim().split('\n');
  const telling = lines.filter((line) => /error/i.test(line)).slice(0, KEPT_LINES);
  return (telling.length > 0 ? telling : lines.slice(-KEPT_LINES)).join('\n');
}
