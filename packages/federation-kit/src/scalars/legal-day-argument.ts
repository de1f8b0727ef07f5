import { isLegalDay, type LegalDay } from '@thidua/domain-kit';
import { badUserInput } from '../faults/bad-user-input.ts';

/**
 * The legal day in a query argument, null where none was given. Throws a BAD_USER_INPUT error that names the
 * argument, since a query has no refusals to answer with.
 */
export function legalDayArgument(value: string | null | undefined, argument: string): LegalDay | null {
  if (value === null || value === undefined) return null;
  if (isLegalDay(value)) return value;
  throw badUserInput({
    en: `Argument “${argument}”: not a day of the calendar in the form YYYY-MM-DD.`,
    vi: `Tham số “${argument}”: không phải ngày có thật theo dạng YYYY-MM-DD.`,
    argument,
    reason: 'NOT_A_DAY',
  });
}
