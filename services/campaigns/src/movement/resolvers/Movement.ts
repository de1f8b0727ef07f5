import type { MovementResolvers } from '../../__generated__/resolvers-types.ts';

export const Movement: MovementResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { movements }) => movements.find(id),
  title: ({ content }) => content.title,
  aliases: ({ content }) => content.aliases,
  issuer: ({ content, issuerAsOf }) => ({ id: content.issuerId, asOf: issuerAsOf }),
  planNumber: ({ content }) => content.planNumber,
  planIssuedOn: ({ content }) => content.planIssuedOn,
  period: ({ content }) => content.period,
  launchedBy: ({ content }) => content.launchedBy,
  legalBasis: ({ content }) => content.legalBasis,
  source: ({ content }) => content.source,
  isConfirmed: ({ content }) => content.isConfirmed,
};
