import { quotaState } from '../../campaign/quota-state.ts';
import type { Rule } from '../rule.ts';

/** An award that is promised without a number, or with one that a later document is to tell. */
export const quotaNotKnown: Rule = ({ content, text }) =>
  content.awardClauses.flatMap((clause) => {
    const { form, quota } = clause;
    const { line, lineTo } = clause.source;
    if (form === null || quotaState(clause) === 'KNOWN') return [];
    const place = (quota === null ? null : text.find(quota, { from: line }))?.place ?? { line, lineTo };
    return [{ rule: 'QUOTA_NOT_KNOWN', words: quota ?? form, params: { form }, ...place }];
  });
