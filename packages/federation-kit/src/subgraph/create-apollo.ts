import type { Server } from 'node:http';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import { createErrorFormatter } from '../faults/format-error.ts';
import { gateFields } from '../routing/gate-fields.ts';
import { type GateOf, homeGatePlugin } from '../routing/home-gate.ts';
import { dateTimeScalar } from '../scalars/date-time.scalar.ts';
import { dateScalar } from '../scalars/date.scalar.ts';
import { currentRequestId } from './request-scope.ts';

/** More than any fetch of the gateway's planner, little enough to be parsed in milliseconds. */
const maxTokens = 15_000;
const drainMs = 3_000;

export interface ApolloOptions {
  readonly name: string;
  readonly typeDefs: string;
  /** Resolvers by type; `Date` and `DateTime` are added. */
  readonly resolvers: object;
  readonly log: Logger;
}

/** How requests are judged that are meant for another instance; without it, everything is answered. */
export interface Gated<Context> {
  readonly gate?: GateOf<Context>;
}

/** The GraphQL side of a subgraph. Introspection is on: the schema is taken to be public. */
export function createApollo<Context extends BaseContext>(
  options: ApolloOptions & Gated<Context>,
  httpServer: Server,
): ApolloServer<Context> {
  const { name, typeDefs, resolvers, log, gate } = options;
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(typeDefs),
      resolvers: { Date: dateScalar, DateTime: dateTimeScalar, ...resolvers } as GraphQLResolverMap,
    },
  ]);
  return new ApolloServer<Context>({
    schema: gate ? gateFields(schema, gate) : schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    logger: log,
    formatError: createErrorFormatter({ service: name, log, traceId: currentRequestId }),
    plugins: [
      ...(gate ? [homeGatePlugin(gate)] : []),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: drainMs }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
