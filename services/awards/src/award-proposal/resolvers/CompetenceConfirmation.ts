import type { CompetenceConfirmationResolvers } from '../../__generated__/resolvers-types.ts';

export const CompetenceConfirmation: CompetenceConfirmationResolvers = {
  name: ({ personId }, _args, { awardProposals }) => awardProposals.personName(personId),
};
