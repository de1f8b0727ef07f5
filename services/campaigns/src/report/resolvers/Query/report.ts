import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

/** Null for an unknown id. */
export const report: NonNullable<QueryResolvers['report']> = (_parent, { id }, { reports }) =>
  reports.find(id);
