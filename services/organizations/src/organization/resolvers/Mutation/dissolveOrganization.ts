import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { dayAfter } from '../../periods.ts';
import { dissolveOrganizationInput } from '../../organization.input.ts';

export const dissolveOrganization: NonNullable<MutationResolvers['dissolveOrganization']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(dissolveOrganizationInput, args.input);
  if (!input.ok) return input.refusal;
  const { organizationId: id, lastDay, legalBasis } = input.value;
  const path = ['organizationId'];
  const [known] = await context.organizations.read([id]);
  // It is dissolved by those who answer for what it is below.
  const place = { id: known?.versions.at(-1)?.parent ?? id, path };
  const authorized = await authorizeAt(context, 'register-organization', 'Organization', [place]);
  if (isRejection(authorized)) return refuse(authorized);
  if (!known) return refuse(reject('UNKNOWN_ID', { path, params: { id } }));

  const makeCommands = async () => {
    const survivor = (await context.organizations.anyBelowFrom(id, dayAfter(lastDay)))?.id ?? null;
    const data = { id, lastDay, legalBasis, survivor, facts: { kinds: context.kinds } };
    return [{ type: 'DissolveOrganization' as const, data }];
  };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: dayAfter(lastDay) });
  const done = await carryOut(context, makeCommands, write);
  if (isRejection(done)) return refuse(done);
  const [organization] = done;
  if (!organization) throw new Error(`written and not found: ${id}`);
  return { __typename: 'DissolveOrganizationSuccess', organization };
};
