import { reject, type Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { exemplarAggregate } from './exemplar.aggregate.ts';
import type { ExemplarCommand } from './exemplar.commands.ts';
import { decideExemplar } from './exemplar.decide.ts';
import { exemplarRefusals } from './exemplar.refusals.ts';
import type { ExemplarState } from './exemplar.state.ts';

type Code = keyof typeof exemplarRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(exemplarRefusals, rejection as Rejection<Code>);

/** The exemplar that an input names, or why there is none for the caller. */
export const requireExemplar = async (
  { exemplars }: Context,
  id: string,
): Promise<ExemplarState | Rejection> =>
  (await exemplars.find(id)) ?? reject('EXEMPLAR_UNKNOWN', { path: ['exemplarId'], params: { id } });

/**
 * Runs a command on one exemplar; gives the exemplar that it led to, or why it was refused. `makeCommand` gathers the
 * facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, exemplars }: Context,
  id: string,
  makeCommand: () => Promise<ExemplarCommand>,
  write: WriteContext,
): Promise<ExemplarState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(exemplarAggregate, id, (state) => decideExemplar(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [written] = outcome.ids;
  const state = written === undefined ? null : await exemplars.stored(written);
  if (!state) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return state;
}
