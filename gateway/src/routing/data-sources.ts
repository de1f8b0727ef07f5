import {
  birthUnitOf,
  type HomeDirectory,
  type PartialAnswers,
  RoutedDataSource,
  type RoutingEvent,
  type RoutingMetadata,
} from '@thidua/jurisdiction-routing';
import type { Logger } from 'pino';
import type { GatewayContext } from '../gateway-context.ts';
import { mapSubgraphs, type SubgraphName } from '../subgraphs.ts';
import type { Contracts } from './contracts.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';

export type DataSources = Readonly<Record<SubgraphName, RoutedDataSource<GatewayContext>>>;

/** One data source for each logical subgraph; its instances are found below the query plan. */
export function dataSources(parts: {
  readonly directory: HomeDirectory;
  readonly transport: SubgraphTransport;
  /** Of the supergraph that serves. */
  readonly metadata: () => RoutingMetadata;
  readonly contracts: Contracts;
  readonly partial: PartialAnswers;
  readonly log: Logger;
}): DataSources {
  const { log, contracts, ...routing } = parts;
  const observe = loggedBy(log);
  return mapSubgraphs(
    (logical) =>
      new RoutedDataSource<GatewayContext>({
        ...{ ...routing, logical, observe },
        unitOf: birthUnitOf,
        contract: contracts.of(logical),
      }),
  );
}

/** One line for what an operator should look into; a client that has gone away is none. */
const loggedBy = (log: Logger) => (event: RoutingEvent) => {
  const { id: instance, logical } = event.instance;
  switch (event.kind) {
    case 'unavailable':
      if (event.cause.reason === 'CLIENT_GONE') return;
      return log.warn({ logical, instance, reason: event.cause.reason, err: event.cause }, 'no answer');
    case 'refused':
      return log.info({ logical, instance, refusal: event.refusal }, 'another home is to be asked');
    case 'duplicate-row':
      return log.error({ logical, instance, field: event.field }, 'two instances show one row');
  }
};
