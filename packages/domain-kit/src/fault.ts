/** The faults that the kits throw; federation-kit's table says when, and whether to retry. */
export type FaultCode =
  | 'STORE_UNAVAILABLE'
  | 'BUS_UNAVAILABLE'
  | 'OUTCOME_UNKNOWN'
  | 'CONFLICT'
  | 'WRONG_HOME'
  | 'FENCED'
  | 'BEHIND'
  | 'HOME_UNKNOWN'
  | 'OVERLOADED'
  | 'TOO_MUCH_AT_ONCE'
  | 'FORBIDDEN';

/** What a program may read of a fault beside its code. */
export interface FaultDetails {
  /** Of a fault about homes: the version of the directory by which it was judged. */
  readonly routing: { readonly have: number };
}

/**
 * Not a refusal: the request may have been right, an engine or a rival stood in the way. Becomes an entry of
 * `errors[]` with its code and details; the cause is logged and never shown.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly retryable: boolean;
  readonly details: FaultDetails | null;

  constructor(
    code: FaultCode,
    options: { retryable?: boolean; cause?: unknown; details?: FaultDetails } = {},
  ) {
    super(code, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? true;
    this.details = options.details ?? null;
  }
}
