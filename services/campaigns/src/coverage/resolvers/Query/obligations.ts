import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { isMet, matches } from '../../obligation.ts';
import { byDue, dueRow } from '../../obligation-rows.ts';
import { pageOfComputed } from '../../page-of-computed.ts';

/** What is still owed, unless a state is asked for. */
export const obligations: NonNullable<QueryResolvers['obligations']> = async (
  _parent,
  { organizationId, filter, ...args },
  { coverage },
) => {
  const request = pageRequest(args, byDue);
  const { obligations: owed, unheard } = await coverage.owedBy(organizationId);
  const wanted = owed.filter((each) => (filter?.state || !isMet(each)) && matches(each, filter ?? {}));
  const page = { ...pageOfComputed(wanted.map(dueRow), request), missing: unheard };
  return toConnection(page, request, ({ obligation }) => obligation);
};
