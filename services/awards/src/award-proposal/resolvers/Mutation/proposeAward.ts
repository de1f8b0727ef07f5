import { requireKnownCampaign } from '@thidua/campaign-directory';
import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorize, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { gatherProposalFacts } from '../../award-proposal.facts.ts';
import { proposeAwardInput } from '../../award-proposal.input.ts';
import { nomineeOf } from '../../award-proposal.people.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { ensureNomineeKnown } from '../../ensure-nominee-known.ts';

export const proposeAward: NonNullable<MutationResolvers['proposeAward']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(proposeAwardInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, nominee: named, ...rest } = input.value;
  const { proposerId, proposedOn, campaignId } = rest;
  const authorized = await authorize(context, 'propose', 'AwardProposal', {
    id: proposerId,
    path: ['proposerId'],
  });
  if (isRejection(authorized)) return refuse(authorized);
  const campaign = await requireKnownCampaign(context.knownCampaigns, {
    id: campaignId,
    path: ['campaignId'],
  });
  if (isRejection(campaign)) return refuse(campaign);
  const unit = unitKeyOf(proposerId);
  const nominee = nomineeOf(named, unit);
  if (isRejection(nominee)) return refuse(nominee);
  const unknown = await ensureNomineeKnown(context, named);
  if (unknown) return refuse(unknown);

  const id = newEntityId('award-proposal', unit);
  const content = { ...rest, nominee: nominee.nominee };
  const write = writeContext(context, authorized.actor, input.value, {
    effectiveOn: proposedOn,
    people: nominee.people,
  });
  const command = async () => {
    const facts = await gatherProposalFacts(context, content, campaign);
    return { type: 'ProposeAward' as const, data: { id, content, facts } };
  };
  const awardProposal = await carryOut(context, id, command, write);
  return isRejection(awardProposal)
    ? refuse(awardProposal)
    : { __typename: 'ProposeAwardSuccess', awardProposal };
};
