import type { Rule } from '../rule.ts';

/** An award that is promised without a number, or with one that a later document is to tell. */
export const quotaNotKnown: Rule = ({ content, text }) =>
  content.awardClauses.flatMap(({ form, quota, source: { line, lineTo } }) => {
    if (form === null || (quota !== null && /\d/u.test(quota))) return [];
    const place = (quota === null ? null : text.find(quota, { from: line }))?.place ?? { line, lineTo };
    return [{ rule: 'QUOTA_NOT_KNOWN', words: quota ?? form, params: { form }, ...place }];
  });
