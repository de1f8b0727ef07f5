import { currentRequestId } from '@thidua/federation-kit';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * One line for each request: method, path without its query string (a GET carries the query there), status,
 * milliseconds, operation name. No header and no body, so no token and no variable.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: currentRequestId,
    wrapSerializers: false,
    serializers: {
      req: (request: Request) => ({ id: request.id, method: request.method, path: request.path }),
      res: (response: Response) => ({ status: response.statusCode }),
    },
    customProps: (_, response) => (response.writableEnded ? { ...response.locals } : {}),
    autoLogging: { ignore: ({ url }) => url === '/livez' || url === '/readyz' },
    customLogLevel: (_, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  });
}
