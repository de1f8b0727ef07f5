import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id. */
export const conference: NonNullable<QueryResolvers['conference']> = (_parent, { id }, { conferences }) =>
  conferences.find(id);
