import { reject, type Rejection } from '@thidua/domain-kit';
import type { z } from 'zod';
import type { SharedRefusalCode } from '../refusals/shared-refusals.ts';
import type { InputIssue } from './input-issue.ts';

/** What zod's own findings mean in our table; our own checks bring their meaning along. */
export function issueToRejection(issue: z.core.$ZodIssue): Rejection<SharedRefusalCode> {
  const { refusal, params } = meaningOf(issue);
  return reject(refusal, { path: issue.path.map(String), ...(params && { params }) });
}

function meaningOf(issue: z.core.$ZodIssue): InputIssue {
  switch (issue.code) {
    case 'custom':
      return isOurs(issue.params) ? issue.params : { refusal: 'WRONG_FORM' };
    case 'invalid_type':
      return { refusal: issue.input === undefined || issue.input === null ? 'REQUIRED' : 'WRONG_FORM' };
    case 'too_small':
      return limit(issue.origin, 'TEXT_TOO_SHORT', 'TOO_FEW_ENTRIES', 'NUMBER_TOO_SMALL', {
        min: `${issue.minimum}`,
      });
    case 'too_big':
      return limit(issue.origin, 'TEXT_TOO_LONG', 'TOO_MANY_ENTRIES', 'NUMBER_TOO_LARGE', {
        max: `${issue.maximum}`,
      });
    case 'invalid_value':
      return { refusal: 'NOT_ALLOWED_VALUE' };
    case 'unrecognized_keys':
      return { refusal: 'UNKNOWN_FIELD' };
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return { refusal: 'WRONG_FORM' };
  }
}

function limit(
  origin: string,
  ofText: SharedRefusalCode,
  ofList: SharedRefusalCode,
  ofNumber: SharedRefusalCode,
  params: Readonly<Record<string, string>>,
): InputIssue {
  if (origin === 'string') return { refusal: ofText, params };
  return { refusal: origin === 'array' || origin === 'set' ? ofList : ofNumber, params };
}

function isOurs(params: unknown): params is InputIssue {
  return typeof params === 'object' && params !== null && 'refusal' in params;
}
