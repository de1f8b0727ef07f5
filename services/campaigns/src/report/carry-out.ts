import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { reportAggregate } from './report.aggregate.ts';
import type { ReportCommand } from './report.commands.ts';
import { decideReport } from './report.decide.ts';
import { reportRefusals } from './report.refusals.ts';
import type { ReportState } from './report.state.ts';

type Code = keyof typeof reportRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(reportRefusals, rejection as Rejection<Code>);

/**
 * Runs a command on one report; gives the report that it led to, or why it was refused. `makeCommand` gathers the
 * facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, reports }: Context,
  id: string,
  makeCommand: () => Promise<ReportCommand>,
  write: WriteContext,
): Promise<ReportState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(reportAggregate, id, (state) => decideReport(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [written] = outcome.ids;
  const state = written === undefined ? null : await reports.stored(written);
  if (!state) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return state;
}
