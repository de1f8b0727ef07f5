import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

const reportsResults = patternOf(phrases.reportsResults, 'isu');

/** A report of results that is due while the drive still runs covers a part of it only. */
export const reportDueBeforeEnd: Rule = ({ content: { period, tasks }, text }) =>
  tasks.flatMap(({ due, dueText, source }) => {
    const end = period?.to ?? null;
    if (end === null || due === null || due >= end || !reportsResults.test(source.text)) return [];
    const { line, lineTo } = source;
    const place = (dueText === null ? null : text.find(dueText, { from: line }))?.place ?? { line, lineTo };
    return [{ rule: 'REPORT_DUE_BEFORE_END', words: dueText, params: { due, end }, ...place }];
  });
