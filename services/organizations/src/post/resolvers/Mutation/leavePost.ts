import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../organization/authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { leavePostInput } from '../../post.input.ts';

export const leavePost: NonNullable<MutationResolvers['leavePost']> = async (_parent, args, context) => {
  const input = parseInput(leavePostInput, args.input);
  if (!input.ok) return input.refusal;
  const { postId: id, validTo, basis } = input.value;
  const path = ['postId'];
  if (context.personId === null) return refuse(reject('SIGN_IN_REQUIRED'));
  const [post] = await context.posts.read([id]);
  if (!post) return refuse(reject('UNKNOWN_ID', { path, params: { id } }));
  const place = { id: post.organization, path };
  const authorized = await authorizeAt(context, 'register-organization', 'Organization', [place]);
  if (isRejection(authorized)) return refuse(authorized);

  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: validTo });
  const command = { type: 'LeavePost', data: { id, validTo, basis } } as const;
  const done = await carryOut(context, () => Promise.resolve([{ id, command }]), write);
  return isRejection(done) ? refuse(done) : { __typename: 'LeavePostSuccess', post: done[0] };
};
