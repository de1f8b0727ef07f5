import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherFacts } from '../../organization.facts.ts';
import { establishOrganizationInput } from '../../organization.input.ts';

export const establishOrganization: NonNullable<MutationResolvers['establishOrganization']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(establishOrganizationInput, args.input);
  if (!input.ok) return input.refusal;
  const { name, kind, parentId: parent, validFrom, legalBasis } = input.value;
  const place = { id: parent, path: ['parentId'] };
  const authorized = await authorizeAt(context, 'register-organization', 'Organization', [place]);
  if (isRejection(authorized)) return refuse(authorized);

  const id = newEntityId('organization', unitKeyOf(parent));
  const version = { name, kind, parent, validFrom, validTo: null, codes: [], basis: legalBasis };
  const makeCommands = async () => {
    const facts = await gatherFacts(context, [{ id, versions: [version] }]);
    const data = { id, name, kind, parent, validFrom, legalBasis, facts };
    return [{ type: 'EstablishOrganization' as const, data }];
  };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: validFrom });
  const done = await carryOut(context, makeCommands, write);
  if (isRejection(done)) return refuse(done);
  const [organization] = done;
  if (!organization) throw new Error(`written and not found: ${id}`);
  return { __typename: 'EstablishOrganizationSuccess', organization };
};
