import { startTestIdentity } from '@thidua/auth-kit/testing';
import { fillDirectory, type SmallWorld } from '@thidua/directory-kit/testing';
import type { Clock } from '@thidua/domain-kit';
import { EventStore, migrateService, type Runtime, startRuntime } from '@thidua/event-kit';
import { startSubgraph } from '@thidua/federation-kit';
import { type Answer, subgraphClient } from '@thidua/federation-kit/testing';
import { type BaseContext, createBaseContext, type ServiceOptions } from '@thidua/service-kit';
import { eventually, openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { KnownCampaigns } from '../known-campaigns.store.ts';
import { type CampaignsNeighbour, startCampaignsNeighbour } from './campaigns-neighbour.ts';

/** A whole service on real engines, beside a campaigns service that tells it of plans. */
export interface RunningBesideCampaigns {
  readonly store: EventStore;
  readonly campaigns: CampaignsNeighbour;
  /** Waits until these plans are in the service's own read model. */
  hasHeardOf(...campaignIds: string[]): Promise<void>;
  /** Asks in the gateway's name, as a person or anonymously. */
  ask(query: string, variables?: object, person?: string): Promise<Answer['json']>;
  stop(): Promise<void>;
}

/** Starts a service for one spec, in a world that is written into its directory. */
export async function startBesideCampaigns<Context extends BaseContext>(
  service: Omit<ServiceOptions<Context>, 'environment'>,
  clock: Clock,
  world: SmallWorld,
): Promise<RunningBesideCampaigns> {
  const { definition, typeDefs, resolvers } = service;
  const { logical } = definition;
  const instance = uniqueName(logical).replace('_', '-');
  const bus = await openTestBus();
  await bus.close();
  // As in a real start, the migration step comes before any consumer.
  const store = await EventStore.open({ ...testEngines(), logical, instance }).connected();
  await migrateService(store, definition);
  await fillDirectory(store, world);
  const roles = new Set(['api', 'relay', 'consumer'] as const);
  const runtime: Runtime = startRuntime({
    ...testEngines(),
    ...{ service: definition, instance, roles, clock, log: silent },
  });
  const campaigns = await startCampaignsNeighbour(instance, clock);
  const identity = await startTestIdentity();
  const subgraph = await startSubgraph<Context>({
    ...{ name: logical, typeDefs, resolvers, identity, log: silent, probes: () => runtime.probes() },
    http: { host: '127.0.0.1', port: 0 },
    context: ({ caller, requestId }) =>
      service.context(createBaseContext(runtime, clock, caller, requestId), runtime),
  });
  const client = subgraphClient(logical, subgraph.url, identity);
  return {
    store,
    campaigns,
    hasHeardOf: async (...ids) => {
      const known = new KnownCampaigns(store, clock);
      await eventually(async () => (await known.byIds(ids)).length === ids.length, 30_000);
    },
    ask: async (query, variables = {}, person) => {
      const headers = person && { authorization: `Bearer ${await identity.tokenFor(person)}` };
      return (await client.ask(query, variables, headers || {})).json;
    },
    stop: async () => {
      await subgraph.stop();
      await identity.stop();
      await campaigns.stop();
      await runtime.stop();
      await store.connection.dropDatabase();
      await store.close();
    },
  };
}
