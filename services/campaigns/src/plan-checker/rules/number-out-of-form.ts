import { checkNumberForm } from '../../campaign/rules/check-number.ts';
import { wholeDocument } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A paper that bears a number which this system would not issue: of another type or organ, or in no due form. */
export const numberOutOfForm: Rule = ({ content, text, documentNumber }) => {
  const refused = documentNumber === null ? null : checkNumberForm(documentNumber, content);
  if (documentNumber === null || refused === null) return [];
  const place = text.find(documentNumber, {})?.place ?? wholeDocument;
  const params = { example: refused.params?.['example'] ?? '' };
  return [{ rule: 'NUMBER_OUT_OF_FORM', words: documentNumber, params, ...place }];
};
