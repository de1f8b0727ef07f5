import { z } from 'zod';
import { addIssue } from './input-issue.ts';
import { legalDay } from './legal-day.input.ts';
import { optional } from './optional.input.ts';

/** `{ from, to }`, both days included and each of them possibly unknown; it must not end before it starts. */
export const period = z.object({ from: optional(legalDay), to: optional(legalDay) }).check((context) => {
  const { from, to } = context.value;
  if (from !== null && to !== null && to < from)
    addIssue(context, { refusal: 'PERIOD_ENDS_BEFORE_START', params: { from, to } }, ['to']);
});
