import type { ReorganizationPartResolvers } from '../../__generated__/resolvers-types.ts';
import { actDay } from '../effects/act-day.ts';
import { nearestView } from '../../organization/organization.view.ts';

export const ReorganizationPart: ReorganizationPartResolvers = {
  unitId: ({ unit }) => unit,
  unit: async ({ unit, of, at }, _args, { organizations, clock }) => {
    const state = await organizations.find(unit);
    return state && nearestView(state, at ?? actDay(of), clock.today());
  },
  parentId: ({ parent }) => parent,
  from: (part) => (part.from ?? []).map((source) => ({ ...source, of: part })),
};
