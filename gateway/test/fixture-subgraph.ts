import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGatewayVerifier, gatewayAudience, gatewayHeader } from '@thidua/auth-kit';
import { graphql, type GraphQLSchema } from 'graphql';
import { fixtureSchemas } from './fixture-schemas.ts';

/** Answers a fetch in a way of its own, in place of the schema. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A subgraph on a free port that judges the gateway's identity as a real one does, and can be made to fail. */
export class FixtureSubgraph {
  readonly name: keyof typeof fixtureSchemas;
  readonly url: string;
  /** The headers of every fetch, oldest first. */
  readonly seen: IncomingMessage['headers'][] = [];
  behaviour: Behaviour | undefined;
  ready: object = {
    status: 'ready',
    dependencies: [{ name: 'mongodb', ok: true, ageMs: 3, lag: 0, outboxAgeMs: 0 }],
  };
  readonly #server;

  private constructor(name: keyof typeof fixtureSchemas, server: ReturnType<typeof createServer>) {
    this.name = name;
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }

  static async start(name: keyof typeof fixtureSchemas, gatewayJwksUrl: string): Promise<FixtureSubgraph> {
    const schema = buildSubgraphSchema([fixtureSchemas[name]]);
    const verify = createGatewayVerifier({ jwksUrl: gatewayJwksUrl, audience: gatewayAudience(name) });
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const subgraph = new FixtureSubgraph(name, server);
    server.on('request', (request, response) => void subgraph.#answer(schema, verify, request, response));
    return subgraph;
  }

  async #answer(
    schema: GraphQLSchema,
    verify: ReturnType<typeof createGatewayVerifier>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.url === '/readyz') return void response.end(JSON.stringify(this.ready));
    this.seen.push(request.headers);
    if (this.behaviour) return this.behaviour(request, response);
    const body = Buffer.concat(await request.toArray());
    response.setHeader('content-type', 'application/json');
    try {
      await verify(String(request.headers[gatewayHeader]), body);
    } catch {
      response.writeHead(401).end('{"errors":[{"message":"unauthenticated"}]}');
      return;
    }
    const { query, variables } = JSON.parse(body.toString()) as { query: string; variables: object };
    response.end(JSON.stringify(await graphql({ schema, source: query, variableValues: { ...variables } })));
  }

  /** Listens again where it did before `stop`. */
  async restart(): Promise<void> {
    this.#server.listen(Number(new URL(this.url).port), '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
