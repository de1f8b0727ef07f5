import type { Clock } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import type { KnownUnits, UnitRecord } from './unit-records.ts';
import { unitRecordsCollection, unitRecordsProjection } from './unit-records.projection.ts';

type UnitDocument = Omit<UnitRecord, 'id'> & { readonly _id: string; readonly spellings: readonly string[] };

/** This service's own copy of the units, fed from Kafka. It may be a moment behind. */
export function storedUnitRecords(store: EventStore, clock: Clock): KnownUnits {
  const find = async (filter: object): Promise<UnitRecord[]> => {
    const found = await asStoreFault(() =>
      store.connection.collection<UnitDocument>(unitRecordsCollection).find(filter).toArray(),
    );
    return found.map(({ _id: id, spellings: _keys, ...record }) => ({ id, ...record }));
  };
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    everBelow: (ids) => find({ 'versions.parent': { $in: ids } }),
    bySpellings: (names) => find({ spellings: { $in: names } }),
    isCurrent: (patienceMs) => waitUntilKnown(store, unitRecordsProjection, clock.now(), patienceMs),
  };
}
