import type { DomainEvent } from '@thidua/domain-kit';
import type { ReminderState } from './reminder.state.ts';

export type RemindersSent = DomainEvent<'RemindersSent', ReminderState>;

export type ReminderEvent = RemindersSent;
