import { startTestIdentity } from '@thidua/auth-kit/testing';
import { awardsService } from '@thidua/awards';
import { campaignsService } from '@thidua/campaigns';
import { createClock } from '@thidua/domain-kit';
import { databaseOf, EventStore, migrateService, startConsumer } from '@thidua/event-kit';
import { openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { countingProjection } from './counting-projection.ts';
import { fillDirectory } from './known-neighbours.ts';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';
import { tailTopic, type TopicTail } from './topic-tail.ts';

/** The road from a mutation of campaigns to the read model of awards, each part a process of its own. */
export interface RelayRoad {
  /** Where campaigns takes mutations, and who the gateway in front of it is. */
  readonly api: ServiceProcess;
  readonly identity: Awaited<ReturnType<typeof startTestIdentity>>;
  readonly campaigns: EventStore;
  readonly awards: EventStore;
  readonly topic: TopicTail;
  readonly startRelay: () => Promise<ServiceProcess>;
  readonly stop: () => Promise<void>;
}

/** Starts all of it but the relay, on the test runner's engines, in databases and groups that nobody else uses. */
export async function startRelayRoad(): Promise<RelayRoad> {
  const instance = uniqueName('road').replace('_', '-');
  const identity = await startTestIdentity();
  const bus = await openTestBus();
  const start = (name: 'campaigns' | 'awards', role: string) =>
    startServiceProcess(name, { role, instance, identity });
  const [campaigns, awards] = await Promise.all(
    [campaignsService, awardsService].map(async (service) => {
      const { mongoUrl } = testEngines();
      const database = databaseOf(service.logical, instance);
      const store = await EventStore.open({ mongoUrl, database }).connected();
      await migrateService(store, { ...service, projections: [...service.projections, countingProjection] });
      return store;
    }),
  );
  if (!campaigns || !awards) throw new Error('two databases are needed');
  await fillDirectory(campaigns);
  const common = { store: awards, bus, clock: createClock(), log: silent, instance };
  const counting = startConsumer({ ...common, logical: 'awards', projection: countingProjection });
  const topic = await tailTopic(bus, 'campaigns');
  const api = await start('campaigns', 'api,consumer');
  const consumer = await start('awards', 'consumer');
  return {
    ...{ api, identity, campaigns, awards, topic },
    startRelay: () => start('campaigns', 'relay'),
    stop: async () => {
      await Promise.all([api.stop(), consumer.stop(), counting.stop(), topic.close()]);
      await Promise.all([campaigns, awards].map((store) => store.connection.dropDatabase()));
      await Promise.all([campaigns.close(), awards.close(), bus.close(), identity.stop()]);
    },
  };
}
