import { currentRequestId } from '@thidua/federation-kit';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { refuse } from './refuse.ts';

/** The last handler: whatever the HTTP layer could not take becomes a clean answer, never a page with a stack. */
export function refusedRequest(log: Logger): ErrorRequestHandler {
  return (error: { status?: number } | undefined, req, res, next) => {
    if (res.headersSent) return next(error);
    const status = error?.status ?? 500;
    if (status === 413) return refuse(res, 'BODY_TOO_LARGE');
    if (status === 404) return refuse(res, 'NOT_FOUND');
    if (status >= 400 && status < 500) return refuse(res, 'BAD_REQUEST');
    log.error({ err: error, requestId: currentRequestId() }, 'a request failed');
    refuse(res, 'INTERNAL_SERVER_ERROR');
  };
}
