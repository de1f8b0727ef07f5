import type { LegalDay } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import type { Progress, RegistrationContent } from './registration.content.ts';

/** The last days in time that a plan gives for registering; they differ where it tells groups apart. */
export interface Due {
  readonly earliest: LegalDay;
  readonly latest: LegalDay;
}

export interface ReportedProgress extends Progress {
  readonly entry: Entry;
}

export interface RegistrationState {
  readonly id: string;
  readonly entry: Entry;
  readonly content: RegistrationContent;
  /** Null where the plan gives no day. */
  readonly due: Due | null;
  /** In the order in which it was reported; no day is before the one above it. */
  readonly progress: readonly ReportedProgress[];
}

/** Whether it came too late; null where the plan gives no day, or where it is open which of its days counts. */
export function isLate({ content: { registeredOn }, due }: RegistrationState): boolean | null {
  if (due === null) return null;
  if (registeredOn > due.latest) return true;
  return registeredOn <= due.earliest ? false : null;
}
