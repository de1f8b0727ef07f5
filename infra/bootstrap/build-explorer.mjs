// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, runCommand } from '../engines/provide.mjs';

const WORKSPACE = 'gateway/explorer';

/**
 * Bundles the explorer if it has not been, or if a source or the lock is newer than its bundle.
 *
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>} what was done
 */
export async function buildExplorer({ root, node, env }) {
  const folder = join(root, WORKSPACE);
  const bundle = join(folder, 'dist', 'index.html');
  const builtAt = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt > newest(folder) && builtAt > statSync(join(root, 'package-lock.json')).mtimeMs)
    return 'up to date';
  const [npm, ...args] = npmCommand(node, env);
  await runCommand(npm, [...args, 'run', 'build', '-w', WORKSPACE], { cwd: root, env });
  return 'bundled';
}

/** When the newest source below a folder was written. */
function newest(/** @type {string} */ folder) {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/\/(dist|node_modules)\//.test(path))
      .map((path) => statSync(path).mtimeMs),
  );
}
