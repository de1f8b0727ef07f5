import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id, and for a proposal that the caller may not see. */
export const awardProposal: NonNullable<QueryResolvers['awardProposal']> = (
  _parent,
  { id },
  { awardProposals },
) => awardProposals.find(id);
