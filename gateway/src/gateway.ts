import { createServer } from 'node:http';
import { createUserVerifier } from '@thidua/auth-kit';
import { listen, StartRefused } from '@thidua/federation-kit';
import { PartialAnswers } from '@thidua/jurisdiction-routing';
import express from 'express';
import type { Logger } from 'pino';
import { anonymousLimit } from './anonymous-limit.ts';
import { countingRedis } from './counting-redis.ts';
import type { Environment } from './environment.ts';
import { freshFor } from './fresh-for.ts';
import { readGatewayKey } from './gateway-key.ts';
import { graphqlServer } from './graphql-server.ts';
import { httpApp } from './http-app.ts';
import { readiness } from './readiness.ts';
import { Contracts } from './routing/contracts.ts';
import { dataSources } from './routing/data-sources.ts';
import { fixedHomes, registeredHomes } from './routing/homes.ts';
import { SubgraphTransport } from './routing/subgraph-transport.ts';
import { SupergraphFile } from './supergraph-file.ts';

export interface RunningGateway {
  readonly port: number;
  /** Finishes what is under way, at most 2.5 s, and lets go of every connection. */
  stop(): Promise<void>;
}

/** Starts the gateway. Throws StartRefused: a bad key or supergraph, a taken port. */
export async function startGateway(environment: Environment, log: Logger): Promise<RunningGateway> {
  const key = await readGatewayKey(environment.gatewayKeyFile);
  const supergraph = new SupergraphFile(environment.supergraphFile, log);
  const homes = await ('url' in environment.homes
    ? registeredHomes(environment.homes, log)
    : fixedHomes(environment.homes));
  const transport = new SubgraphTransport(key.sign);
  const partial = new PartialAnswers();
  const contracts = new Contracts({ supergraph, homes, transport, log });
  const redis = countingRedis(environment.redisUrl, log);
  const app = express();
  const httpServer = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  const graphql = graphqlServer({
    ...{ httpServer, supergraph, homes, partial, log },
    dataSources: dataSources({
      ...{ directory: homes.directory, transport, partial, contracts, log },
      metadata: () => supergraph.routing,
    }),
  });

  const stop = async () => {
    await graphql.stop();
    contracts.stop();
    await Promise.all([transport.close(), homes.stop()]);
    redis.disconnect();
  };
  try {
    await graphql.start().catch((error: Error) => {
      const [reason] = error.message.split('\n', 1);
      throw new StartRefused(
        `SUPERGRAPH_FILE ${environment.supergraphFile} holds no good supergraph: ${reason}`,
      );
    });
    httpApp(app, {
      graphql,
      key,
      log,
      ready: freshFor(500, () => readiness(redis, supergraph, homes)),
      verifyUser: createUserVerifier(environment.users),
      limit: anonymousLimit(redis, environment.anonymousRequestsPerMinute),
      localTokenFile: environment.localTokenFile,
      trustedProxies: environment.trustedProxies,
      corsOrigins: environment.corsOrigins,
    });
    const port = await listen(httpServer, environment);
    log.info({ port }, 'the gateway listens');
    return { port, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}
