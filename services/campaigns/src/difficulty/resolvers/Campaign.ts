import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { custodiansOf } from '../../succession/transfer.ts';
import { oldestFirst } from '../difficulty.queries.ts';

export const difficultiesOfCampaign: Pick<CampaignResolvers, 'difficulties'> = {
  difficulties: async (state, args, { difficulties }) => {
    const request = pageRequest(args, oldestFirst);
    const page = await difficulties.under({ id: state.id, holders: custodiansOf(state) }, request);
    return toConnection(page, request, ({ difficulty }) => difficulty);
  },
};
