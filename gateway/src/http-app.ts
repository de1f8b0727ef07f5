import type { UserVerifier } from '@thidua/auth-kit';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { explorer } from './explorer.ts';
import { type GatewayContext, gatewayContext } from './gateway-context.ts';
import type { GatewayKey } from './gateway-key.ts';
import { localToken } from './local-token.ts';
import type { Readiness } from './readiness.ts';
import { refuse } from './refuse.ts';
import { refusedRequest } from './refused-request.ts';
import { requestLog } from './request-log.ts';
import { requestScope } from './request-scope.ts';
import { verifiedCaller } from './verified-caller.ts';

const bodyLimit = '256kb';

/** What the HTTP surface is made of; the caller starts and stops the parts. */
export interface HttpParts {
  readonly graphql: ApolloServer<GatewayContext>;
  readonly ready: () => Promise<Readiness>;
  readonly key: GatewayKey;
  readonly verifyUser: UserVerifier;
  readonly limit: RequestHandler;
  readonly localTokenFile: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
}

/** Adds the gateway's routes to an express application: probes, keys, the graph, the explorer. */
export function httpApp(app: Express, parts: HttpParts): Express {
  app.disable('x-powered-by');
  app.set('trust proxy', [...parts.trustedProxies]);
  app.use(requestScope, requestLog(parts.log));
  app.use((_req, res, next) => {
    res.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  app.get('/livez', (_req, res) => void res.json({ status: 'alive', service: 'gateway' }));
  app.get('/readyz', async (_req, res) => {
    const report = await parts.ready();
    res.status(report.status === 'unready' ? 503 : 200).json(report);
  });
  app.get('/.well-known/thidua-gateway-jwks.json', (_req, res) => void res.json(parts.key.jwks));
  if (parts.corsOrigins.length > 0) {
    app.use('/graphql', cors({ origin: [...parts.corsOrigins], methods: ['GET', 'POST'], maxAge: 600 }));
  }
  app.use(
    '/graphql',
    parts.limit,
    verifiedCaller(parts.verifyUser),
    express.json({ limit: bodyLimit }),
    expressMiddleware(parts.graphql, { context: async ({ req, res }) => gatewayContext(req, res) }),
  );
  if (parts.localTokenFile !== undefined) app.get('/local-token', localToken(parts.localTokenFile));
  app.use(explorer());
  app.use((_req, res) => refuse(res, 'NOT_FOUND'));
  app.use(refusedRequest(parts.log));
  return app;
}
