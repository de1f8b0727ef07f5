import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { ReminderResolvers } from '../../../__generated__/resolvers-types.ts';
import { pageOfComputed } from '../../page-of-computed.ts';

export const Reminder: ReminderResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { reminders }) => reminders.find(id),
  campaign: async ({ campaignId }, _args, { campaigns }) => {
    const campaign = await campaigns.find(campaignId);
    if (!campaign) throw new Error(`reminded under no campaign: ${campaignId}`);
    return campaign;
  },
  organizations: ({ organizations }, args) => {
    const request = pageRequest(args, []);
    const rows = organizations.map((organization) => ({ key: [organization.id], organization }));
    return toConnection(pageOfComputed(rows, request), request, ({ organization }) => organization);
  },
};
