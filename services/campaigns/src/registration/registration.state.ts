import type { LegalDay } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import type { Progress, RegistrationContent, TargetProgress, WorkFigures } from './registration.content.ts';

/** The last days in time that a plan gives the unit for registering; they differ where it is of several groups. */
export interface Due {
  readonly earliest: LegalDay;
  readonly latest: LegalDay;
}

export interface ReportedProgress extends Progress {
  /** Who told it: the unit that registered, or one of those that took it over. */
  readonly reporterId: string;
  readonly entry: Entry;
}

/** The latest figure of a target. */
export interface LatestFigure extends Omit<TargetProgress, 'order'> {
  readonly asOf: LegalDay;
}

/** The latest figures of a work. */
export interface LatestWork extends WorkFigures {
  readonly finishedOn: LegalDay | null;
  /** The day of the report that told its finish: another one of that day corrects it, no later one does. */
  readonly finishToldOn: LegalDay | null;
  /** The day of the latest report on it. */
  readonly asOf: LegalDay | null;
}

export interface RegistrationState {
  readonly id: string;
  readonly entry: Entry;
  readonly content: RegistrationContent;
  /** Null where the plan gives the unit no day. */
  readonly due: Due | null;
  /** How each registered target stands, and each work. Reports themselves stay in the history. */
  readonly targets: readonly (LatestFigure | null)[];
  readonly works: readonly LatestWork[];
  /** The days of which progress was told, each once, in order: what duties are counted by. */
  readonly reportedOn: readonly LegalDay[];
}

/** Whether it came too late; null where the plan gives the unit no day, or where it is open which of its days counts. */
export function isLate({ content: { registeredOn }, due }: RegistrationState): boolean | null {
  if (due === null) return null;
  if (registeredOn > due.latest) return true;
  return registeredOn <= due.earliest ? false : null;
}
