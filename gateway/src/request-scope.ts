import { requestIdOf, runAsRequest } from '@thidua/federation-kit';
import type { RequestHandler } from 'express';

/** Names the request, by the caller's own `x-request-id` if that is harmless, and tells the caller. */
export const requestScope: RequestHandler = (req, res, next) => {
  const id = requestIdOf(req.headers['x-request-id']);
  res.setHeader('x-request-id', id);
  runAsRequest(id, next);
};
