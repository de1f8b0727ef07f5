import { pageRequest, toConnection } from '@thidua/federation-kit';
import { issuerDay } from '../../campaign/campaign.state.ts';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { matches } from '../obligation.ts';
import { byDueAndName, dueAndNameRow } from '../obligation-rows.ts';
import { pageOfComputed } from '../page-of-computed.ts';
import { wantedObligations } from '../wanted-obligations.ts';

/** Who must act on a plan and has, and what everybody owes. */
export const coverageOfCampaign: CampaignResolvers = {
  coverage: async (state, { level }, { coverage }) => ({
    ...(await coverage.ofPlan(state, level ?? null)),
    issuerDay: issuerDay(state),
  }),
  obligations: async (state, { filter, ...args }, { coverage }) => {
    const request = pageRequest(args, byDueAndName);
    const { obligations, unheard } = await coverage.obligations(state);
    const asked = wantedObligations(filter);
    const wanted = obligations.filter((each) => matches(each, asked));
    const page = pageOfComputed(wanted.map(dueAndNameRow), request);
    return toConnection({ ...page, missing: unheard }, request, ({ obligation }) => obligation);
  },
};
