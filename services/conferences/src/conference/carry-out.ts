import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { conferenceAggregate } from './conference.aggregate.ts';
import type { ConferenceCommand } from './conference.commands.ts';
import { decideConference } from './conference.decide.ts';
import { conferenceRefusals } from './conference.refusals.ts';
import type { ConferenceState } from './conference.state.ts';

type Code = keyof typeof conferenceRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(conferenceRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one conference; gives the conference that it led to, or why it was refused. `makeCommand`
 * gathers the facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, conferences }: Context,
  id: string,
  makeCommand: () => Promise<ConferenceCommand>,
  write: WriteContext,
): Promise<ConferenceState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(conferenceAggregate, id, (state) => decideConference(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [state] = await conferences.known(outcome.ids);
  if (!state) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return state;
}
