import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { registrationAggregate } from './registration.aggregate.ts';
import type { RegistrationCommand } from './registration.commands.ts';
import { decideRegistration } from './registration.decide.ts';
import { registrationRefusals } from './registration.refusals.ts';
import type { RegistrationState } from './registration.state.ts';

type Code = keyof typeof registrationRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(registrationRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one registration; gives the registration that it led to, or why it was refused. `makeCommand`
 * gathers the facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, registrations }: Context,
  id: string,
  makeCommand: () => Promise<RegistrationCommand>,
  write: WriteContext,
): Promise<RegistrationState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(registrationAggregate, id, (state) => decideRegistration(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [written = id] = outcome.ids;
  const state = await registrations.stored(written);
  if (!state) throw new Error(`written and not found: ${written}`);
  return state;
}
