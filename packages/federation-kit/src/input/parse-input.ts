import type { z } from 'zod';
import type { Refusal } from '../refusals/refusal.ts';
import { sharedRefusals } from '../refusals/shared-refusals.ts';
import { inputFault } from '../refusals/to-refusal.ts';
import { issueToRejection } from './issue-to-rejection.ts';

export type ParsedInput<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<'InvalidInput'> };

/**
 * Reads an input by its schema. All faults are told at once; the refusal's own code, texts and path are those of
 * the first.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): ParsedInput<z.output<Schema>> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues.map((issue) => {
    const rejection = issueToRejection(issue);
    return inputFault(sharedRefusals[rejection.code], rejection);
  });
  const [{ code, message, messageEn, path }] = faults as [(typeof faults)[number]];
  return {
    ok: false,
    refusal: {
      __typename: 'InvalidInput',
      code,
      message,
      messageEn,
      path,
      legalBasis: null,
      remedy: null,
      faults,
    },
  };
}
