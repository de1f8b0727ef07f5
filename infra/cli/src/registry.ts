import { createClock } from '@thidua/domain-kit';
import { createRegistryClient } from '@thidua/home-registry';
import type { Registry } from '@thidua/home-registry/authority';
import { withRegistry } from '@thidua/instances/settle';
import { readEngines, readSurroundings } from './environment.ts';
import { Unreachable } from './unreachable.ts';

/**
 * An administrator's act. It goes to the registry's database and not over HTTP: who may reach the one may act, and
 * to all others there is no way in.
 */
export const act = <Result>(work: (registry: Registry) => Promise<Result>): Promise<Result> =>
  withRegistry(
    {
      mongoUrl: readEngines().mongoUrl,
      database: process.env['REGISTRY_DATABASE'] || 'thidua_registry',
      clock: createClock(process.env['THIDUA_CLOCK']),
    },
    work,
  );

/** Everything that the registry tells to anyone. Throws Unreachable. */
export async function readRegistry() {
  const { registryUrl } = readSurroundings();
  try {
    return await createRegistryClient(registryUrl).changesSince({ registry: null, version: 0 });
  } catch (error) {
    throw new Unreachable(
      `the registry does not answer at ${registryUrl} (set by REGISTRY_URL or THIDUA_PORT_BASE): is \`npm start\` running?`,
      { cause: error },
    );
  }
}
