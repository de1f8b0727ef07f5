import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id. */
export const cluster: NonNullable<QueryResolvers['cluster']> = (_parent, { id }, { clusters }) =>
  clusters.find(id);
