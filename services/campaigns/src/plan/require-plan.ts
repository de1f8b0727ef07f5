import { requireKnownCampaign } from '@thidua/campaign-directory';
import { isRejection, reject, type Rejection } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import type { Plan } from './plan.ts';
import { planOfState, planOfTold } from './plan-of.ts';

/** A plan that an input names, and where. */
interface PlanReference {
  readonly id: string;
  readonly path: readonly string[];
}

/**
 * The plan in force that an input names at `path`. One of another home is waited for a moment: what is still unknown
 * then was not issued (CAMPAIGN_NOT_ISSUED), or may not have been heard of yet (NOT_KNOWN_YET).
 */
export async function requirePlan(
  { campaigns, knownCampaigns, homes }: Pick<Context, 'campaigns' | 'knownCampaigns' | 'homes'>,
  { id, path }: PlanReference,
): Promise<Plan | Rejection<'CAMPAIGN_NOT_ISSUED' | 'NOT_KNOWN_YET'>> {
  if (homes.owns(id)) {
    const [own] = await campaigns.stored([id]);
    if (own && own.status !== 'DRAFT') return planOfState(own);
    return reject('CAMPAIGN_NOT_ISSUED', { path, params: { id } });
  }
  const told = await requireKnownCampaign(knownCampaigns, { id, path });
  return isRejection(told) ? told : planOfTold(told);
}
