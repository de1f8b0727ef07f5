import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CoverageResolvers } from '../../__generated__/resolvers-types.ts';
import { isMet, matches } from '../obligation.ts';
import { byName, nameRow } from '../obligation-rows.ts';
import { pageOfComputed } from '../page-of-computed.ts';
import { dueBetween } from '../wanted-obligations.ts';

export const Coverage: CoverageResolvers = {
  percent: ({ acted, inScope }) => (inScope === 0 ? null : (acted / inScope) * 100),
  unresolved: ({ unresolved, issuerDay }) =>
    unresolved.map(({ rule, order }) => ({ ...rule, order, asOf: issuerDay })),
  completeness: ({ unheard }) => ({ complete: unheard.length === 0, missing: [...unheard] }),
  missing: ({ obligations }, { dueFrom, dueTo, ...args }) => {
    const request = pageRequest(args, byName);
    const days = dueBetween({ dueFrom, dueTo }, '');
    const rows = obligations.filter((each) => !isMet(each) && matches(each, days)).map(nameRow);
    return toConnection(pageOfComputed(rows, request), request, ({ obligation: { member } }) => ({
      ...{ id: member.id, asOf: member.asOf },
    }));
  },
  members: ({ obligations, unheard }, { state, ...args }) => {
    const request = pageRequest(args, byName);
    const rows = obligations.filter((each) => matches(each, { state })).map(nameRow);
    const page = { ...pageOfComputed(rows, request), missing: unheard };
    return toConnection(page, request, ({ obligation }) => obligation);
  },
};
