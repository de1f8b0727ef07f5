import { dayBefore } from '@thidua/domain-kit';
import type {
  OpenWorkResolvers,
  RehearsedSuccessorResolvers,
  RehearsedUnitResolvers,
} from '../../__generated__/resolvers-types.ts';
import { nearestView } from '../../organization/organization.view.ts';
import { actDay } from '../effects/act-day.ts';
import { nameOn } from '../rehearsal/name-on.ts';

export const RehearsedUnit: RehearsedUnitResolvers = {
  unitId: ({ id }) => id,
  before: ({ before, of }, _args, { clock }) =>
    before && nearestView(before, dayBefore(actDay(of)), clock.today()),
  name: ({ after, of }) => nameOn(after, actDay(of)),
  unsettled: async ({ unsettled, of }, _args, { organizations, clock }) => {
    const found = await Promise.all(unsettled.map((id) => organizations.find(id)));
    return found.flatMap((state) => (state ? [nearestView(state, actDay(of), clock.today())] : []));
  },
};

export const RehearsedSuccessor: RehearsedSuccessorResolvers = { unitId: ({ id }) => id };

export const OpenWork: OpenWorkResolvers = { campaigns: ({ plans }) => plans };
