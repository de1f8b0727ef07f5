import type { AwardSignerResolvers } from '../../__generated__/resolvers-types.ts';

export const AwardSigner: AwardSignerResolvers = {
  // The state holds the person's id only; a name that was erased stays unknown.
  name: ({ personId }, _args, { awardProposals }) => awardProposals.personName(personId),
};
