import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id, and for a draft that the caller may not see. */
export const reorganization: NonNullable<QueryResolvers['reorganization']> = (
  _parent,
  { id },
  { reorganizations },
) => reorganizations.find(id);
