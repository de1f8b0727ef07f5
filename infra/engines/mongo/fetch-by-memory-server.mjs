// @ts-check
import { join } from 'node:path';
import { installWhole } from '../fetching/install-whole.mjs';
import { runCommand } from '../fetching/run-command.mjs';
import { npmCommand } from '../node/npm-command.mjs';

const PACKAGE = 'mongodb-memory-server-core@11.3.0';
const MONGOD = '7.0.24';

/**
 * Fetches a `mongod` for this platform from mongodb.org by the downloader of mongodb-memory-server,
 * which knows the archive of each distribution.
 *
 * @param {string} target
 * @param {{ env: NodeJS.ProcessEnv, report: (text: string) => void }} context
 */
export async function fetchByMemoryServer(target, { env, report }) {
  await installWhole(target, async (folder) => {
    const [npm, ...args] = npmCommand(process.execPath, env);
    report('fetching the downloader from npm');
    const npmOptions = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
    await runCommand(npm, [...args, 'install', ...npmOptions, PACKAGE], { cwd: folder, env });
    report('fetching mongod from mongodb.org');
    const download = { version: MONGOD, downloadDir: join(folder, 'bin') };
    const program = `const { MongoBinary } = require('mongodb-memory-server-core');
      MongoBinary.getPath(${JSON.stringify(download)}).catch((error) => { console.error(error.message); process.exit(1); });`;
    await runCommand(process.execPath, ['-e', program], { cwd: folder, env });
  });
}
