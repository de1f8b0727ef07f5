import type { ProgressEntryResolvers } from '../../__generated__/resolvers-types.ts';

export const ProgressEntry: ProgressEntryResolvers = {
  organization: ({ reporterId, asOf }) => ({ id: reporterId, asOf }),
};
