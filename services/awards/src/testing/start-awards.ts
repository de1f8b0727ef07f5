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
import { readAwardLaw } from '../award-proposal/law/read-award-law.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { awardsService } from '../service.ts';
import { world } from './world.ts';

const serviceUnderTest = () => {
  const law = readAwardLaw();
  return {
    definition: awardsService,
    typeDefs: loadTypeDefs(new URL('..', import.meta.url).href),
    resolvers,
    context: (base: BaseContext, runtime: Runtime) => createContext(base, runtime, law),
  };
};

/** Starts the whole service for one spec, beside a campaigns service that tells it of plans. */
export const startAwards = (clock: Clock): Promise<RunningBesideCampaigns> =>
  startBesideCampaigns<Context>(serviceUnderTest(), clock, world);

/** Two instances of it, each home to its own. */
export const startTwoHomesOfAwards = (): Promise<TwoHomesBesideCampaigns> =>
  startTwoHomesBesideCampaigns<Context>(serviceUnderTest(), world);
