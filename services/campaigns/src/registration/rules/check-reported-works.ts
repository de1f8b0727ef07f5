import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { Progress, WorkProgress } from '../registration.content.ts';
import { figuresAfter, type WorkNow, worksNow } from '../registration.progress.ts';
import type { RegistrationState } from '../registration.state.ts';
import { checkCapital } from './check-capital.ts';
import { checkOrders } from './check-orders.ts';

/** What a report says of works agrees with itself, and with what was told of them before. */
export function checkReportedWorks(progress: Progress, state: RegistrationState): Rejection | null {
  const now = worksNow(state);
  const refused = checkOrders('works', progress.works, now.length);
  if (refused) return refused;
  for (const [index, told] of progress.works.entries()) {
    const path = ['works', String(index)];
    const work = now[told.order - 1];
    const found =
      work && (checkFinish(told, work, progress.asOf, path) ?? checkFigures(told, work, progress.asOf, path));
    if (found) return found;
  }
  return null;
}

/** A work is finished once, and not after the report that says so. A report of the same day corrects the last. */
function checkFinish(
  { finishedOn: day }: WorkProgress,
  { finishedOn: finished, finishToldOn }: WorkNow,
  asOf: LegalDay,
  path: readonly string[],
): Rejection | null {
  if (day === null) return null;
  const at = { path: [...path, 'finishedOn'] };
  if (day > asOf) return reject('FINISHED_AFTER_REPORT', { ...at, params: { day, asOf } });
  if (finished === null || finished === day || finishToldOn === asOf) return null;
  return reject('WORK_FINISHED_ALREADY', { ...at, params: { day, finished } });
}

/** What is finished is finished whole, and no more is spent than there is. */
function checkFigures(
  told: WorkProgress,
  now: WorkNow,
  asOf: LegalDay,
  path: readonly string[],
): Rejection | null {
  const after = figuresAfter(now, told, asOf);
  const { percent, finishedOn } = after;
  if (finishedOn !== null && percent !== null && percent < 100)
    return reject('FINISHED_NOT_WHOLE', {
      path: [...path, 'percent'],
      params: { percent: String(percent), day: finishedOn },
    });
  return checkCapital(after, path);
}
