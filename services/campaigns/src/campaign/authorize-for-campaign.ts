import type { Action } from '@thidua/auth-kit';
import { isRejection, type LegalDay, reject } from '@thidua/domain-kit';
import { authorizeAct, type BaseContext } from '@thidua/service-kit';
import { custodianListOf } from '../succession/transfer.ts';
import type { CampaignState } from './campaign.state.ts';

/** What is done to the whole of a campaign: of several custodians only the one that leads does it. */
const ofTheWhole: ReadonlySet<Action> = new Set<Action>(['launch', 'close']);

/**
 * May the caller do this to a campaign? Whoever may at one of its custodians, may; and whoever may enter its papers:
 * then the act says so.
 */
export async function authorizeForCampaign(
  context: BaseContext,
  action: Action,
  state: CampaignState,
  day: LegalDay,
): ReturnType<typeof authorizeAct> {
  let refused: Awaited<ReturnType<typeof authorizeAct>> = reject('SIGN_IN_REQUIRED');
  for (const { organizationId: id, leads } of custodianListOf(state)) {
    if (!leads && ofTheWhole.has(action)) continue;
    const authorized = await authorizeAct(context, action, 'Campaign', { id, path: ['campaignId'] }, day);
    if (!isRejection(authorized)) return authorized;
    refused = authorized;
  }
  return refused;
}
