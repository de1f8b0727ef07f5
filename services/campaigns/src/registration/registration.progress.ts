import type { LegalDay } from '@thidua/domain-kit';
import { isReached } from '../plan/measure.ts';
import type { Progress, RegistrationContent, Target, Work, WorkProgress } from './registration.content.ts';
import type { LatestFigure, LatestWork, RegistrationState } from './registration.state.ts';

type Standing = Pick<RegistrationState, 'targets' | 'works' | 'reportedOn'>;

/** A target as it stands: `reached` is null while there is no figure, or no way to tell. */
export interface TargetNow extends Target {
  readonly order: number;
  readonly latest: LatestFigure | null;
  readonly reached: boolean | null;
}

/** A work as it stands: each figure is the latest that was told. */
export interface WorkNow extends Work, LatestWork {
  readonly order: number;
}

/** How all stands before the first report: of works, what the registration itself tells. */
export const progressAtStart = ({ targets, works }: RegistrationContent): Standing => ({
  targets: targets.map(() => null),
  works: works.map(({ percent, allocated, disbursed }) => ({
    ...{ percent, allocated, disbursed, finishedOn: null, finishToldOn: null, asOf: null },
  })),
  reportedOn: [],
});

/** How all stands after a report, which is of no earlier day than the one before it. */
export function progressAfter({ targets, works, reportedOn }: Standing, told: Progress): Standing {
  const { asOf } = told;
  const ofTarget = new Map(told.targets.map(({ order, ...figure }) => [order, { ...figure, asOf }]));
  const ofWork = new Map(told.works.map((each) => [each.order, each]));
  return {
    targets: targets.map((latest, index) => ofTarget.get(index + 1) ?? latest),
    works: works.map((now, index) => {
      const each = ofWork.get(index + 1);
      return each ? { ...figuresAfter(now, each, asOf), asOf } : now;
    }),
    reportedOn: [...new Set([...reportedOn, asOf])],
  };
}

export function targetsNow({ content, targets }: RegistrationState): TargetNow[] {
  return content.targets.map((target, index) => {
    const latest = targets[index] ?? null;
    const reached = latest && isReached(target, latest.value);
    return { ...target, order: index + 1, latest, reached };
  });
}

export function worksNow({ content, works }: RegistrationState): WorkNow[] {
  return content.works.flatMap((work, index) => {
    const latest = works[index];
    return latest ? [{ ...work, ...latest, order: index + 1 }] : [];
  });
}

/** What is not told anew is as it was; what is finished is finished whole. */
export function figuresAfter(
  now: Omit<LatestWork, 'asOf'>,
  told: WorkProgress,
  asOf: LegalDay,
): Omit<LatestWork, 'asOf'> {
  const isNews = told.finishedOn !== null && told.finishedOn !== now.finishedOn;
  return {
    percent: told.percent ?? (told.finishedOn === null ? now.percent : 100),
    allocated: told.allocated ?? now.allocated,
    disbursed: told.disbursed ?? now.disbursed,
    finishedOn: told.finishedOn ?? now.finishedOn,
    finishToldOn: isNews ? asOf : now.finishToldOn,
  };
}

/** Whether a work was finished by the event of its plaque, or else by its day; null while that is open. */
export function finishedInTime({ finishedOn, finishBy, plaque }: WorkNow): boolean | null {
  const by = plaque?.eventOn ?? finishBy;
  return finishedOn === null || by === null ? null : finishedOn <= by;
}
