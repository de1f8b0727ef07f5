import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../reminder.queries.ts';

export const remindersOfCampaign: CampaignResolvers = {
  // A plan at home elsewhere refuses to show its content, as here it would seem to have no reminders.
  reminders: async ({ id, content: _own }, args, { reminders }) => {
    const request = pageRequest(args, newestFirst);
    const page = await reminders.under(id, request);
    return toConnection(page, request, ({ snapshot }) => snapshot.state);
  },
};
