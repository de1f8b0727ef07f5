import type { LegalDay } from '@thidua/domain-kit';
import { isReached } from '../plan/measure.ts';
import type { Target, TargetProgress, Work, WorkFigures, WorkProgress } from './registration.content.ts';
import type { RegistrationState } from './registration.state.ts';

/** The latest figure of a target. */
export interface LatestFigure extends Omit<TargetProgress, 'order'> {
  readonly asOf: LegalDay;
}

/** A target as it stands: `reached` is null while there is no figure, or no way to tell. */
export interface TargetNow extends Target {
  readonly order: number;
  readonly latest: LatestFigure | null;
  readonly reached: boolean | null;
}

/** A work as it stands: each figure is the latest that was told. */
export interface WorkNow extends Work {
  readonly order: number;
  readonly finishedOn: LegalDay | null;
  /** The day of the latest report on it. */
  readonly asOf: LegalDay | null;
}

type Figures = Pick<WorkNow, keyof WorkFigures | 'finishedOn'>;

export function targetsNow({ content, progress }: RegistrationState): TargetNow[] {
  return content.targets.map((target, index) => {
    const order = index + 1;
    const latest = progress
      .flatMap(({ asOf, targets }) => targets.map((each) => ({ ...each, asOf })))
      .findLast((each) => each.order === order);
    if (!latest) return { ...target, order, latest: null, reached: null };
    const { asOf, value, note } = latest;
    return { ...target, order, latest: { asOf, value, note }, reached: isReached(target, value) };
  });
}

export function worksNow({ content, progress }: RegistrationState): WorkNow[] {
  return content.works.map((work, index) => {
    const start: WorkNow = { ...work, order: index + 1, finishedOn: null, asOf: null };
    return progress.reduce((now, { asOf, works }) => {
      const told = works.find(({ order }) => order === now.order);
      return told ? { ...now, ...figuresAfter(now, told), asOf } : now;
    }, start);
  });
}

/** What is not told anew is as it was; what is finished is finished whole. */
export function figuresAfter(now: Figures, told: WorkProgress): Figures {
  return {
    percent: told.percent ?? (told.finishedOn === null ? now.percent : 100),
    allocated: told.allocated ?? now.allocated,
    disbursed: told.disbursed ?? now.disbursed,
    finishedOn: told.finishedOn ?? now.finishedOn,
  };
}

/** Whether a work was finished by the event of its plaque, or else by its day; null while that is open. */
export function finishedInTime({ finishedOn, finishBy, plaque }: WorkNow): boolean | null {
  const by = plaque?.eventOn ?? finishBy;
  return finishedOn === null || by === null ? null : finishedOn <= by;
}
