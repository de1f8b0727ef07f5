import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../../context.ts';
import { reminderAggregate } from './reminder.aggregate.ts';
import { decideReminder } from './reminder.decide.ts';
import { reminderRefusals } from './reminder.refusals.ts';

type Code = keyof typeof reminderRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(reminderRefusals, rejection as Rejection<Code>);

/** Records a reminder; gives it as stored, or why it was refused. */
export const carryOut = carryOutOn(
  reminderAggregate,
  decideReminder,
  ({ reminders }: Pick<Context, 'writer' | 'reminders'>, id) => reminders.find(id),
);
