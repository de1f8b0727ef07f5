import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import { composeSupergraph } from '../supergraph/composition.ts';
import type { Environment } from '../src/environment.ts';
import { type RunningGateway, startGateway } from '../src/gateway.ts';
import { type SubgraphName, subgraphNames, type SubgraphUrls } from '../src/subgraphs.ts';
import { fixtureSchemas } from './fixture-schemas.ts';
import { FixtureSubgraph } from './fixture-subgraph.ts';

const issuer = 'https://issuer.test';

/** A whole small graph over real HTTP: four fixture subgraphs, an issuer of tokens, and the gateway itself. */
export interface FixtureGraph {
  readonly url: string;
  readonly subgraphs: Readonly<Record<SubgraphName, FixtureSubgraph>>;
  readonly supergraphFile: string;
  /** Every line that the gateway logged, as text. */
  readonly logged: string[];
  token(claims?: { audience?: string; expiresIn?: string }): Promise<string>;
  stop(): Promise<void>;
}

/** Starts one. `change` alters what the gateway is told. */
export async function startFixtureGraph(change: Partial<Environment> = {}): Promise<FixtureGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-gateway-'));
  const users = generateKeyPairSync('ed25519');
  const gatewayJwk = {
    ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
    kid: 'gateway-1',
  };
  const supergraphFile = join(folder, 'supergraph.graphql');
  const gatewayKeyFile = join(folder, 'gateway.jwk');
  await writeFile(gatewayKeyFile, JSON.stringify(gatewayJwk));
  await writeFile(supergraphFile, fixtureSupergraph());

  const keys = { keys: [{ ...users.publicKey.export({ format: 'jwk' }), kid: 'user-1' }] };
  const issuerServer = createServer((_, response) => void response.end(JSON.stringify(keys))).listen(
    0,
    '127.0.0.1',
  );
  await once(issuerServer, 'listening');
  const jwksUrl = `http://127.0.0.1:${(issuerServer.address() as AddressInfo).port}/jwks.json`;

  // The subgraphs must know the gateway's keys' address before the gateway knows theirs.
  const port = await freePort();
  const gatewayJwksUrl = `http://127.0.0.1:${port}/.well-known/thidua-gateway-jwks.json`;
  const started = await Promise.all(subgraphNames.map((name) => FixtureSubgraph.start(name, gatewayJwksUrl)));
  const subgraphs = Object.fromEntries(started.map((subgraph) => [subgraph.name, subgraph])) as Record<
    SubgraphName,
    FixtureSubgraph
  >;
  const logged: string[] = [];
  const gateway: RunningGateway = await startGateway(
    {
      port,
      host: '127.0.0.1',
      logLevel: 'info',
      subgraphUrls: Object.fromEntries(started.map(({ name, url }) => [name, url])) as SubgraphUrls,
      redisUrl: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:1',
      gatewayKeyFile,
      users: { jwksUrl, issuer, audience: 'thidua-graph' },
      supergraphFile,
      localTokenFile: undefined,
      anonymousRequestsPerMinute: 100_000,
      trustedProxies: [],
      ...change,
    },
    pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
  );
  return {
    url: `http://127.0.0.1:${gateway.port}`,
    subgraphs,
    supergraphFile,
    logged,
    token: ({ audience = 'thidua-graph', expiresIn = '5m' } = {}) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'user-1' })
        .setSubject('person.aaaaaaaa.0197c1f0-0000-7000-8000-000000000001')
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setJti(crypto.randomUUID())
        .setExpirationTime(expiresIn)
        .sign(users.privateKey),
    async stop() {
      await gateway.stop();
      issuerServer.closeAllConnections();
      issuerServer.close();
      await Promise.all(started.map((subgraph) => subgraph.stop()));
      await rm(folder, { recursive: true });
    },
  };
}

/** The supergraph of the fixture subgraphs, optionally with one more field. */
export function fixtureSupergraph(): string {
  const { supergraphSdl, problems } = composeSupergraph(
    subgraphNames.map((name) => ({ name, typeDefs: fixtureSchemas[name].typeDefs })),
  );
  if (problems) throw new Error(JSON.stringify(problems));
  return supergraphSdl;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
