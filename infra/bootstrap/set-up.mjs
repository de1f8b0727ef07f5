// @ts-check
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  allOrFirstError,
  lockByPid,
  PART_MARK,
  provideKafka,
  provideMongo,
  provideNode,
  provideRedis,
} from '../engines/provide.mjs';
import { buildExplorer } from './build-explorer.mjs';
import { installPackages } from './install-packages.mjs';
import { createSteps } from './steps.mjs';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const enginesDir = join(root, '.engines');
const ENGINES = new Map([
  ['MongoDB', provideMongo],
  ['Kafka', provideKafka],
  ['Redis', provideRedis],
]);

/**
 * Makes a bare clone able to run: Node 24, packages, and (unless `engines` is false) the three engines.
 * Throws `EngineMissing` for what can't be had.
 *
 * @param {{ engines: boolean, stream?: typeof process.stderr }} options `stream`: where the steps are shown,
 *   stdout unless told
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} Node 24 and an environment whose PATH begins with it
 */
export async function setUp({ engines, stream }) {
  const steps = createSteps(stream);
  mkdirSync(enginesDir, { recursive: true });
  const release = await waitForTurn(steps.line);
  try {
    removeParts();
    const find = (/** @type {(text: string) => void} */ report) =>
      provideNode({ enginesDir, env: process.env, report });
    const { node } = await steps.run('Node 24', find, (found) => `(${found.from})`);
    const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
    const packages = (/** @type {(text: string) => void} */ report) =>
      installPackages({ root, node, env, report });
    await steps.run('Packages', packages, (done) => `(${done})`);
    if (engines) {
      const explorer = steps.run(
        'Explorer',
        () => buildExplorer({ root, node, env }),
        (done) => `(${done})`,
      );
      const found = [...ENGINES].map(([title, provide]) =>
        steps.run(
          title,
          (report) => provide({ enginesDir, env, report }),
          ({ from }) => `(${from})`,
        ),
      );
      /** @type {Promise<unknown>[]} */
      const underWay = [explorer, ...found];
      await allOrFirstError(underWay);
    }
    return { node, env };
  } finally {
    release();
  }
}

/** Two starts of one checkout at once must not both install; the second waits. */
async function waitForTurn(/** @type {(text: string) => void} */ say) {
  for (let isTold = false; ; isTold = true) {
    const lock = lockByPid(join(enginesDir, 'set-up.lock'));
    if ('release' in lock) return lock.release;
    if (!isTold) say(`… waiting for the set-up that process ${lock.heldBy} is doing here`);
    await sleep(500);
  }
}

/** What an interrupted download left behind. */
function removeParts() {
  for (const folder of [enginesDir, join(enginesDir, 'node_modules')].filter(existsSync)) {
    const names = readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name);
    for (const name of names) {
      if (name.includes(PART_MARK)) rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
