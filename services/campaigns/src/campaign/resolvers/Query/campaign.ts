import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id, and for a draft that the caller may not see. */
export const campaign: NonNullable<QueryResolvers['campaign']> = (_parent, { id }, { campaigns }) =>
  campaigns.find(id);
