import { isLegalDay } from '@thidua/domain-kit';
import { z } from 'zod';
import { addIssue } from './input-issue.ts';

const firstDay = '1900-01-01';
const lastDay = '2200-12-31';

/** A real day of the calendar as YYYY-MM-DD, in the years 1900 to 2200. */
export const legalDay = z.string().check((context) => {
  const { value } = context;
  if (!isLegalDay(value) || value < firstDay || value > lastDay) addIssue(context, { refusal: 'NOT_A_DAY' });
});
