import { type RunningBesideCampaigns, startBesideCampaigns } from '@thidua/campaign-directory/testing';
import type { Clock } from '@thidua/domain-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import { readAwardLaw } from '../award-proposal/law/read-award-law.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { awardsService } from '../service.ts';
import { world } from './world.ts';

/** Starts the whole service for one spec, beside a campaigns service that tells it of plans. */
export function startAwards(clock: Clock): Promise<RunningBesideCampaigns> {
  const law = readAwardLaw();
  const service = {
    definition: awardsService,
    typeDefs: loadTypeDefs(new URL('..', import.meta.url).href),
    resolvers,
  };
  return startBesideCampaigns<Context>(
    { ...service, context: (base, runtime) => createContext(base, runtime, law) },
    clock,
    world,
  );
}
