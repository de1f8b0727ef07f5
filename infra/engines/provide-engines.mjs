// @ts-check
import { join } from 'node:path';
import { engineTable } from './engine-table.mjs';
import { allOrFirstError } from './process/all-or-first-error.mjs';

/**
 * All three engines at once, on free ports, with their data in `folder`: one that the environment gives an address
 * of is asked, the others are started. If one fails, the others are stopped again.
 *
 * @param {{ folder: string, signal?: AbortSignal }} options
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} the addresses by variable
 */
export async function provideEngines({ folder, signal }) {
  /** @type {import('./process/run-engine.mjs').Engine[]} */
  const started = [];
  const stop = async () => void (await Promise.all(started.map((engine) => engine.stop())));
  const provide = engineTable.map(async ({ variable, name, check, start }) => {
    const given = process.env[variable];
    if (given) {
      await check(given);
      return [variable, given];
    }
    const engine = await start({ dataDir: join(folder, name), signal });
    started.push(engine);
    return [variable, engine.url];
  });
  try {
    return { env: Object.fromEntries(await allOrFirstError(provide)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
