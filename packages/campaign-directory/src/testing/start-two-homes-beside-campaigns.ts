import { fillDirectory, type SmallWorld } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import type { EventStore } from '@thidua/event-kit';
import type { Answer } from '@thidua/federation-kit/testing';
import type { BaseContext, ServiceOptions } from '@thidua/service-kit';
import { startTwoHomes, units } from '@thidua/service-kit/testing';
import { eventually, openTestBus, uniqueName } from '@thidua/test-kit';
import { KnownCampaigns } from '../known-campaigns.store.ts';
import { type CampaignsNeighbour, startCampaignsNeighbour } from './campaigns-neighbour.ts';

/** One of two instances of a service, with all its roles. */
interface Home {
  readonly store: EventStore;
  /** Asks in the gateway's name, as a person or anonymously; faults and all. */
  ask(query: string, variables?: object, person?: string): Promise<Answer['json']>;
  stop(): Promise<void>;
}

export interface TwoHomesBesideCampaigns {
  /** Home of all but what the other one is. */
  readonly national: Home;
  /** Home of the unit `units.haiPhong` of service-kit's fixture, and of what is below it. */
  readonly other: Home;
  readonly campaigns: CampaignsNeighbour;
  /** Waits until these plans are in the read models of both. */
  haveHeardOf(...campaignIds: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts two instances of a service, whose homes a registry tells, beside a campaigns service that tells both. */
export async function startTwoHomesBesideCampaigns<Context extends BaseContext>(
  service: Omit<ServiceOptions<Context>, 'environment'>,
  world: SmallWorld,
): Promise<TwoHomesBesideCampaigns> {
  const bus = await openTestBus();
  await bus.close();
  const clock = createClock();
  const homes = await startTwoHomes(service, 'api,relay,consumer');
  const admitted = [
    await homes.admit('nat', units.nation),
    await homes.admit('other', units.haiPhong),
  ] as const;
  const [nat, other] = admitted;
  await homes.assign(homes.everyUnit, nat.instance);
  await homes.placeAll();
  const divided = await homes.assign(units.haiPhong, other.instance);
  const start = async ({ instance, store }: (typeof admitted)[number]): Promise<Home> => {
    await fillDirectory(store, world);
    const { ask, readyz, stop } = await homes.start(instance);
    await eventually(async () => {
      const { dependencies } = await readyz();
      const line = dependencies.find(({ name }) => name === 'registry') as { version?: number } | undefined;
      return (line?.version ?? 0) >= divided;
    });
    return {
      store,
      ask: async (query, variables, person) => (await ask(query, variables, undefined, person)).json,
      stop,
    };
  };
  const [national, second] = [await start(nat), await start(other)];
  const campaigns = await startCampaignsNeighbour(uniqueName('plans').replace('_', '-'), clock);
  return {
    national,
    other: second,
    campaigns,
    haveHeardOf: async (...ids) => {
      for (const { store } of admitted) {
        const known = new KnownCampaigns(store, clock);
        await eventually(async () => (await known.byIds(ids)).length === ids.length, 30_000);
      }
    },
    stop: async () => {
      await campaigns.stop();
      await homes.discard();
    },
  };
}
