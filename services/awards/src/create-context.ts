import { KnownCampaigns } from '@thidua/campaign-directory';
import type { Runtime } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { createAwardProposalQueries } from './award-proposal/award-proposal.queries.ts';
import type { AwardLaw } from './award-proposal/law/award-law.ts';
import { ToldAwards } from './award-proposal/told/told-awards.store.ts';
import type { Context } from './context.ts';

/** Adds what this service asks of its database, for one request. */
export function createContext(base: BaseContext, { store }: Pick<Runtime, 'store'>, law: AwardLaw): Context {
  const knownCampaigns = new KnownCampaigns(store, base.clock);
  const toldAwards = new ToldAwards(store, base.clock);
  const told = { knownCampaigns, toldAwards };
  return { ...base, ...told, law, awardProposals: createAwardProposalQueries(store, base, told) };
}
