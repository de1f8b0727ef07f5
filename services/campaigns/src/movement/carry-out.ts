import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { movementAggregate } from './movement.aggregate.ts';
import type { MovementCommand } from './movement.commands.ts';
import { decideMovement } from './movement.decide.ts';
import { movementRefusals } from './movement.refusals.ts';
import type { MovementState } from './movement.state.ts';

type Code = keyof typeof movementRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(movementRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one movement; gives the movement that it led to, or why it was refused. `makeCommand` gathers the
 * facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, movements }: Context,
  id: string,
  makeCommand: () => Promise<MovementCommand>,
  write: WriteContext,
): Promise<MovementState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(movementAggregate, id, (state) => decideMovement(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [written = id] = outcome.ids;
  const state = await movements.stored(written);
  if (!state) throw new Error(`written and not found: ${written}`);
  return state;
}
