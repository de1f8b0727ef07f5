import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { requestIdOf } from './request-scope.ts';

const probes = new Set(['/livez', '/readyz']);

/**
 * One log line a request, under the id that the gateway gave it. Neither headers nor bodies are logged: they hold
 * tokens and names. Probes leave no line.
 */
export function requestLog(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    autoLogging: { ignore: ({ url = '' }) => probes.has(url) },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: {
      req: ({ method, url }: IncomingMessage) => ({ method, path: url?.split('?', 1)[0] }),
      res: ({ statusCode }: ServerResponse) => ({ statusCode }),
    },
  });
}
