import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id. */
export const movement: NonNullable<QueryResolvers['movement']> = (_parent, { id }, { movements }) =>
  movements.find(id);
