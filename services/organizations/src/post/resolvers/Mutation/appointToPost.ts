import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../organization/authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherPostFacts } from '../../post.facts.ts';
import { appointToPostInput } from '../../post.input.ts';
import { newPeople } from '../../post.people.ts';

export const appointToPost: NonNullable<MutationResolvers['appointToPost']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(appointToPostInput, args.input);
  if (!input.ok) return input.refusal;
  const { organizationId: organization, personId, personName: name, ...rest } = input.value;
  if (personId === null && name === null) return refuse(reject('PERSON_NEEDED', { path: ['personId'] }));
  const place = { id: organization, path: ['organizationId'] };
  const authorized = await authorizeAt(context, 'register-organization', 'Organization', [place]);
  if (isRejection(authorized)) return refuse(authorized);

  const unit = unitKeyOf(organization);
  const person = personId ?? newEntityId('person', unit);
  const people = await newPeople(context.posts, [{ id: person, name, path: ['personName'] }]);
  if (isRejection(people)) return refuse(people);
  const { title, kind, validFrom, validTo, basis } = rest;
  const id = newEntityId('post', unit);
  const post = { id, organization, person, title, kind, validFrom, validTo, basis };
  const makeCommands = async () =>
    (await gatherPostFacts(context, [post])).map((facts) => {
      return { id, command: { type: 'AppointToPost' as const, data: { post, facts } } };
    });
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: validFrom, people });
  const done = await carryOut(context, makeCommands, write);
  return isRejection(done) ? refuse(done) : { __typename: 'AppointToPostSuccess', post: done[0] };
};
