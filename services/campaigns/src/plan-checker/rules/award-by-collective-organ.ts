import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';

const committee = patternOf('^{UBND}', 'iu');

/** Awards are given by the Chair, not by the committee. */
export const awardByCollectiveOrgan: Rule = ({ content, text }) =>
  content.awardClauses.flatMap(({ authorityName, source: { line, lineTo } }) => {
    if (authorityName === null || !committee.test(authorityName)) return [];
    const place = text.find(authorityName, { upTo: line })?.place ?? { line, lineTo };
    return [{ rule: 'AWARD_BY_COLLECTIVE_ORGAN', words: authorityName, params: {}, ...place }];
  });
