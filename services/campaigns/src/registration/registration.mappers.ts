import type { TargetNow, WorkNow } from './registration.progress.ts';
import type { RegistrationState, ReportedProgress } from './registration.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type RegistrationMapper = RegistrationState;
export type RegistrationTargetMapper = TargetNow;
export type RegistrationWorkMapper = WorkNow;
export type ProgressEntryMapper = ReportedProgress;
