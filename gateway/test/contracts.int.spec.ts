import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGatewaySigner } from '@thidua/auth-kit';
import type { Instance } from '@thidua/jurisdiction-routing';
import { eventually, silent } from '@thidua/test-kit';
import { graphql, parse, print } from 'graphql';
import { Contracts } from '../src/routing/contracts.ts';
import { fixedHomes } from '../src/routing/homes.ts';
import { SubgraphTransport } from '../src/routing/subgraph-transport.ts';
import { mapSubgraphs, subgraphNames } from '../src/subgraphs.ts';
import { SupergraphFile } from '../src/supergraph-file.ts';
import { composeSupergraph } from '../supergraph/composition.ts';
import { fixtureSchemas } from './fixture-schemas.ts';

const sdl = print(fixtureSchemas.campaigns.typeDefs);
const olderSdl = sdl.replace(/\n *title: String!/, '');
const servers: ReturnType<typeof createServer>[] = [];
const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
const transport = new SubgraphTransport(createGatewaySigner(key, 'gateway-1'));
let folder: string;
let stop: (() => Promise<void>) | undefined;
let contracts: Contracts;

/** An instance that serves a schema, and tells a hash of it as it pleases. */
async function instanceOf(id: string, schemaHash: string, served: string): Promise<Instance> {
  const schema = buildSubgraphSchema(parse(served));
  const answer = async (request: IncomingMessage) => {
    const { query } = (await json(request)) as { query: string };
    return graphql({ schema, source: query });
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    void answer(request).then((body) => response.end(JSON.stringify(body)));
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    id,
    schemaHash,
    url,
    ...{ logical: 'campaigns', jurisdiction: id, schemaVersion: '1', state: 'UP' },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-gateway-'));
  const file = join(folder, 'supergraph.graphql');
  const { supergraphSdl } = composeSupergraph(
    subgraphNames.map((name) => ({ name, typeDefs: fixtureSchemas[name].typeDefs })),
  );
  await writeFile(file, supergraphSdl ?? '');
  const supergraph = new SupergraphFile(file, silent);
  const update = () => undefined;
  ({ cleanup: stop } = await supergraph.initialize({
    ...{ update, healthCheck: () => Promise.resolve() },
    getDataSource: () => ({ process: () => Promise.resolve({}) }),
  }));
  const homes = fixedHomes(mapSubgraphs(() => 'http://127.0.0.1:1/graphql'));
  contracts = new Contracts({ supergraph, homes, transport, log: silent });
});
afterAll(async () => {
  contracts.stop();
  await stop?.();
  await transport.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true });
});

it('an instance that tells the hash of others decides for itself alone', async () => {
  const contract = contracts.of('campaigns');
  const [bogus, sound, alike, next] = await Promise.all([
    instanceOf('bogus', 'h', olderSdl),
    instanceOf('sound', 'h', sdl),
    instanceOf('alike', 'other', olderSdl),
    instanceOf('bogus', 'h2', sdl.replace(/\n *issuer: Organization/, '')),
  ]);
  expect(contract.missing(bogus).size).toBe(0);
  await eventually(() => Promise.resolve(contract.missing(bogus).size > 0));
  expect([...contract.missing(bogus)]).toEqual(['Campaign.title']);
  for (let asked = 0; asked < 10; asked++) {
    expect([...contract.missing(sound)]).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // What two lack who serve one schema is one object: what is made of it is made once.
  await eventually(() => Promise.resolve(contract.missing(alike) === contract.missing(bogus)));
  // Its next version is asked for anew.
  await eventually(() => Promise.resolve(contract.missing(next).has('Campaign.issuer')));
  expect([...contract.missing(next)]).not.toContain('Campaign.title');
});
