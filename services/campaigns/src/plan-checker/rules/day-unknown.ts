import { patternOf } from '../patterns.ts';
import { wholeDocument } from '../place.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

/** A paper whose copy shows no day. */
export const dayUnknown: Rule = ({ text, isDraft, issuedOn }) => {
  if (isDraft || issuedOn !== null) return [];
  const [blank] = text.matches(patternOf(phrases.blankDay, 'gu'));
  return [
    { rule: 'DAY_UNKNOWN', words: blank?.words ?? null, params: {}, ...(blank?.place ?? wholeDocument) },
  ];
};
