import { migrateInbox } from '../consume/inbox.store.ts';
import { migrateProjection } from '../consume/migrate-projection.store.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { migrateStore } from '../store/migrate.store.ts';
import { nationalHome } from '../write/homes.ts';
import type { ServiceDefinition } from './runtime.ts';

/** The whole migration step of one service's database. Idempotent. */
export async function migrateService(store: EventStore, service: ServiceDefinition): Promise<void> {
  await migrateStore(store, service.aggregates, nationalHome.since());
  await migrateInbox(store);
  for (const projection of service.projections) await migrateProjection(store, projection);
}
