import { z } from 'zod';
import { contract, legalDay } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** A unit reported on a campaign. */
export const reportSubmittedV1 = contract(
  'campaigns',
  'report-submitted.v1',
  planAct.extend({
    kind: z.enum(['PRELIMINARY_REPORT', 'PERIODIC_REPORT', 'FINAL_REPORT']),
    /** The part of the campaign that it speaks of, both days included. */
    covers: z.object({ from: legalDay, to: legalDay }),
    /** The last day of the duty that it meets; null where the plan gives none, absent in what was told before. */
    due: legalDay.nullish(),
  }),
  {
    ...planActSample('report'),
    kind: 'FINAL_REPORT',
    covers: { from: '2025-01-01', to: '2025-12-31' },
    due: '2026-01-10',
  },
);
