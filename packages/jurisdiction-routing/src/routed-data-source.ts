import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GraphQLAnswer } from './answer/graphql-answer.ts';
import type { Outcome } from './answer/outcome.ts';
import type { CompiledOperation } from './compile/compiled-operation.ts';
import { OperationCache, type Prepared } from './compile/operation-cache.ts';
import { isDivided } from './directory/is-divided.ts';
import { runEntities } from './entities/run-entities.ts';
import { Exchange } from './exchange/exchange.ts';
import { Patience } from './exchange/patience.ts';
import { followedBy } from './links/followed-by.ts';
import { resolveLinks } from './links/resolve-links.ts';
import { runMutation } from './mutations/run-mutation.ts';
import { runQuery } from './query/run-query.ts';
import { completeRouting, type Routing, type RoutingOptions } from './routing.ts';
import type { RoutingMetadata } from './schema/routing-metadata.ts';
import type { GatewayFetch } from './transport/transport.ts';

/**
 * Answers the fetches of query plans for one logical subgraph by its instances: each entity and each root field by
 * its home, lists and totals by all together, and what is linked once more by its own home. Never throws for what an
 * instance does: what is missing is null and named in `errors`.
 */
export class RoutedDataSource<
  Context extends Record<string, unknown> = Record<string, unknown>,
> implements GraphQLDataSource<Context> {
  readonly #routing: Routing<Context>;
  /** All errors at the places of entities: a fetch of links is judged entity by entity. */
  readonly #forLinks: Routing<Context>;
  #metadata: RoutingMetadata | undefined;
  #operations: OperationCache | undefined;

  constructor(options: RoutingOptions<Context>) {
    this.#routing = completeRouting(options);
    this.#forLinks = { ...this.#routing, mostEntityErrors: Infinity };
  }

  async process(fetch: GatewayFetch<Context>): Promise<GraphQLAnswer> {
    try {
      const { answer, missing } = await this.#answer(fetch, this.#routing);
      const { partial, logical } = this.#routing;
      for (const { jurisdiction } of missing) partial?.note(fetch.context, { logical, jurisdiction });
      return answer;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error.toJSON()] };
      throw error;
    }
  }

  async #answer(fetch: GatewayFetch<Context>, routing: Routing<Context>): Promise<Outcome> {
    const { compiled, selection } = this.#compile(fetch);
    const exchange = new Exchange(routing, fetch, compiled);
    const outcome = await this.#run(compiled, exchange);
    if (!selection) return outcome;
    return resolveLinks(outcome, selection, exchange, (link, variables) =>
      this.#answer(followedBy(fetch, link, variables), this.#forLinks),
    );
  }

  #compile({ request, ...fetch }: GatewayFetch<Context>): Prepared {
    const metadata = this.#routing.metadata();
    if (!this.#operations || this.#metadata !== metadata) {
      this.#metadata = metadata;
      this.#operations = new OperationCache(metadata);
    }
    const { query = '', variables = {} } = request;
    const divided = this.#operations.hasLinks && isDivided(this.#routing);
    const document = 'document' in fetch ? fetch.document : undefined;
    return this.#operations.compile(query, variables, divided, document);
  }

  /** A mutation sees to its own repetitions: what has been executed is never sent again. */
  async #run(compiled: CompiledOperation, exchange: Exchange<Context>): Promise<Outcome> {
    if (compiled.kind === 'root' && compiled.type === 'mutation') return runMutation(compiled, exchange);
    let patience: Patience | undefined;
    for (;;) {
      const outcome = await (compiled.kind === 'entities'
        ? runEntities(compiled, exchange)
        : runQuery(compiled, exchange));
      if (!outcome.refusal) return outcome;
      patience ??= new Patience(this.#routing.directory, this.#routing.patienceMs);
      if (!(await patience.outwait(outcome.refusal))) return outcome;
    }
  }
}
