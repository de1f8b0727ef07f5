import { parseEntityId } from '@thidua/domain-kit';
import { z } from 'zod';
import { addIssue } from './input-issue.ts';

/** A well-formed id of that type (`campaign`, `organization`, `award-proposal` …). Says nothing of existence. */
export function entityId(expected: string) {
  return z.string().check((context) => {
    const id = parseEntityId(context.value);
    if (!id) addIssue(context, { refusal: 'MALFORMED_ID', params: { expected } });
    else if (id.type !== expected)
      addIssue(context, { refusal: 'WRONG_ID_TYPE', params: { expected, actual: id.type } });
  });
}
