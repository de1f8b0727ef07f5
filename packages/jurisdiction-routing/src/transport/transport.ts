import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLAnswer } from '../answer/graphql-answer.ts';
import type { Instance } from '../directory/home-directory.ts';

/** What the gateway asks of a data source: the fetch, and the client's request that it belongs to. */
export type GatewayFetch<Context extends Record<string, unknown>> = Parameters<
  GraphQLDataSource<Context>['process']
>[0];

/** The directory as the sender knows it: an instance judges by it whether it is the one to ask. */
export interface RoutingExtension {
  /** Version of the directory; a list shows what the instance owned at it. */
  readonly v: number;
  /** Epoch of each home that the request counts on, by the directory's entry. */
  readonly homes: Readonly<Record<string, number>>;
}

/** The body of a request to an instance. */
export interface InstanceRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions: { readonly routing: RoutingExtension; readonly [name: string]: unknown };
}

/** What a request is part of. */
export interface Sending<Context extends Record<string, unknown>> {
  readonly type: 'query' | 'mutation';
  readonly fetch: GatewayFetch<Context>;
}

/** Carries requests to instances. */
export interface Transport<Context extends Record<string, unknown> = Record<string, unknown>> {
  /** Throws InstanceUnavailable where no GraphQL answer comes back. */
  send(instance: Instance, request: InstanceRequest, sending: Sending<Context>): Promise<GraphQLAnswer>;
}
