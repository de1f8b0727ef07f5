import { gatewayAudience, gatewayHeader, type GatewaySigner } from '@thidua/auth-kit';
import {
  type GatewayFetch,
  type GraphQLAnswer,
  type Instance,
  type InstanceRequest,
  InstanceUnavailable,
  PoolTransport,
  type Sending,
  type Transport,
} from '@thidua/jurisdiction-routing';
import type { GatewayContext } from '../gateway-context.ts';
import { publicSubgraphError, refusesFetch } from '../public-subgraph-error.ts';

/**
 * Carries requests to instances of our services: signed by the gateway over the exact bytes, in the caller's name.
 * Answers are free of what is internal to a service.
 */
export class SubgraphTransport implements Transport<GatewayContext> {
  readonly #pool: PoolTransport<GatewayContext>;

  constructor(sign: GatewaySigner) {
    this.#pool = new PoolTransport<GatewayContext>({
      headers: ({ logical, id }, body, { fetch }) => {
        const context = contextOf(fetch);
        return {
          [gatewayHeader]: sign(gatewayAudience(logical, id), body),
          ...(context && { 'x-request-id': context.requestId }),
          ...(context?.authorization && { authorization: context.authorization }),
        };
      },
      // A write goes on without its client: nobody can tell how far it has come.
      gone: ({ type, fetch }) => (type === 'query' ? contextOf(fetch)?.gone : undefined),
    });
  }

  /** Throws InstanceUnavailable: also where the instance does not know the schema that this gateway plans with. */
  async send(
    instance: Instance,
    request: InstanceRequest,
    sending: Sending<GatewayContext>,
  ): Promise<GraphQLAnswer> {
    const answer = await this.#pool.send(instance, request, sending);
    if (!answer.errors) return answer;
    const refused = answer.errors.find(refusesFetch);
    if (refused)
      throw new InstanceUnavailable('UNUSABLE_ANSWER', `our fetch is not valid there: ${refused.message}`, {
        mayHaveRun: false,
      });
    return { ...answer, errors: answer.errors.map(publicSubgraphError) };
  }

  /** The SDL that an instance serves. Throws an Error if it does not tell. */
  async schemaOf(instance: Instance, v: number): Promise<string> {
    const query = '{ _service { sdl } }';
    const fetch = { kind: 'loading schema', request: { query }, context: {} };
    const { data, errors } = await this.send(
      instance,
      { query, extensions: { routing: { v, homes: {} } } },
      // Apollo Gateway does not export the enum of kinds.
      { type: 'query', fetch: fetch as unknown as GatewayFetch<GatewayContext> },
    );
    const { sdl } = (data?.['_service'] ?? {}) as { readonly sdl?: string };
    if (!sdl) throw new Error(errors?.[0]?.message ?? 'no SDL');
    return sdl;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** A fetch of the gateway itself, as for a health check, has no client behind it. */
function contextOf(fetch: Sending<GatewayContext>['fetch']): GatewayContext | undefined {
  return 'incomingRequestContext' in fetch ? fetch.incomingRequestContext.context : undefined;
}
