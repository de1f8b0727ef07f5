import { dayBefore } from '@thidua/domain-kit';
import type { ReorganizationSourceResolvers } from '../../__generated__/resolvers-types.ts';
import { actDay } from '../effects/act-day.ts';
import { nearestView } from '../../organization/organization.view.ts';

export const ReorganizationSource: ReorganizationSourceResolvers = {
  unitId: ({ unit }) => unit,
  unit: async ({ unit, of: { of: reorganization } }, _args, { organizations, clock }) => {
    const state = await organizations.find(unit);
    return state && nearestView(state, dayBefore(actDay(reorganization)), clock.today());
  },
};
