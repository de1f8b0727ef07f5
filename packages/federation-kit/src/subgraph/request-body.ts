import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { bytesOf } from './identity.ts';
import type { SendFault } from './send-fault.ts';

const largestBody = 256 * 1024;

/** Reads the body as bytes, because the gateway signs bytes. Compressed bodies are refused: they could swell. */
export const readBody = express.raw({ type: () => true, limit: largestBody, inflate: false });

/** Turns the verified bytes into the JSON that Apollo expects. */
export function parseBody(sendFault: SendFault): RequestHandler {
  return (request, response, next) => {
    try {
      request.body = JSON.parse(Buffer.from(bytesOf(request)).toString());
    } catch {
      return sendFault(response, 'BAD_REQUEST');
    }
    next();
  };
}

/** The last resort of the HTTP server: a body that could not be read, or a defect of ours. */
export function answerHttpError(sendFault: SendFault): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status = 500 } = error;
    if (status === 413) return sendFault(response, 'BODY_TOO_LARGE');
    if (status >= 400 && status < 500) return sendFault(response, 'BAD_REQUEST');
    request.log.error({ err: error }, 'defect');
    sendFault(response, 'INTERNAL_SERVER_ERROR');
  };
}
