import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherFacts } from '../../movement.facts.ts';
import { catalogueMovementInput } from '../../movement.input.ts';

export const catalogueMovement: NonNullable<MutationResolvers['catalogueMovement']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(catalogueMovementInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, id: givenId, ...content } = input.value;
  const issuer = { id: content.issuerId, path: ['issuerId'] };
  const day = content.planIssuedOn ?? context.clock.today();
  const authorized = await authorizeAct(context, 'catalogue', 'Movement', issuer, day);
  if (isRejection(authorized)) return refuse(authorized);

  const unit = unitKeyOf(content.issuerId);
  const id = givenId ?? newEntityId('movement', unit);
  if (unitKeyOf(id) !== unit)
    return refuse(reject('ID_OF_ANOTHER_UNIT', { path: ['id'], params: { id, unit } }));
  const effectiveOn = content.planIssuedOn;
  const { actor, entry } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn });
  const command = async () => ({
    type: 'CatalogueMovement' as const,
    data: { id, content, entry, facts: await gatherFacts(context, id, content) },
  });
  const movement = await carryOut(context, id, command, write);
  return isRejection(movement) ? refuse(movement) : { __typename: 'CatalogueMovementSuccess', movement };
};
