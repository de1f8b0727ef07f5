import { legalDayArgument } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { nearestView, viewOn } from '../../organization.view.ts';

/** Strict about a day that was asked for; without one, what has ended is still to be read. */
export const organization: NonNullable<QueryResolvers['organization']> = async (
  _parent,
  { id, asOf },
  { organizations, clock },
) => {
  const day = legalDayArgument(asOf, 'asOf');
  const state = await organizations.find(id);
  return state && (day === null ? nearestView : viewOn)(state, day, clock.today());
};
