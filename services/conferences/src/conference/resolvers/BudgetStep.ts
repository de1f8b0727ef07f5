import type { BudgetStepResolvers } from '../../__generated__/resolvers-types.ts';

export const BudgetStep: BudgetStepResolvers = {
  assignee: ({ assigneeId, asOf }) => (assigneeId === null ? null : { id: assigneeId, asOf }),
};
