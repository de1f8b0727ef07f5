import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requirePlan } from '../../../plan/require-plan.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherNominationFacts } from '../../exemplar.facts.ts';
import { nominateExemplarInput } from '../../exemplar.input.ts';
import { subjectOf } from '../../exemplar.subject.ts';

export const nominateExemplar: NonNullable<MutationResolvers['nominateExemplar']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(nominateExemplarInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, subject: wanted, ...rest } = input.value;
  const { organizationId, campaignId, nominatedOn } = rest;
  const unit = { id: organizationId, path: ['organizationId'] };
  const authorized = await authorizeAct(context, 'nominate', 'Exemplar', unit, nominatedOn);
  if (isRejection(authorized)) return refuse(authorized);
  const plan = await requirePlan(context, { id: campaignId, path: ['campaignId'] });
  if (isRejection(plan)) return refuse(plan);
  const named = await subjectOf(context, wanted, unitKeyOf(organizationId));
  if (isRejection(named)) return refuse(named);

  const { actor, entry } = authorized;
  const { subject, people, personName, position } = named;
  const id = newEntityId('exemplar', unitKeyOf(organizationId));
  const content = { ...rest, subject };
  const positions =
    subject.kind === 'PERSON' && position !== null ? [{ personId: subject.personId, at: id, position }] : [];
  const detail = { effectiveOn: nominatedOn, people, positions };
  const write = writeContext(context, actor, input.value, detail);
  const command = async () => {
    const facts = await gatherNominationFacts(context, content, plan, personName);
    return { type: 'NominateExemplar' as const, data: { id, content, entry, facts } };
  };
  const exemplar = await carryOut(context, id, command, write);
  return isRejection(exemplar) ? refuse(exemplar) : { __typename: 'NominateExemplarSuccess', exemplar };
};
