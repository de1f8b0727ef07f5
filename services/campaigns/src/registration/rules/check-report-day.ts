import { reject, type Rejection } from '@thidua/domain-kit';
import type { UnitFacts } from '../registration.commands.ts';
import type { Progress } from '../registration.content.ts';
import type { RegistrationState } from '../registration.state.ts';

/**
 * Progress goes on from the registration, and from the last report: one of the same day corrects it, one of an earlier
 * day would overwrite what is newer.
 */
export function checkReportDay(
  { asOf: day }: Progress,
  { content, reportedOn }: RegistrationState,
  { today }: Pick<UnitFacts, 'today'>,
): Rejection | null {
  const path = ['asOf'];
  if (day > today) return reject('ACT_IN_THE_FUTURE', { path, params: { day } });
  const { registeredOn } = content;
  if (day < registeredOn)
    return reject('PROGRESS_BEFORE_REGISTRATION', { path, params: { day, registeredOn } });
  const last = reportedOn.at(-1);
  if (last === undefined || day >= last) return null;
  return reject('PROGRESS_BEFORE_LAST', { path, params: { day, last } });
}
