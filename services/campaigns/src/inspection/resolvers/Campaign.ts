import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { custodiansOf } from '../../succession/transfer.ts';
import { oldestFirst } from '../inspection.queries.ts';

export const inspectionsOfCampaign: Pick<CampaignResolvers, 'inspections'> = {
  inspections: async (state, args, { inspections }) => {
    const request = pageRequest(args, oldestFirst);
    const page = await inspections.under({ id: state.id, holders: custodiansOf(state) }, request);
    return toConnection(page, request, ({ inspection }) => inspection);
  },
};
