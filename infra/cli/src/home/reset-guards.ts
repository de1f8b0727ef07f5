import { resetGuards } from '@thidua/event-kit';
import { HomeReplica, OwnHomes } from '@thidua/home-registry';
import { pino } from 'pino';
import { readEngines } from '../environment.ts';
import { readRegistry } from '../registry.ts';
import { serviceOf, withStore } from '../services.ts';

/**
 * Makes this instance's guards anew by what the registry says now. Answers what they are, and what they followed
 * before (null: they are no further than the registry, and were left as they were).
 */
export async function resetGuardsOf(logical: string) {
  const everything = await readRegistry();
  const { instance } = readEngines();
  const source = { changesSince: () => Promise.resolve(everything) };
  const replica = await HomeReplica.open({ source, file: null, log: pino({ level: 'silent' }) });
  try {
    const since = new OwnHomes(replica, logical, instance).since();
    const former = await withStore(serviceOf(logical), (store) => resetGuards(store, since));
    const { registry, version } = since;
    return { logical, instance, registry, version, homes: since.all.map(({ id }) => id), former };
  } finally {
    await replica.stop();
  }
}
