import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../../role-assignment.queries.ts';

/** Whoever may see nothing gets an empty list: it looks like that of a person without a role. */
export const roleAssignments: NonNullable<QueryResolvers['roleAssignments']> = async (
  _parent,
  { personId, ...args },
  context,
) => {
  const request = pageRequest(args, newestFirst);
  const page = await context.roleAssignments.page(personId, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
