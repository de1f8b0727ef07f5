import type { InspectionResolvers } from '../../__generated__/resolvers-types.ts';

export const Inspection: InspectionResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { inspections }) => inspections.find(id),
  campaign: ({ content }, _args, { campaigns }) => campaigns.linked(content.campaignId),
  organization: ({ content }) => ({ id: content.organizationId, asOf: content.inspectedOn }),
  body: ({ content }) => ({ id: content.bodyId, asOf: content.inspectedOn }),
  inspectedOn: ({ content }) => content.inspectedOn,
  inspectorIds: ({ content }) => content.inspectorIds,
  planNumber: ({ content }) => content.planNumber,
  planIssuedOn: ({ content }) => content.planIssuedOn,
  conclusion: ({ content }) => content.conclusion,
  result: ({ content }) => content.result,
  recommendations: ({ content }) => content.recommendations,
};
