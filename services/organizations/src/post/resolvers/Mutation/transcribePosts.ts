import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../organization/authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherPostFacts } from '../../post.facts.ts';
import { transcribePostsInput } from '../../post.input.ts';
import { newPeople } from '../../post.people.ts';

const pathOf = (index: number, ...field: string[]): string[] => ['posts', String(index), ...field];

export const transcribePosts: NonNullable<MutationResolvers['transcribePosts']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(transcribePostsInput, args.input);
  if (!input.ok) return input.refusal;
  const entered = input.value.posts.map(
    ({ id, organizationId: organization, personId: person, personName: _apart, ...rest }) => ({
      ...{ id: id ?? newEntityId('post', unitKeyOf(organization)), organization, person, ...rest },
    }),
  );
  const ids = entered.map(({ id }) => id);
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again >= 0)
    return refuse(
      reject('POST_ENTERED_TWICE', { path: pathOf(again, 'id'), params: { id: ids[again] ?? '' } }),
    );
  const places = entered.map(({ organization: id, validFrom: day }, index) => {
    return { id, day, path: pathOf(index, 'organizationId') };
  });
  const authorized = await authorizeAt(context, 'transcribe', 'Organization', places);
  if (isRejection(authorized)) return refuse(authorized);

  // A name that was erased since does not come back with a repeat of the papers.
  const known = new Set((await context.posts.read(ids)).map(({ id }) => id));
  const named = input.value.posts.flatMap(({ personId: id, personName: name }, index) =>
    known.has(ids[index] ?? '') ? [] : [{ id, name, path: pathOf(index, 'personName') }],
  );
  const people = await newPeople(context.posts, named);
  if (isRejection(people)) return refuse(people);
  const makeCommands = async () => {
    const facts = await gatherPostFacts(context, entered);
    return entered.flatMap((post, index) => {
      const own = facts[index];
      const data = own && { post, path: pathOf(index), facts: own };
      return data ? [{ id: post.id, command: { type: 'TranscribePosts' as const, data } }] : [];
    });
  };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: null, people });
  const posts = await carryOut(context, makeCommands, write);
  return isRejection(posts) ? refuse(posts) : { __typename: 'TranscribePostsSuccess', posts };
};
