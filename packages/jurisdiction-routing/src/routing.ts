import type { Contract } from './skew/contract.ts';
import type { HomeDirectory, Instance } from './directory/home-directory.ts';
import type { OwnerRefusal } from './exchange/owner-refusal.ts';
import type { PartialAnswers } from './partial/partial-answers.ts';
import type { RoutingMetadata } from './schema/routing-metadata.ts';
import type { InstanceUnavailable } from './transport/instance-unavailable.ts';
import type { Transport } from './transport/transport.ts';

/** Something that is worth a line in a log or a count in a metric. */
export type RoutingEvent =
  | { readonly kind: 'unavailable'; readonly instance: Instance; readonly cause: InstanceUnavailable }
  | { readonly kind: 'refused'; readonly instance: Instance; readonly refusal: OwnerRefusal }
  /** Two instances showed one row at one version of the directory: one of them does not keep to its own. */
  | { readonly kind: 'duplicate-row'; readonly instance: Instance; readonly field: string };

/** How a logical subgraph is routed. */
export interface RoutingOptions<Context extends Record<string, unknown> = Record<string, unknown>> {
  /** The logical subgraph, by its name in the supergraph. */
  readonly logical: string;
  readonly directory: HomeDirectory;
  readonly transport: Transport<Context>;
  /** The routing of the current supergraph; what was compiled is dropped when another object comes back. */
  readonly metadata: () => RoutingMetadata;
  /** The unit that an id belongs to; null for an id of no unit, which the default home then judges. */
  readonly unitOf: (id: string) => string | null;
  /** Needed if instances may serve older versions of the schema. */
  readonly contract?: Contract | undefined;
  /** Told which jurisdictions are missing in the answer to a request. */
  readonly partial?: PartialAnswers | undefined;
  readonly observe?: ((event: RoutingEvent) => void) | undefined;
  /** Milliseconds that a request waits for homes that change while it runs. Default: 5,000. */
  readonly patienceMs?: number;
  /** Most references that one request asks an instance for: its body has a limit there. Default: 1,000. */
  readonly mostReferences?: number;
  /** Most errors that one missing instance puts at the places of entities. Default: 20. */
  readonly mostEntityErrors?: number;
}

/** The options, all of them. */
export type Routing<Context extends Record<string, unknown>> = Required<RoutingOptions<Context>>;

/** Fills in what was not given. */
export function completeRouting<Context extends Record<string, unknown>>(
  options: RoutingOptions<Context>,
): Routing<Context> {
  return {
    contract: undefined,
    partial: undefined,
    observe: undefined,
    patienceMs: 5000,
    mostReferences: 1000,
    mostEntityErrors: 20,
    ...options,
  };
}
