import type { AwardClauseResolvers } from '../../__generated__/resolvers-types.ts';
import { quotaState } from '../quota-state.ts';
import { organizationOn } from './organizations-on.ts';

export const AwardClause: AwardClauseResolvers = {
  movements: ({ named }) => named,
  authorityUnit: ({ authorityUnitId, asOf }) => organizationOn(authorityUnitId, asOf),
  quotaUnit: ({ quotaUnitId, asOf }) => organizationOn(quotaUnitId, asOf),
  quotaState,
};
