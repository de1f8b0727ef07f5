/** The faults that the kits throw; federation-kit's table says when, and whether to retry. */
export type FaultCode =
  'STORE_UNAVAILABLE' | 'BUS_UNAVAILABLE' | 'OUTCOME_UNKNOWN' | 'CONFLICT' | 'WRONG_HOME' | 'OVERLOADED';

/**
 * Not a refusal: the request may have been right, an engine or a rival stood in the way. Becomes an entry of
 * `errors[]` with its code; the cause is logged and never shown.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly retryable: boolean;

  constructor(code: FaultCode, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? true;
  }
}
