import type { ScopeRuleResolvers } from '../../__generated__/resolvers-types.ts';
import { isOpen } from '../plan-terms.ts';

export const ScopeRule: ScopeRuleResolvers = {
  organizations: ({ organizationIds, asOf }) => organizationIds.map((id) => ({ id, asOf })),
  isOpen,
};
