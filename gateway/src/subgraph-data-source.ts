import type { GraphQLDataSource } from '@apollo/gateway';
import { gatewayHeader, type GatewaySigner } from '@thidua/auth-kit';
import { faultAnswer } from '@thidua/federation-kit';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { atEachPlace } from './affected-places.ts';
import { Deadline } from './deadline.ts';
import type { GatewayContext } from './gateway-context.ts';
import { readAnswer, type SubgraphAnswer, UnusableAnswer } from './subgraph-answer.ts';
import type { SubgraphName } from './subgraphs.ts';

/** How a subgraph is reached. */
export interface SubgraphConnection {
  readonly name: SubgraphName;
  readonly url: string;
  /** Signs the gateway's identity over the exact bytes of a body, for one subgraph. */
  readonly sign: GatewaySigner;
  readonly log: Logger;
}

/** Milliseconds for a whole exchange. A read that a mutation's plan needs counts as a read. */
const deadlines = { read: 2000, write: 5000 } as const;

/** A longer answer is treated as garbage. */
const maxAnswerBytes = 16 * 1024 * 1024;

type Process = GraphQLDataSource<GatewayContext>['process'];
type Operation = Parameters<Process>[0];

/**
 * Sends the fetches of query plans to one subgraph over one pool of connections. Never throws: a subgraph that
 * is down, slow or talks nonsense becomes an error at each place that it should have filled, with its name and
 * without its address, and the rest of the answer stands.
 */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #to: SubgraphConnection;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(connection: SubgraphConnection) {
    this.#to = connection;
    const { origin, pathname, search } = new URL(connection.url);
    this.#path = pathname + search;
    this.#pool = new Pool(origin, { connections: 128, connect: { timeout: 1000 } });
  }

  async process(operation: Operation): ReturnType<Process> {
    const context =
      'incomingRequestContext' in operation ? operation.incomingRequestContext.context : undefined;
    const { query = '', variables } = operation.request;
    const writes = query.startsWith('mutation');
    const deadline = new Deadline(
      writes ? deadlines.write : deadlines.read,
      // A write goes on without its client: nobody can tell how far it has come.
      writes ? undefined : context?.gone,
    );
    try {
      const representations = variables?.['representations'] as readonly unknown[] | undefined;
      const answer = await this.#send(
        { query, variables },
        context,
        deadline.signal,
        representations?.length,
      );
      if (!answer.data && answer.errors) answer.errors = atEachPlace(answer.errors, operation.request);
      return answer;
    } catch (cause) {
      const code = deadline.expired ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
      if (!context?.gone.aborted) {
        this.#to.log.warn(
          { requestId: context?.requestId, subgraph: this.#to.name, code, err: cause },
          'no answer',
        );
      }
      const { errors } = faultAnswer(code, { service: this.#to.name, traceId: context?.requestId ?? 'none' });
      return { errors: atEachPlace(errors, operation.request) };
    } finally {
      deadline.release();
    }
  }

  async #send(
    request: { query: string; variables: unknown },
    context: GatewayContext | undefined,
    signal: AbortSignal,
    entities: number | undefined,
  ): Promise<SubgraphAnswer> {
    const body = Buffer.from(JSON.stringify(request));
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/json',
      [gatewayHeader]: this.#to.sign(this.#to.name, body),
    };
    if (context) headers['x-request-id'] = context.requestId;
    if (context?.authorization) headers['authorization'] = context.authorization;
    const response = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers,
      body,
      signal,
    });
    const answer = await readAnswer(response, maxAnswerBytes);
    const received = answer.data?.['_entities'];
    if (entities !== undefined && answer.data && !(Array.isArray(received) && received.length === entities)) {
      throw new UnusableAnswer(`not ${entities} entities`);
    }
    return answer;
  }

  /** Closes the connections; fetches that still run are ended. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
