import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createUserVerifier } from '@thidua/auth-kit';
import express from 'express';
import type { Logger } from 'pino';
import { anonymousLimit } from './anonymous-limit.ts';
import { countingRedis } from './counting-redis.ts';
import type { Environment } from './environment.ts';
import { readGatewayKey } from './gateway-key.ts';
import { graphqlServer } from './graphql-server.ts';
import { httpApp } from './http-app.ts';
import { listen } from './listen.ts';
import { readiness } from './readiness.ts';
import { SubgraphDataSource } from './subgraph-data-source.ts';
import { type SubgraphName, subgraphNames } from './subgraphs.ts';
import { SupergraphError, SupergraphFile } from './supergraph-file.ts';

export interface RunningGateway {
  readonly port: number;
  /** Finishes what is under way, at most 2.5 s, and lets go of every connection. */
  stop(): Promise<void>;
}

/** Starts the gateway. Throws GatewayKeyError, SupergraphError, PortTaken. */
export async function startGateway(environment: Environment, log: Logger): Promise<RunningGateway> {
  const key = await readGatewayKey(environment.gatewayKeyFile);
  const supergraph = new SupergraphFile(environment.supergraphFile, log);
  const dataSources = Object.fromEntries(
    subgraphNames.map((name) => {
      const url = environment.subgraphUrls[name];
      return [name, new SubgraphDataSource({ name, url, sign: key.sign, log })];
    }),
  ) as Record<SubgraphName, SubgraphDataSource>;
  const redis = countingRedis(environment.redisUrl, log);
  const app = express();
  const httpServer = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  const graphql = graphqlServer({ httpServer, supergraph, dataSources, log });

  const stop = async () => {
    await graphql.stop();
    await Promise.all(Object.values(dataSources).map((dataSource) => dataSource.close()));
    redis.disconnect();
  };
  try {
    await graphql.start().catch((cause: unknown) => {
      throw new SupergraphError(environment.supergraphFile, cause);
    });
    httpApp(app, {
      graphql,
      key,
      log,
      ready: () => readiness(redis, supergraph, environment.subgraphUrls),
      verifyUser: createUserVerifier(environment.users),
      limit: anonymousLimit(redis, environment.anonymousRequestsPerMinute),
      localTokenFile: environment.local ? environment.localTokenFile : undefined,
      trustedProxies: environment.trustedProxies,
    });
    await listen(httpServer, environment);
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  return { port: (httpServer.address() as AddressInfo).port, stop };
}
