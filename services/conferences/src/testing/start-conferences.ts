import { startTestIdentity } from '@thidua/auth-kit/testing';
import { KnownCampaigns } from '@thidua/campaign-directory';
import { type CampaignsNeighbour, startCampaignsNeighbour } from '@thidua/campaign-directory/testing';
import type { Clock } from '@thidua/domain-kit';
import { EventStore, migrateService, startRuntime } from '@thidua/event-kit';
import { loadTypeDefs, startSubgraph } from '@thidua/federation-kit';
import { type Answer, subgraphClient } from '@thidua/federation-kit/testing';
import { createBaseContext } from '@thidua/service-kit';
import { eventually, openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { readConferenceSeries } from '../conference/series/read-conference-series.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { conferencesService } from '../service.ts';
import { fillDirectory } from './fill-directory.ts';

/** The whole service on real engines, beside a campaigns service that tells it of plans. */
export interface RunningConferences {
  readonly store: EventStore;
  readonly campaigns: CampaignsNeighbour;
  /** Waits until these plans are in the service's own read model. */
  hasHeardOf(...campaignIds: string[]): Promise<void>;
  /** Asks in the gateway's name, as a person or anonymously. */
  ask(query: string, variables?: object, person?: string): Promise<Answer['json']>;
  stop(): Promise<void>;
}

/** Starts it for one spec. */
export async function startConferences(clock: Clock): Promise<RunningConferences> {
  const instance = uniqueName('conferences').replace('_', '-');
  const bus = await openTestBus();
  await bus.close();
  const series = readConferenceSeries();
  const roles = new Set(['api', 'relay', 'consumer'] as const);
  // As in a real start, the migration step comes before any consumer.
  const store = await EventStore.open({ ...testEngines(), logical: 'conferences', instance }).connected();
  await migrateService(store, conferencesService);
  await fillDirectory(store);
  const runtime = startRuntime({
    ...testEngines(),
    ...{ service: conferencesService, instance, roles, clock, log: silent },
  });
  const campaigns = await startCampaignsNeighbour(instance, clock);
  const identity = await startTestIdentity();
  const subgraph = await startSubgraph<Context>({
    ...{ name: 'conferences', resolvers, identity, log: silent, probes: () => runtime.probes() },
    typeDefs: loadTypeDefs(new URL('..', import.meta.url).href),
    http: { host: '127.0.0.1', port: 0, variable: 'PORT' },
    context: ({ caller, requestId }) =>
      createContext(createBaseContext(runtime, clock, caller, requestId), runtime, series),
  });
  const client = subgraphClient('conferences', subgraph.url, identity);
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
