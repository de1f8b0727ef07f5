import { legalDayArgument, pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { byName } from '../../movement.queries.ts';

export const movements: NonNullable<QueryResolvers['movements']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, byName);
  const onDay = legalDayArgument(filter?.onDay, 'filter.onDay');
  const wanted = { issuerId: filter?.issuerId ?? null, text: filter?.text ?? null, onDay };
  const page = await context.movements.search(wanted, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
