import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@thidua/test-kit';
import { SignJWT } from 'jose';
import type { Environment } from '../src/environment.ts';
import { type SubgraphName, subgraphNames, type SubgraphUrls } from '../src/subgraphs.ts';
import { composeSupergraph } from '../supergraph/composition.ts';
import { fixtureSchemas } from './fixture-schemas.ts';
import { FixtureSubgraph } from './fixture-subgraph.ts';

const issuer = 'https://issuer.test';

/** All that a gateway leans on but Redis, over real HTTP: four subgraphs, an issuer of tokens, key, supergraph. */
export interface Surroundings {
  readonly environment: Environment;
  readonly subgraphs: Readonly<Record<SubgraphName, FixtureSubgraph>>;
  token(claims?: { audience?: string; expiresIn?: string }): Promise<string>;
  stop(): Promise<void>;
}

/** Starts them on free ports, and picks a free port for the gateway itself. */
export async function startSurroundings(): Promise<Surroundings> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  const gatewayKeyFile = join(folder, 'gateway.jwk');
  const gatewayJwk = {
    ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
    kid: 'gateway-1',
  };
  await writeFile(gatewayKeyFile, JSON.stringify(gatewayJwk));
  await writeFile(supergraphFile, fixtureSupergraph());

  const users = generateKeyPairSync('ed25519');
  const keys = { keys: [{ ...users.publicKey.export({ format: 'jwk' }), kid: 'user-1' }] };
  const issuerServer = createServer((_, response) => void response.end(JSON.stringify(keys)));
  const issuerPort = await listening(issuerServer);

  const port = await freePort();
  const gatewayKeys = `http://127.0.0.1:${port}/.well-known/thidua-gateway-jwks.json`;
  const started = await Promise.all(subgraphNames.map((name) => FixtureSubgraph.start(name, gatewayKeys)));
  const byName = <Value>(of: (subgraph: FixtureSubgraph) => Value) =>
    Object.fromEntries(started.map((subgraph) => [subgraph.name, of(subgraph)])) as Record<
      SubgraphName,
      Value
    >;

  return {
    environment: {
      port,
      host: '127.0.0.1',
      logLevel: 'info',
      homes: byName(({ url }) => url) satisfies SubgraphUrls,
      redisUrl: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:1',
      gatewayKeyFile,
      users: { jwksUrl: `http://127.0.0.1:${issuerPort}/jwks.json`, issuer, audience: 'thidua-graph' },
      supergraphFile,
      localTokenFile: undefined,
      anonymousRequestsPerMinute: 1_000_000,
      trustedProxies: [],
      corsOrigins: [],
    },
    subgraphs: byName((subgraph) => subgraph),
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
      issuerServer.closeAllConnections();
      issuerServer.close();
      await Promise.all(started.map((subgraph) => subgraph.stop()));
      await rm(folder, { recursive: true });
    },
  };
}

function fixtureSupergraph(): string {
  const { supergraphSdl, problems } = composeSupergraph(
    subgraphNames.map((name) => ({ name, typeDefs: fixtureSchemas[name].typeDefs })),
  );
  if (problems) throw new Error(JSON.stringify(problems));
  return supergraphSdl;
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
