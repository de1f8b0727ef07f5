import { asStoreFault, type EventStore } from '@thidua/event-kit';
import { unitsCollection } from './tree.projection.ts';
import type { UnitDocument } from './unit-document.ts';

/** The registry's copy of the units. */
export class Tree {
  readonly #store: EventStore;

  constructor(store: EventStore) {
    this.#store = store;
  }

  get #units() {
    return this.#store.connection.collection<UnitDocument>(unitsCollection);
  }

  all(): Promise<UnitDocument[]> {
    return asStoreFault(() => this.#units.find().toArray());
  }

  /** Those that the registry has not been told of. */
  waiting(): Promise<UnitDocument[]> {
    return asStoreFault(() => this.#units.find({ isPlaced: false }).toArray());
  }

  countWaiting(): Promise<number> {
    return asStoreFault(() => this.#units.countDocuments({ isPlaced: false }));
  }

  /** Those of the units that are here. */
  async knownAmong(units: readonly string[]): Promise<ReadonlySet<string>> {
    const filter = { _id: { $in: [...units] } };
    const found = await asStoreFault(() => this.#units.find(filter, { projection: { _id: 1 } }).toArray());
    return new Set(found.map(({ _id }) => _id));
  }

  /** Notes that the registry knows them as they were read; what has been told since waits on. */
  async notePlaced(units: readonly UnitDocument[]): Promise<void> {
    const isPlaced = { $set: { isPlaced: true } };
    const operations = units
      .filter((unit) => !unit.isPlaced)
      .map(({ _id, seq }) => ({ updateOne: { filter: { _id, seq }, update: isPlaced } }));
    if (operations.length > 0)
      await asStoreFault(() => this.#units.bulkWrite(operations, { ordered: false }));
  }
}
