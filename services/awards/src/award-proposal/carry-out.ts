import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { awardProposalAggregate } from './award-proposal.aggregate.ts';
import { decideAwardProposal } from './award-proposal.decide.ts';
import { awardProposalRefusals } from './award-proposal.refusals.ts';

type Code = keyof typeof awardProposalRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(awardProposalRefusals, rejection as Rejection<Code>);

/** Runs a command on one proposal; gives the proposal that it led to, or why it was refused. */
export const carryOut = carryOutOn(
  awardProposalAggregate,
  decideAwardProposal,
  async ({ awardProposals }: Context, id) => (await awardProposals.known([id]))[0] ?? null,
);
