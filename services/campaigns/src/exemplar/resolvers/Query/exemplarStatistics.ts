import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

export const exemplarStatistics: NonNullable<QueryResolvers['exemplarStatistics']> = (
  _parent,
  { filter },
  { countExemplars },
) => countExemplars(filter ?? {});
