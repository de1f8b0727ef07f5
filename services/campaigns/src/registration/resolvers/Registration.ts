import { latestFirst } from '@thidua/event-kit';
import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { RegistrationResolvers } from '../../__generated__/resolvers-types.ts';
import { targetsNow, worksNow } from '../registration.progress.ts';
import { isLate } from '../registration.state.ts';

export const Registration: RegistrationResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { registrations }) => registrations.find(id),
  campaign: ({ content }, _args, { campaigns }) => campaigns.linked(content.campaignId),
  organization: ({ content }) => ({ id: content.organizationId, asOf: content.registeredOn }),
  registeredOn: ({ content }) => content.registeredOn,
  isLate,
  movementOrders: ({ content }) => content.movementOrders,
  targets: targetsNow,
  works: worksNow,
  models: ({ content }) => content.models,
  progress: async ({ id }, args, { registrations }) => {
    const request = pageRequest(args, latestFirst);
    const page = await registrations.progressOf(id, request);
    return toConnection(page, request, ({ event }) => event.data.progress);
  },
};
