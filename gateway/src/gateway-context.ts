import { currentRequestId } from '@thidua/federation-kit';
import type { Request, Response } from 'express';

/** What one request carries from the HTTP layer down to the subgraphs. */
export type GatewayContext = {
  /** Also the trace id in errors, and `x-request-id` towards the subgraphs. */
  readonly requestId: string;
  /** The caller's header as it came, already verified; each subgraph verifies it again. */
  readonly authorization: string | undefined;
  /** Fires when the client has gone away before its answer. */
  readonly gone: AbortSignal;
  /** Joins the request's one log line. */
  readonly logged: Record<string, unknown>;
};

/** Takes what the subgraphs need from a verified HTTP request. */
export function gatewayContext(req: Request, res: Response): GatewayContext {
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  return {
    requestId: currentRequestId(),
    authorization: req.headers.authorization,
    gone: gone.signal,
    logged: res.locals,
  };
}
