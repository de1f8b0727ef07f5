import { entityIdArgument, pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { isMet, matches } from '../../obligation.ts';
import { byDue, dueRow } from '../../obligation-rows.ts';
import { pageOfComputed } from '../../page-of-computed.ts';
import { wantedObligations } from '../../wanted-obligations.ts';

/** What is still owed, unless a state is asked for. */
export const obligations: NonNullable<QueryResolvers['obligations']> = async (
  _parent,
  { organizationId, filter, ...args },
  { coverage },
) => {
  const request = pageRequest(args, byDue);
  const asked = wantedObligations(filter);
  const id = entityIdArgument(organizationId, 'organization', 'organizationId');
  const { obligations: owed, unheard } = await coverage.owedBy(id);
  const wanted = owed.filter((each) => (asked.state || !isMet(each)) && matches(each, asked));
  const page = { ...pageOfComputed(wanted.map(dueRow), request), missing: unheard };
  return toConnection(page, request, ({ obligation }) => obligation);
};
