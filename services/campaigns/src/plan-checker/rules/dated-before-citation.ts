import { latestDayOf } from '../plan.ts';
import type { Rule } from '../rule.ts';

/** What is cited must have existed. */
export const datedBeforeCitation: Rule = (plan, { today }) => {
  const day = latestDayOf(plan, today);
  return plan.content.citations.flatMap(({ number, issuedOn, source: { line, lineTo } }) =>
    issuedOn === null || issuedOn <= day
      ? []
      : [
          {
            rule: 'DATED_BEFORE_CITATION',
            words: number,
            params: { number, citedDay: issuedOn, day },
            ...{ line, lineTo },
          },
        ],
  );
};
