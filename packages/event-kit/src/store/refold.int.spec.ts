import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { openTestStore, uniqueName } from '@thidua/test-kit';
import type { AggregateType } from '../aggregate.ts';
import { newEntityId } from '../new-id.ts';
import { migrateService } from '../runtime/migrate-service.ts';
import type { ServiceDefinition } from '../runtime/runtime.ts';
import {
  added,
  noted,
  type Tally,
  tally,
  type TallyEvent,
  tallyProjection,
  tallyService,
} from '../testing/tally.ts';
import { findDiscrepancies } from '../write/fold.store.ts';
import { nationalHome } from '../write/homes.ts';
import { step, type WriteContext, Writer } from '../write/writer.ts';
import type { EventStore } from './event-store.store.ts';

const context: WriteContext = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
const before = tallyService(tallyProjection(uniqueName('p')));

/** A later release: it counts in tenths, so what was counted in whole ones is lifted. */
const inTenths: AggregateType<Tally, TallyEvent> = {
  ...tally,
  upcasters: { Added: [(data) => ({ ...data, by: Number(data['by']) * 10 })] },
};
const after: ServiceDefinition = { ...before, aggregates: [inTenths] };

describe('a release that lifts the schema of events', () => {
  let store: EventStore;
  let discard: () => Promise<void>;
  let writer: Writer;
  const ids = Array.from({ length: 250 }, () => newEntityId('tally', 'abcdefgh'));
  const [first = ''] = ids;

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(before));
    writer = new Writer(store, nationalHome, createClock());
    await writer.execute(() => ids.map((id) => step(tally, id, () => [added(id, 2), noted(id)])), context);
    await store.models.events.updateOne({ aggregate: first, public: true }, { publishedAt: new Date(0) });
  }, 30_000);
  afterAll(() => discard());

  const snapshot = () => store.snapshots<Tally>('tallies').findById(first).lean();
  const events = () => store.models.events.find({}).sort({ _id: 1 }).lean();
  const rows = () => store.rows('tally_rows').find({}).sort({ _id: 1 }).toArray();

  it('has all states, keys and rows folded anew when it migrates, and no event touched', async () => {
    expect(await snapshot()).toMatchObject({ state: { sum: 2 }, keys: { sum: 2 } });
    expect(await findDiscrepancies(store, inTenths)).toHaveLength(ids.length);
    const written = await events();
    await migrateService(store, after);
    expect(await snapshot()).toMatchObject({
      ...{ seq: 2, publicSeq: 1, unit: 'abcdefgh' },
      ...{ state: { sum: 20, notes: 1 }, keys: { sum: 20 } },
    });
    expect(await findDiscrepancies(store, inTenths)).toEqual([]);
    expect(await events()).toEqual(written);
  });

  it('writes events of the new version from then on, on top of the old ones', async () => {
    await writer.execute(() => [step(inTenths, first, () => [added(first, 5)])], context);
    expect(await snapshot()).toMatchObject({ state: { sum: 25 } });
    const versions = await store.models.events
      .find({ aggregate: first, type: 'Added' })
      .sort({ seq: 1 })
      .lean();
    expect(versions.map(({ schemaVersion }) => schemaVersion)).toEqual([1, 2]);
    expect(await findDiscrepancies(store, inTenths)).toEqual([]);
  });

  it('folds once: a later start reads no history', async () => {
    await store.snapshots('tallies').updateOne({ _id: first }, { 'keys.sum': 7 });
    await migrateService(store, after);
    expect(await snapshot()).toMatchObject({ keys: { sum: 7 } });
  });

  it('folds with commands that come in between, and with rows that are not there yet', async () => {
    await store.connection.collection('folded_schemas').deleteMany({});
    await store.snapshots('tallies').updateMany({}, { 'state.sum': 0 });
    await store.connection.dropCollection('tally_rows');
    await migrateService(store, after);
    const made = await rows();
    expect(made).toHaveLength(2 * ids.length);
    await store.connection.collection('folded_schemas').deleteMany({});
    await store.snapshots('tallies').updateMany({}, { 'keys.sum': -1 });
    const migrating = migrateService(store, after);
    for (const id of ids.slice(0, 40))
      await writer.execute(() => [step(inTenths, id, () => [added(id, 1)])], context);
    await migrating;
    expect(await findDiscrepancies(store, inTenths)).toEqual([]);
    expect(await rows()).toHaveLength(made.length);
    const keys = await store.snapshots<Tally>('tallies').find({ 'keys.sum': { $lt: 20 } });
    expect(keys).toEqual([]);
  }, 30_000);

  it('leaves alone what it cannot fold, for the check to tell', async () => {
    await store.models.events.deleteOne({ aggregate: first, seq: 2 });
    await store.connection.collection('folded_schemas').deleteMany({});
    await migrateService(store, after);
    expect(await findDiscrepancies(store, inTenths)).toMatchObject([{ id: first, reason: 'SEQ_DIFFERS' }]);
  });
});
