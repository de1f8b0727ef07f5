import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../../context.ts';
import { reminderAggregate } from './reminder.aggregate.ts';
import type { RemindMissing } from './reminder.commands.ts';
import { decideReminder } from './reminder.decide.ts';
import { reminderRefusals } from './reminder.refusals.ts';
import type { ReminderState } from './reminder.state.ts';

type Code = keyof typeof reminderRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(reminderRefusals, rejection as Rejection<Code>);

/** Records a reminder; gives it as stored, or why it was refused. */
export async function carryOut(
  { writer, reminders }: Pick<Context, 'writer' | 'reminders'>,
  command: RemindMissing,
  write: WriteContext,
): Promise<ReminderState | Rejection> {
  const { id } = command.data.reminder;
  const outcome = await writer.execute(
    () => [step(reminderAggregate, id, (state) => decideReminder(command, state))],
    write,
  );
  if (!outcome.accepted) return outcome.rejection;
  const [written = id] = outcome.ids;
  const state = await reminders.find(written);
  if (!state) throw new Error(`written and not found: ${written}`);
  return state;
}
