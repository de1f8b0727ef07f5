import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorize, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { gatherDecisionFacts } from '../../award-proposal.facts.ts';
import { decideAwardInput } from '../../award-proposal.input.ts';
import { verdictOf } from '../../award-proposal.verdict.ts';
import { carryOut, refuse } from '../../carry-out.ts';

export const decideAward: NonNullable<MutationResolvers['decideAward']> = async (_parent, args, context) => {
  const input = parseInput(decideAwardInput, args.input);
  if (!input.ok) return input.refusal;
  const { awardProposalId: id, authorityId, decidedOn } = input.value;
  // A proposal that the caller may not see is not there.
  const proposal = await context.awardProposals.find(id);
  if (!proposal)
    return refuse(reject('AWARD_PROPOSAL_UNKNOWN', { path: ['awardProposalId'], params: { id } }));
  const authority = { id: authorityId, path: ['authorityId'] };
  const authorized = await authorize(context, 'decide', 'AwardDecision', authority);
  if (isRejection(authorized)) return refuse(authorized);
  const verdict = verdictOf(input.value, unitKeyOf(id));
  if (isRejection(verdict)) return refuse(verdict);

  const write = writeContext(context, authorized.actor, input.value, {
    effectiveOn: decidedOn,
    people: verdict.people,
  });
  const command = async () => {
    const facts = await gatherDecisionFacts(context, proposal.content, authorityId, decidedOn);
    return {
      type: 'DecideAward' as const,
      data: { id, authorityId, decidedOn, verdict: verdict.verdict, facts },
    };
  };
  const awardProposal = await carryOut(context, id, command, write);
  return isRejection(awardProposal)
    ? refuse(awardProposal)
    : { __typename: 'DecideAwardSuccess', awardProposal };
};
