/** The data source for Apollo Gateway, and what it is told. */
export { RoutedDataSource } from './routed-data-source.ts';
export type { RoutingEvent, RoutingOptions } from './routing.ts';

/** The directives, and what is read of them in a supergraph. */
export { routingSdl } from './schema/routing-sdl.ts';
export { readRoutingMetadata } from './schema/read-metadata.ts';
export { routingProblems } from './schema/routing-problems.ts';
export type { RoutingMetadata } from './schema/routing-metadata.ts';

/** Where units are at home. */
export type { Home, HomeDirectory, Instance } from './directory/home-directory.ts';
export { birthUnitOf } from './directory/birth-unit.ts';
export { type DirectorySnapshot, type HomeEntry, SnapshotDirectory } from './directory/snapshot-directory.ts';

/** How instances are reached. */
export { PoolTransport, type PoolTransportOptions } from './transport/pool-transport.ts';
export { InstanceUnavailable, type UnavailableReason } from './transport/instance-unavailable.ts';
export type {
  GatewayFetch,
  InstanceRequest,
  RoutingExtension,
  Sending,
  Transport,
} from './transport/transport.ts';
export type { GraphQLAnswer } from './answer/graphql-answer.ts';

/** What is missing in an answer. */
export { type MissingJurisdiction, PartialAnswers } from './partial/partial-answers.ts';
export { partialPlugin } from './partial/partial-plugin.ts';
export { type RoutingCode, routingMessages } from './answer/routing-messages.ts';

/** Instances of an older version. */
export type { Contract } from './skew/contract.ts';
export { missingCoordinates } from './skew/missing-coordinates.ts';
