import { legalDayArgument } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { viewOn } from '../../organization.view.ts';

/** Null where nobody holds the code that day. */
export const organizationByCode: NonNullable<QueryResolvers['organizationByCode']> = async (
  _parent,
  { code, asOf },
  { organizations, clock },
) => {
  const day = legalDayArgument(asOf, 'asOf');
  const today = clock.today();
  const state = await organizations.holderOf({ scheme: 'GSO', value: code }, day ?? today);
  return state && viewOn(state, day, today);
};
