import { startTestIdentity, type TestIdentity } from '@thidua/auth-kit/testing';
import { awardsService } from '@thidua/awards';
import { campaignsService } from '@thidua/campaigns';
import { createClock } from '@thidua/domain-kit';
import { EventStore, migrateService, type ServiceDefinition, startConsumer } from '@thidua/event-kit';
import { openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { countingProjection } from './counting-projection.ts';
import { fillDirectory } from './known-neighbours.ts';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';
import { tailTopic, type TopicTail } from './topic-tail.ts';

/** The road from a mutation of campaigns to the read model of awards, each part a process of its own. */
export interface RelayRoad {
  /** Where campaigns takes mutations, and who the gateway and the issuer in front of it are. */
  readonly api: ServiceProcess;
  /** The name under which all of its processes run. */
  readonly instance: string;
  readonly identity: TestIdentity;
  readonly campaigns: EventStore;
  readonly awards: EventStore;
  readonly topic: TopicTail;
  readonly startRelay: () => Promise<ServiceProcess>;
  readonly stop: () => Promise<void>;
}

/** Starts all of it but the relay, on the test runner's engines, in databases and groups that nobody else uses. */
export async function startRelayRoad(): Promise<RelayRoad> {
  const started = new AsyncDisposableStack();
  try {
    return await startParts(started);
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
}

async function startParts(started: AsyncDisposableStack): Promise<RelayRoad> {
  const instance = uniqueName('road').replace('_', '-');
  const identity = started.adopt(await startTestIdentity(), (each) => each.stop());
  const bus = started.adopt(await openTestBus(), (each) => each.close());
  const database = async (service: ServiceDefinition) => {
    const options = { mongoUrl: testEngines().mongoUrl, logical: service.logical, instance };
    const store = started.adopt(await EventStore.open(options).connected(), async (each) => {
      await each.connection.dropDatabase();
      await each.close();
    });
    await migrateService(store, service);
    return store;
  };
  const start = (service: 'campaigns' | 'awards', role: string) =>
    startServiceProcess(service, { role, instance, identity });

  const campaigns = await database(campaignsService);
  const projections = [...awardsService.projections, countingProjection];
  const awards = await database({ ...awardsService, projections });
  await fillDirectory(campaigns);
  const topic = started.adopt(await tailTopic(bus, 'campaigns'), (each) => each.close());
  const counting = { store: awards, bus, clock: createClock(), log: silent, instance };
  const projection = countingProjection;
  started.adopt(startConsumer({ ...counting, logical: 'awards', projection }), (each) => each.stop());
  const api = started.adopt(await start('campaigns', 'api,consumer'), (each) => each.stop());
  started.adopt(await start('awards', 'consumer'), (each) => each.stop());
  return {
    ...{ api, instance, identity, campaigns, awards, topic },
    startRelay: () => start('campaigns', 'relay'),
    stop: () => started.disposeAsync(),
  };
}
