import { createFindHolders } from '../acts-on-plans/find-holders.ts';
import type { Context } from '../context.ts';
import type { ReportState } from './report.state.ts';

/**
 * That a unit reported, when and with what result is everybody's. What the report says is for those who may read drafts
 * at the unit, at a unit above it, or where the plan is held.
 */
export async function mayReadWords(context: Context, { content }: ReportState): Promise<boolean> {
  const { ability, directory, clock, campaigns, knownCampaigns, homes, reports } = context;
  if ((await ability()).rules.length === 0) return false;
  const { campaignId, organizationId } = content;
  const holders = await createFindHolders(campaigns, knownCampaigns, homes)([campaignId]);
  const path = await directory.pathOf(organizationId, clock.today());
  return reports.mayReadAt([...path, ...(holders.get(campaignId) ?? [])]);
}
