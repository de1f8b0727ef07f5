import { Directory, directoryProjection } from '@thidua/directory-kit';
import type { Clock } from '@thidua/domain-kit';
import { migrateService, type ServiceDefinition, startRuntime } from '@thidua/event-kit';
import { silent, testEngines, uniqueName } from '@thidua/test-kit';

const service: ServiceDefinition = {
  logical: 'campaigns',
  aggregates: [],
  projections: [directoryProjection],
};

/** The copy that another service keeps of what this one tells by Kafka. */
export async function startNeighbourDirectory(
  clock: Clock,
): Promise<{ readonly directory: Directory; stop(): Promise<void> }> {
  const instance = uniqueName('spec').replace('_', '-');
  const roles = new Set(['consumer'] as const);
  const runtime = startRuntime({ ...testEngines(), service, instance, clock, log: silent, roles });
  await migrateService(await runtime.store.connected(), service);
  return {
    directory: new Directory(runtime.store, clock),
    stop: async () => {
      await runtime.store.connection.dropDatabase();
      await runtime.stop();
    },
  };
}
