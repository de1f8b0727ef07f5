import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id, and for one that was withdrawn where the caller may not see it. */
export const exemplar: NonNullable<QueryResolvers['exemplar']> = (_parent, { id }, { exemplars }) =>
  exemplars.find(id);
