import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { awardProposalAggregate } from './award-proposal.aggregate.ts';
import type { AwardProposalCommand } from './award-proposal.commands.ts';
import { decideAwardProposal } from './award-proposal.decide.ts';
import { awardProposalRefusals } from './award-proposal.refusals.ts';
import type { AwardProposalState } from './award-proposal.state.ts';

type Code = keyof typeof awardProposalRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(awardProposalRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one proposal; gives the proposal that it led to, or why it was refused. `makeCommand` gathers
 * the facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, awardProposals }: Context,
  id: string,
  makeCommand: () => Promise<AwardProposalCommand>,
  write: WriteContext,
): Promise<AwardProposalState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(awardProposalAggregate, id, (state) => decideAwardProposal(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [state] = await awardProposals.known(outcome.ids);
  if (!state) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return state;
}
