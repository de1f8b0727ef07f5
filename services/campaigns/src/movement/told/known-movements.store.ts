import { asStoreFault, type EventStore, type SnapshotFilter } from '@thidua/event-kit';
import type { NamedMovement } from '../named-movement.ts';
import { knownMovementsCollection, type KnownMovementDocument } from './known-movements.projection.ts';

/** What other homes have told of their movements, fed from Kafka. It may be a moment behind. */
export type KnownMovements = (filter: SnapshotFilter) => Promise<NamedMovement[]>;

/** Throws Fault STORE_UNAVAILABLE. */
export const knownMovementsOf =
  ({ connection }: EventStore): KnownMovements =>
  async (filter) => {
    const known = connection.collection<KnownMovementDocument>(knownMovementsCollection);
    const found = await asStoreFault(() => known.find(filter).toArray());
    return found.map(({ _id, unit: _unit, ...movement }) => ({ id: _id, ...movement }));
  };
