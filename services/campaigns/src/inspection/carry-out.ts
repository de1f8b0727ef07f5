import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { inspectionAggregate } from './inspection.aggregate.ts';
import type { RecordInspection } from './inspection.commands.ts';
import { decideInspection } from './inspection.decide.ts';
import { inspectionRefusals } from './inspection.refusals.ts';
import type { InspectionState } from './inspection.state.ts';

type Code = keyof typeof inspectionRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(inspectionRefusals, rejection as Rejection<Code>);

/** Runs the command; gives the inspection that it led to, or why it was refused. */
export async function carryOut(
  { writer, inspections }: Context,
  id: string,
  makeCommand: () => Promise<RecordInspection>,
  write: WriteContext,
): Promise<InspectionState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(inspectionAggregate, id, (state) => decideInspection(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  // A repeat is answered with what the first one wrote.
  const [written = id] = outcome.ids;
  const state = await inspections.stored(written);
  if (!state) throw new Error(`written and not found: ${written}`);
  return state;
}
