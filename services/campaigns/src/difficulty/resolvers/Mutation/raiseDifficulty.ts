import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requirePlan } from '../../../plan/require-plan.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherNamed, referencesOf } from '../../difficulty.facts.ts';
import { raiseDifficultyInput } from '../../difficulty.input.ts';

export const raiseDifficulty: NonNullable<MutationResolvers['raiseDifficulty']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(raiseDifficultyInput, args.input);
  if (!input.ok) return input.refusal;
  const today = context.clock.today();
  const { idempotencyKey: _key, ...told } = input.value;
  const content = { ...told, raisedOn: told.raisedOn ?? today };
  const { campaignId, organizationId, viaId, raisedOn } = content;
  const unit = { id: organizationId, path: ['organizationId'] };
  const authorized = await authorizeAct(context, 'raise', 'Difficulty', unit, raisedOn);
  if (isRejection(authorized)) return refuse(authorized);
  const namings = [unit, { id: viaId, path: ['viaId'] }];
  const unknown = await ensureKnown(context, referencesOf(namings));
  if (unknown) return refuse(unknown);
  const found = await requirePlan(context, { id: campaignId, path: ['campaignId'] });
  if (isRejection(found)) return refuse(found);

  const { actor, entry } = authorized;
  const { issuerId, issuedFrom, closedOn } = found;
  const id = newEntityId('difficulty', unitKeyOf(organizationId));
  const write = writeContext(context, actor, input.value, { effectiveOn: raisedOn });
  const plan = { issuerId, issuedFrom, closedOn };
  const command = async () => {
    const named = await gatherNamed(context, namings);
    return { type: 'RaiseDifficulty' as const, data: { id, content, entry, plan, named, today } };
  };
  const difficulty = await carryOut(context, id, command, write);
  return isRejection(difficulty) ? refuse(difficulty) : { __typename: 'RaiseDifficultySuccess', difficulty };
};
