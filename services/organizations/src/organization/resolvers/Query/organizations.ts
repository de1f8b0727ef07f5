import { legalDayArgument, pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { orderOf } from '../../organization-page.queries.ts';
import { nearestView } from '../../organization.view.ts';

export const organizations: NonNullable<QueryResolvers['organizations']> = async (
  _parent,
  { filter, search, asOf, ...args },
  context,
) => {
  const asked = legalDayArgument(asOf, 'asOf');
  const today = context.clock.today();
  const day = asked ?? today;
  const request = pageRequest(args, orderOf(search));
  const page = await context.organizations.page({ ...filter, search, day }, request);
  return { ...toConnection(page, request, ({ state }) => nearestView(state, asked, today)), day };
};
