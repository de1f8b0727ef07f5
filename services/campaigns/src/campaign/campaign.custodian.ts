import { isRejection, reject, type Rejection } from '@thidua/domain-kit';
import { authorize, type Authorized } from '@thidua/service-kit';
import type { Action } from '@thidua/auth-kit';
import type { Context } from '../context.ts';
import type { CampaignState } from './campaign.state.ts';

/** The organizations that answer for a campaign: who issued it. */
export const custodiansOf = ({ content }: CampaignState): readonly string[] => [content.issuerId];

/** May the caller do this to a campaign? Whoever may at one of its custodians, may. */
export async function authorizeForCampaign(
  context: Context,
  action: Action,
  state: CampaignState,
): Promise<Authorized> {
  let refused: Authorized = reject('SIGN_IN_REQUIRED') as Rejection<'SIGN_IN_REQUIRED'>;
  for (const id of custodiansOf(state)) {
    const authorized = await authorize(context, action, 'Campaign', { id, path: ['campaignId'] });
    if (!isRejection(authorized)) return authorized;
    refused = authorized;
  }
  return refused;
}
