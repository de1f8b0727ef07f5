import type { Rejection } from '@thidua/domain-kit';
import { fill } from './placeholders.ts';
import type { InputFault, Refusal } from './refusal.ts';
import type { RefusalRow, RefusalRows } from './refusal-row.ts';

const usualRetryMs = 1000;

/**
 * The member of the result union that answers a rejection, in both languages. Throws on a code that the table
 * lacks and on a missing parameter: both are defects, and the types rule the first out.
 */
export function toRefusal<Rows extends RefusalRows, Code extends string & keyof Rows>(
  table: Rows,
  rejection: Rejection<Code>,
): Refusal<Rows[Code]['type']> {
  const row: RefusalRow | undefined = table[rejection.code];
  if (!row) throw new Error(`no text for the rejection ${rejection.code}`);
  const { code, message, messageEn, path } = inputFault(row, rejection);
  const { params = {} } = rejection;
  return {
    __typename: row.type,
    code,
    message,
    messageEn,
    path: rejection.path ? path : null,
    legalBasis: row.legalBasis === undefined ? null : fill(row.legalBasis, params),
    remedy: row.remedyVi === undefined ? null : fill(row.remedyVi, params),
    ...(row.type === 'InvalidInput' && { faults: [{ code, message, messageEn, path }] }),
    ...(row.type === 'TryAgainLater' && { retryAfterMs: row.retryAfterMs ?? usualRetryMs }),
  } as Refusal<Rows[Code]['type']>;
}

/** The texts of one rejection. Those of InvalidInput begin with the field that they are about. */
export function inputFault(row: RefusalRow, { code, path = [], params = {} }: Rejection): InputFault {
  const field = row.type === 'InvalidInput' && path.length > 0 ? path.join('.') : null;
  return {
    code,
    message: (field === null ? '' : `Trường “${field}” `) + fill(row.vi, params),
    messageEn: (field === null ? '' : `Field “${field}” `) + fill(row.en, params),
    path: [...path],
  };
}
