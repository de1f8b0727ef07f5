import { type RunningBesideCampaigns, startBesideCampaigns } from '@thidua/campaign-directory/testing';
import type { Clock } from '@thidua/domain-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import { readConferenceSeries } from '../conference/series/read-conference-series.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { conferencesService } from '../service.ts';
import { world } from './world.ts';

/** Starts the whole service for one spec, beside a campaigns service that tells it of plans. */
export function startConferences(clock: Clock): Promise<RunningBesideCampaigns> {
  const series = readConferenceSeries();
  const service = {
    definition: conferencesService,
    typeDefs: loadTypeDefs(new URL('..', import.meta.url).href),
    resolvers,
  };
  return startBesideCampaigns<Context>(
    { ...service, context: (base, runtime) => createContext(base, runtime, series) },
    clock,
    world,
  );
}
