import { patternOf } from '../patterns.ts';
import { wholeDocument } from '../place.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

/** A paper whose copy shows no number. */
export const numberUnknown: Rule = ({ text, isDraft, documentNumber }) => {
  if (isDraft || documentNumber !== null) return [];
  const [blank] = text.matches(patternOf(phrases.blankNumber, 'gu'));
  return [
    { rule: 'NUMBER_UNKNOWN', words: blank?.words ?? null, params: {}, ...(blank?.place ?? wholeDocument) },
  ];
};
