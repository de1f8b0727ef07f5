import type { AwardClauseResolvers } from '../../__generated__/resolvers-types.ts';

export const AwardClause: AwardClauseResolvers = {
  movements: ({ named }) => named,
};
