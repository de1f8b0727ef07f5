// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { QUIET } from './node-flags.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs jest on the whole tree, or on what `args` name, and writes its figures to `report`.
 *
 * @param {string[]} args
 * @param {{ report: string, env: Record<string, string>, signal: AbortSignal }} options
 * @returns {Promise<number>} jest's exit code; 1 if it was ended by a signal
 */
export function runJest(args, { report, env, signal }) {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...QUIET];
  const command = [
    'node_modules/jest/bin/jest.js',
    '-c',
    'test/jest.config.mjs',
    '--json',
    `--outputFile=${report}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, ...args], {
      cwd: root,
      // The workers that jest starts read the flags from here.
      env: { ...process.env, ...env, NODE_OPTIONS: [process.env.NODE_OPTIONS, ...jest].join(' ').trim() },
      stdio: ['inherit', 'ignore', 'inherit'],
      signal,
    });
    child.once('error', (error) => (error.name === 'AbortError' ? undefined : reject(error)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
