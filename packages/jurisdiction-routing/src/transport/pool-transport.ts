import type { GraphQLAnswer } from '../answer/graphql-answer.ts';
import type { Instance } from '../directory/home-directory.ts';
import { type BreakerSettings, usualBreaker } from './breaker.ts';
import { InstanceUnavailable } from './instance-unavailable.ts';
import { InstanceLink, type LinkSettings } from './instance-link.ts';
import type { InstanceRequest, Sending, Transport } from './transport.ts';

/** What may differ from the usual. */
export interface PoolTransportOptions<Context extends Record<string, unknown>> {
  /** Connections to one instance. Default: 128. */
  readonly connections?: number;
  /** Milliseconds to connect. Default: 1,000. */
  readonly connectTimeoutMs?: number;
  /** A longer answer is treated as none. Default: 16 MiB. */
  readonly maxAnswerBytes?: number;
  readonly breaker?: Partial<BreakerSettings>;
  /** Milliseconds for a whole exchange. Default: 2,000 for a query, 5,000 for a mutation. */
  readonly deadlinesMs?: Partial<Record<Sending<Context>['type'], number>>;
  /** Headers besides the content type: who asks, in whose name, a signature over exactly these bytes. */
  readonly headers?: (instance: Instance, body: Buffer, sending: Sending<Context>) => Record<string, string>;
  /** Aborted when nobody waits for the answer any more. Leave it out for what must go on, as a write. */
  readonly gone?: (sending: Sending<Context>) => AbortSignal | undefined;
}

/** GraphQL over HTTP: for each instance a pool of connections, a breaker, and limits to time and length. */
export class PoolTransport<
  Context extends Record<string, unknown> = Record<string, unknown>,
> implements Transport<Context> {
  readonly #options: PoolTransportOptions<Context>;
  readonly #settings: LinkSettings;
  readonly #links = new Map<string, InstanceLink>();

  constructor(options: PoolTransportOptions<Context> = {}) {
    const { connections = 128, connectTimeoutMs = 1000, maxAnswerBytes = 16 * 1024 * 1024 } = options;
    this.#options = options;
    this.#settings = {
      connections,
      connectTimeoutMs,
      maxAnswerBytes,
      breaker: { ...usualBreaker, ...options.breaker },
    };
  }

  async send(
    instance: Instance,
    request: InstanceRequest,
    sending: Sending<Context>,
  ): Promise<GraphQLAnswer> {
    const { headers, gone, deadlinesMs } = this.#options;
    const body = Buffer.from(JSON.stringify(request));
    const isQuery = sending.type === 'query';
    return this.#linkTo(instance.url).exchange({
      body,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...headers?.(instance, body, sending),
      },
      deadlineMs: deadlinesMs?.[sending.type] ?? (isQuery ? 2000 : 5000),
      gone: gone?.(sending),
      mayRepeat: isQuery,
    });
  }

  /** Ends what is under way and closes all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  #linkTo(url: string): InstanceLink {
    let link = this.#links.get(url);
    if (!link && !URL.canParse(url)) {
      throw new InstanceUnavailable('UNREACHABLE', `no address: ${url}`, { mayHaveRun: false });
    }
    if (!link) this.#links.set(url, (link = new InstanceLink(url, this.#settings)));
    return link;
  }
}
