import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { tasksOf } from '../../campaign/resolvers/Campaign.ts';
import type { CampaignState } from '../../campaign/campaign.state.ts';
import { custodyState } from '../custody.ts';
import { type Custodian, custodianListOf, transfersOf } from '../transfer.ts';

/** An organization as of today; one that has ended is shown as on its last day. */
const today = (id: string) => ({ id, asOf: null });

const held = (state: CampaignState, { organizationId, leads, taskOrders }: Custodian) => ({
  organization: today(organizationId),
  leads,
  tasks: tasksOf(state).filter(({ order }) => taskOrders.includes(order)),
});

/** Who answers for a plan, and how that came. */
export const custodyOfCampaign: CampaignResolvers = {
  custody: async (state, _args, { directory, clock }) => {
    const custodians = custodianListOf(state);
    const ids = custodians.map(({ organizationId }) => organizationId);
    const ended = await directory.endedAmong(ids, clock.today());
    return {
      state: custodyState(state, ended),
      custodians: custodians.map((each) => ({
        ...held(state, each),
        hasEnded: ended.has(each.organizationId),
      })),
      transfers: transfersOf(state).map(({ fromId, heirs, effectiveOn, ...transfer }) => ({
        ...transfer,
        effectiveOn,
        from: { id: fromId, asOf: null },
        heirs: heirs.map((heir) => ({
          ...held(state, heir),
          organization: { id: heir.organizationId, asOf: effectiveOn },
          receivedBy: heir.receivedBy,
        })),
      })),
    };
  },
};
