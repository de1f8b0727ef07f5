import { createRegistryClient } from '@thidua/home-registry';
import { registryUrl } from './processes.ts';
import type { Settings } from './settings.ts';

/**
 * A line for each instance that is home to something and does not run: lists will name its jurisdiction as missing.
 * Whether it should run here or elsewhere is not known here.
 */
export async function homesAway(settings: Settings): Promise<string[]> {
  const client = createRegistryClient(registryUrl(settings));
  const { instances, tenures } = await client.changesSince({ registry: null, version: 0 });
  const homes = new Set(
    tenures
      .filter(({ toVersion }) => toVersion === null)
      .map(({ logical, instance }) => `${logical}@${instance}`),
  );
  const away = instances.filter(
    ({ id, logical, state }) => state === 'DOWN' && homes.has(`${logical}@${id}`),
  );
  return [...Map.groupBy(away, ({ id }) => id)].map(
    ([id, [one, ...others]]) =>
      `! ${id} (${one?.jurisdiction}) does not run: lists name it as missing; start it, here with --instances: ` +
      [one, ...others].map((each) => each?.logical).join(', '),
  );
}
