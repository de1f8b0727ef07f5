import { startTestIdentity, type TestIdentity } from '@thidua/auth-kit/testing';
import { fillDirectory, type SmallWorld } from '@thidua/directory-kit/testing';
import type { Clock } from '@thidua/domain-kit';
import { type EventStore, nationalHome, Writer } from '@thidua/event-kit';
import { loadTypeDefs, startSubgraph } from '@thidua/federation-kit';
import { type SubgraphClient, subgraphClient } from '@thidua/federation-kit/testing';
import { createBaseContext } from '@thidua/service-kit';
import { openTestStore, silent } from '@thidua/test-kit';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { campaignsService } from '../service.ts';

/** A small world for specs: a city in its province, and three people with roles. */
export const city = 'organization.qb7fhufd';
export const archivist = 'person.iycii4on.01a1fdda-2e24-77da-96b0-20ba0127e98c';
export const officer = 'person.qb7fhufd.01a1fdda-2e25-7a68-8ce9-4a7a29304f28';
export const authority = 'person.qb7fhufd.01a1fdda-2e25-7a68-8ce9-4a7a29304f29';
const nation = 'organization.iycii4on';
export const province = 'organization.gddna4ji';

export interface RunningCampaigns {
  readonly client: SubgraphClient;
  readonly store: EventStore;
  readonly identity: TestIdentity;
  discard(): Promise<void>;
}

/** The real subgraph over HTTP on a database of its own, with that world in its directory; no relay, no Kafka. */
export async function startCampaigns(clock: Clock, log = silent): Promise<RunningCampaigns> {
  const database = await openTestStore(campaignsService);
  const { store } = database;
  await fillDirectory(store, world);
  const identity = await startTestIdentity();
  const writer = new Writer(store, nationalHome, clock);
  const subgraph = await startSubgraph<Context>({
    name: 'campaigns',
    typeDefs: loadTypeDefs(new URL('../main.ts', import.meta.url).href),
    resolvers,
    http: { host: '127.0.0.1', port: 0 },
    identity,
    probes: () => Promise.resolve([]),
    log,
    context: ({ caller, requestId }) =>
      createContext(createBaseContext({ store, writer }, clock, caller, requestId), { store }),
  });
  return {
    client: subgraphClient('campaigns', subgraph.url, identity),
    store,
    identity,
    discard: async () => {
      await subgraph.stop();
      await identity.stop();
      await database.discard();
    },
  };
}

/** Enters a plan of the city of 10 December 2024, for specs of what is done below one. Gives its id. */
export async function enterCityPlan({
  client,
  identity,
}: Pick<RunningCampaigns, 'client' | 'identity'>): Promise<string> {
  const transcribe = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
    ... on TranscribeCampaignSuccess { campaign { id } } } }`;
  const content = {
    ...{ documentType: 'PLAN', title: 'Thi đua', issuerId: city, issuingOrgan: 'Ủy ban nhân dân' },
  };
  const input = { issuedOn: '2024-12-10', completeness: 'WHOLE', content };
  const headers = { authorization: `Bearer ${await identity.tokenFor(archivist)}` };
  return (await client.ask(transcribe, { input }, headers)).json.data.transcribeCampaign.campaign.id;
}

/** What the organizations service would have told. */
const world: SmallWorld = {
  organizations: {
    [nation]: { kind: 'quoc-gia', level: 'CENTRAL', parent: null },
    [province]: { kind: 'tinh', name: 'Tỉnh Quảng Ninh', level: 'PROVINCE', parent: nation },
    [city]: {
      kind: 'thanh-pho-thuoc-tinh',
      name: 'Thành phố Cẩm Phả',
      level: 'DISTRICT',
      parent: province,
      to: '2025-07-01',
    },
  },
  roles: [
    [archivist, nation, 'archivist'],
    [officer, city, 'campaign-officer'],
    [authority, city, 'campaign-authority'],
  ],
};
