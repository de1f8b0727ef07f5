import { createServer } from 'node:http';
import type { BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { type Caller, gatewayAudience } from '@thidua/auth-kit';
import express from 'express';
import { type RequestRouting, requestRouting } from '../routing/request-routing.ts';
import { type ApolloOptions, createApollo, type Gated } from './create-apollo.ts';
import { callerOf, identify, type IdentityOptions, requireGateway } from './identity.ts';
import { listen, type Listening } from '../process/listen.ts';
import { type Probes, readiness } from './readiness.ts';
import { answerHttpError, parseBody, readBody } from './request-body.ts';
import { requestLog } from './request-log.ts';
import { currentRequestId, requestIdOf, runAsRequest } from './request-scope.ts';
import { faultSender } from './send-fault.ts';

export interface SubgraphOptions<Context extends BaseContext> extends ApolloOptions, Gated<Context> {
  /** Which instance of the logical subgraph; `default` unless told. */
  readonly instance?: string;
  /** False for a process that only relays or consumes: it answers its probes and no query. */
  readonly api?: boolean;
  readonly http: Listening;
  readonly identity: IdentityOptions;
  readonly probes: Probes;
  context(request: SubgraphRequest): Context | Promise<Context>;
}

/** What is known of a request before anything of it is read as GraphQL. */
export interface SubgraphRequest {
  readonly caller: Caller;
  readonly requestId: string;
  /** Null if its sender does not route. */
  readonly routing: RequestRouting | null;
}

export interface RunningSubgraph {
  /** Where GraphQL is served. */
  readonly url: string;
  readonly port: number;
  /** Turns unready, ends within 3 s when the requests under way are answered, and closes the server. */
  stop(): Promise<void>;
}

/**
 * Serves a subgraph: `POST /graphql` for the gateway alone, `/livez` and `/readyz` for anyone. Throws StartRefused
 * if the port is taken, and GraphQL's errors if schema and resolvers do not fit.
 */
export async function startSubgraph<Context extends BaseContext>(
  options: SubgraphOptions<Context>,
): Promise<RunningSubgraph> {
  const { name, instance = 'default', api = true, http, log } = options;
  const app = express().disable('x-powered-by').disable('etag');
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 65_000 },
    app,
  );
  const apollo = createApollo<Context>(options, server);
  await apollo.start();
  const sendFault = faultSender(name);
  let stopping = false;

  app.use(requestLog(log));
  app.use((request, _response, next) => runAsRequest(requestIdOf(request.id as string), next));
  app.get('/livez', (_request, response) => void response.json({ status: 'live', service: name, instance }));
  app.get(
    '/readyz',
    readiness({ service: name, instance }, options.probes, () => stopping),
  );
  if (api) {
    const audience = gatewayAudience(name, instance);
    app.use('/graphql', requireGateway(sendFault), readBody, identify(audience, options.identity, sendFault));
    app.post(
      '/graphql',
      parseBody(sendFault),
      expressMiddleware(apollo, {
        context: async ({ req, res }) =>
          options.context({
            caller: callerOf(res),
            requestId: currentRequestId(),
            routing: requestRouting(req.body),
          }),
      }),
    );
  }
  app.use((_request, response) => sendFault(response, 'NOT_FOUND'));
  app.use(answerHttpError(sendFault));

  const port = await listen(server, http);
  return {
    url: `http://${http.host}:${port}/graphql`,
    port,
    stop: async () => {
      stopping = true;
      await apollo.stop();
    },
  };
}
