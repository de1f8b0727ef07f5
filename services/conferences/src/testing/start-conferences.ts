import {
  type RunningBesideCampaigns,
  startBesideCampaigns,
  startTwoHomesBesideCampaigns,
  type TwoHomesBesideCampaigns,
} from '@thidua/campaign-directory/testing';
import type { Clock } from '@thidua/domain-kit';
import type { Runtime } from '@thidua/event-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import type { BaseContext } from '@thidua/service-kit';
import { readConferenceSeries } from '../conference/series/read-conference-series.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { conferencesService } from '../service.ts';
import { world } from './world.ts';

const serviceUnderTest = () => {
  const series = readConferenceSeries();
  return {
    definition: conferencesService,
    typeDefs: loadTypeDefs(new URL('..', import.meta.url).href),
    resolvers,
    context: (base: BaseContext, runtime: Runtime) => createContext(base, runtime, series),
  };
};

/** Starts the whole service for one spec, beside a campaigns service that tells it of plans. */
export const startConferences = (clock: Clock): Promise<RunningBesideCampaigns> =>
  startBesideCampaigns<Context>(serviceUnderTest(), clock, world);

/** Two instances of it, each home to its own. */
export const startTwoHomesOfConferences = (): Promise<TwoHomesBesideCampaigns> =>
  startTwoHomesBesideCampaigns<Context>(serviceUnderTest(), world);
