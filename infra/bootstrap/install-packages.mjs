// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, runCommand } from '../engines/provide.mjs';

const HEARTBEAT_MS = 1000;

/**
 * Brings `node_modules` in line with the lock file: nothing is done if the stamp of the last time, or npm's own
 * record of what it installed, agrees with the lock. Otherwise `npm ci`.
 *
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv, report: (text: string) => void }} options
 * @returns {Promise<string>} what was done
 */
export async function installPackages({ root, node, env, report }) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.thidua-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'up to date';
  const isInstalled = agrees(root, lock);
  if (!isInstalled) await npmCi({ root, node, env, report });
  writeFileSync(stamp, hash);
  return isInstalled ? 'up to date' : 'installed';
}

/** @param {{ root: string, node: string, env: NodeJS.ProcessEnv, report: (text: string) => void }} options */
async function npmCi({ root, node, env, report }) {
  const [npm, ...args] = npmCommand(node, env);
  // npm says nothing until its end; the folders that appear show that it works.
  const modules = join(root, 'node_modules');
  const show = () =>
    report(`npm ci, ${existsSync(modules) ? readdirSync(modules).length : 0} folders so far`);
  show();
  const timer = setInterval(show, HEARTBEAT_MS);
  try {
    await runCommand(npm, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: root, env });
  } finally {
    clearInterval(timer);
  }
}

/**
 * Whether npm's record of its last installation has every package of the lock at its version. Packages for other
 * platforms are optional and absent.
 *
 * @param {string} root @param {string} lock
 */
function agrees(root, lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}
