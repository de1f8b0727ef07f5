/** The write path, the road to Kafka and back, and the read models' books. */
export {
  type AggregateRows,
  type AggregateType,
  type Publication,
  publication,
  type Upcaster,
} from './aggregate.ts';
export type { Bus, BusMessage, BusProducer } from './bus/bus.ts';
export { createKafkaBus, type KafkaOptions } from './bus/kafka-bus.ts';
export { migrateTopics } from './bus/migrate-topics.ts';
export { fingerprint } from './canonical.ts';
export { groupOf, type ProjectionConsumer, startConsumer } from './consume/consumer.ts';
export { redrive, waitingLetters } from './consume/dead-letter-desk.ts';
export { waitUntilKnown } from './consume/freshness.store.ts';
export { type Projection, type ProjectionWrite } from './consume/projection.ts';
export type { Sources } from './consume/sources.ts';
export { newEntityId, newSerial } from './new-id.ts';
export { type Copies, copiesOf, type CopyDocument } from './read/copies.store.ts';
export { historyOf, type HistoryPage, latestFirst } from './read/history.store.ts';
export type { KeysetOrder, KeysetPage, KeysetRequest } from './read/keyset-page.store.ts';
export { peopleOf, personName, personNames } from './read/people.store.ts';
export type { RowsPage } from './read/rows-page.store.ts';
export { type Rows, rowsOf } from './read/rows.store.ts';
export { type SnapshotFilter, type Snapshots, snapshotsOf } from './read/snapshots.store.ts';
export { dropRebuild, rebuildProjection, type RebuildReport, swapRebuild } from './rebuild/rebuild.store.ts';
export { type Relay, startRelay } from './relay/relay.ts';
export { migrateService } from './runtime/migrate-service.ts';
export type { RuntimeProbe } from './runtime/probe.store.ts';
export { parseRoles, type Role } from './runtime/roles.ts';
export {
  type Runtime,
  type RuntimeOptions,
  type ServiceDefinition,
  startRuntime,
} from './runtime/runtime.ts';
export type { EventDocument, PersonDocument, PersonPosition, SnapshotDocument } from './store/documents.ts';
export { databaseOf, EventStore } from './store/event-store.store.ts';
export type { HomesSince } from './store/follow-homes.store.ts';
export type { Home } from './store/guard.store.ts';
export { resetGuards } from './store/reset-guards.store.ts';
export { asStoreFault } from './store/unavailable.store.ts';
export { type Discrepancy, findDiscrepancies } from './write/fold.store.ts';
export { type Homes, type InstanceHomes, nationalHome } from './write/homes.ts';
export { type Outcome, type Step, step, type Steps, type WriteContext, Writer } from './write/writer.ts';
