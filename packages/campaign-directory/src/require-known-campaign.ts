import { reject, type Rejection } from '@thidua/domain-kit';
import { newsPatienceMs } from '@thidua/service-kit';
import type { KnownCampaign } from './known-campaign.ts';
import type { KnownCampaigns } from './known-campaigns.store.ts';

/**
 * The plan that an input names at `path`. If this copy does not know it, waits for news: what is still unknown
 * then was not issued (CAMPAIGN_NOT_ISSUED), or may not have been heard of yet (NOT_KNOWN_YET).
 */
export async function requireKnownCampaign(
  knownCampaigns: Pick<KnownCampaigns, 'byId' | 'isCurrent'>,
  { id, path }: { readonly id: string; readonly path: readonly string[] },
): Promise<KnownCampaign | Rejection<'CAMPAIGN_NOT_ISSUED' | 'NOT_KNOWN_YET'>> {
  const known = await knownCampaigns.byId(id);
  if (known) return known;
  const isCurrent = await knownCampaigns.isCurrent(id, newsPatienceMs);
  const arrived = await knownCampaigns.byId(id);
  if (arrived) return arrived;
  return reject(isCurrent ? 'CAMPAIGN_NOT_ISSUED' : 'NOT_KNOWN_YET', { path, params: { id } });
}
