/**
 * Why there was no answer; for logs and for the breaker, never shown to clients. BEHIND: it answered, but not at the
 * version of the directory at which others did.
 */
export type UnavailableReason =
  'KNOWN_DOWN' | 'BREAKER_OPEN' | 'UNREACHABLE' | 'TIMEOUT' | 'UNUSABLE_ANSWER' | 'BEHIND' | 'CLIENT_GONE';

/** An instance gave no GraphQL answer. The message is for logs only. */
export class InstanceUnavailable extends Error {
  override readonly name = 'InstanceUnavailable';
  readonly reason: UnavailableReason;
  /** False only if the request certainly never reached the instance: a write has then not happened. */
  readonly mayHaveRun: boolean;

  constructor(
    reason: UnavailableReason,
    message: string,
    options: { readonly mayHaveRun: boolean; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.mayHaveRun = options.mayHaveRun;
  }
}
