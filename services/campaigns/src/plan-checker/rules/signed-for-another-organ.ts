import { patternOf } from '../patterns.ts';
import { wholeDocument } from '../place.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

const head = /^Chủ tịch /iu;
const headIssues = patternOf(phrases.headIssues);
const signedForOrgan = patternOf(phrases.signedForOrgan);

/** What the Chair issues in person is not signed on behalf of the committee. */
export const signedForAnotherOrgan: Rule = ({ content, text, isSignedForOrgan }) => {
  if (!head.test(content.issuingOrgan) && text.matches(headIssues).length === 0) return [];
  const signed = text.matches(signedForOrgan).at(-1);
  if (!signed && isSignedForOrgan !== true) return [];
  const words = signed?.words ?? null;
  return [{ rule: 'SIGNED_FOR_ANOTHER_ORGAN', words, params: {}, ...(signed?.place ?? wholeDocument) }];
};
