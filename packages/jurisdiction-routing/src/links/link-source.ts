import type { Fragments } from '../compile/collect-fields.ts';
import type { Variables } from '../compile/variables.ts';
import type { OperationDefinitionNode } from 'graphql';
import type { RoutingMetadata } from '../schema/routing-metadata.ts';

/** What linked selections are read from: an operation, for these values of the variables in its conditions. */
export interface LinkSource {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly conditions: Variables;
  readonly metadata: RoutingMetadata;
  /** A response key that the operation has nowhere: objects of abstract types tell their type under it. */
  readonly typeKey: string;
}
