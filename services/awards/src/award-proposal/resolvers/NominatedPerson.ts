import type { NominatedPersonResolvers } from '../../__generated__/resolvers-types.ts';

export const NominatedPerson: NominatedPersonResolvers = {
  name: ({ id }, _args, { awardProposals }) => awardProposals.personName(id),
};
