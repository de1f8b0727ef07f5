import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../organization/authorize-at.ts';
import { carryOut, refuse, refuseAll } from '../../carry-out.ts';
import { draftReorganizationInput } from '../../reorganization.input.ts';
import { checkPaper } from '../../rules/check-paper.ts';

export const draftReorganization: NonNullable<MutationResolvers['draftReorganization']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(draftReorganizationInput, args.input);
  if (!input.ok) return input.refusal;
  const { paper } = input.value;
  const unit = unitKeyOf(paper.authority);
  const id = input.value.id ?? newEntityId('reorganization', unit);
  if (unitKeyOf(id) !== unit)
    return refuse(reject('ID_OF_ANOTHER_UNIT', { path: ['id'], params: { id, unit } }));
  const place = { id: paper.authority, path: ['authorityId'] };
  const authorized = await authorizeAt(context, 'reorganize', 'Organization', [place]);
  if (isRejection(authorized)) return refuse(authorized);
  const [first, ...rest] = checkPaper(paper);
  if (first) return refuseAll([first, ...rest]);

  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: paper.operatesFrom });
  const reorganization = await carryOut(context, { type: 'DraftReorganization', data: { id, paper } }, write);
  return isRejection(reorganization)
    ? refuse(reorganization)
    : { __typename: 'DraftReorganizationSuccess', reorganization };
};
