import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { difficultyAggregate } from './difficulty.aggregate.ts';
import type { DifficultyCommand } from './difficulty.commands.ts';
import { decideDifficulty } from './difficulty.decide.ts';
import { difficultyRefusals } from './difficulty.refusals.ts';
import type { DifficultyState } from './difficulty.state.ts';

type Code = keyof typeof difficultyRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(difficultyRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one difficulty; gives the difficulty that it led to, or why it was refused. `makeCommand` gathers
 * the facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, difficulties }: Context,
  id: string,
  makeCommand: () => Promise<DifficultyCommand>,
  write: WriteContext,
): Promise<DifficultyState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(difficultyAggregate, id, (state) => decideDifficulty(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  // A repeat is answered with what the first one wrote.
  const [written = id] = outcome.ids;
  const state = await difficulties.stored(written);
  if (!state) throw new Error(`written and not found: ${written}`);
  return state;
}
