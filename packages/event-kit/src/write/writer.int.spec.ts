import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock, Fault, reject } from '@thidua/domain-kit';
import { openTestStore, uniqueName } from '@thidua/test-kit';
import { newEntityId } from '../new-id.ts';
import { peopleOf } from '../read/people.store.ts';
import type { EventDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { added, noted, tally, tallyProjection, tallyService } from '../testing/tally.ts';
import { findDiscrepancies } from './fold.store.ts';
import { nationalHome } from './homes.ts';
import { step, type WriteContext, Writer } from './writer.ts';

const unit = 'abcdefgh';
const context: WriteContext = { actor: 'person.x', correlationId: 'spec', effectiveOn: '2025-07-01' };
const withKey = (key: string, fingerprint = 'same'): WriteContext => ({
  ...context,
  idempotency: { key, fingerprint },
});
const add = (id: string) => step(tally, id, () => [added(id)]);

describe('the writer', () => {
  let store: EventStore;
  let discard: () => Promise<void>;
  let writer: Writer;

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(tallyService(tallyProjection(uniqueName('p')))));
    writer = new Writer(store, nationalHome, createClock());
  });
  afterAll(() => discard());

  const snapshot = (id: string) => store.snapshots('tallies').findById(id).lean().exec();
  const events = (id: string) =>
    store.models.events.find({ aggregate: id }).sort({ seq: 1 }).lean<EventDocument[]>().exec();

  it('stores events and snapshot together, and links public events past private ones', async () => {
    const id = newEntityId('tally', unit);
    await writer.execute(() => [step(tally, id, () => [added(id, 2), noted(id), added(id, 3)])], context);
    expect(await snapshot(id)).toMatchObject({ seq: 3, publicSeq: 3, unit, state: { sum: 5, notes: 1 } });
    expect((await events(id)).map(({ seq, public: isPublic, prevSeq }) => [seq, isPublic, prevSeq])).toEqual([
      [1, true, null],
      [2, false, 1],
      [3, true, 1],
    ]);
  });

  it('stores nothing for a refusal, not even of a second aggregate', async () => {
    const [one, two] = [newEntityId('tally', unit), newEntityId('tally', unit)];
    const outcome = await writer.execute(() => [add(one), step(tally, two, () => reject('NO'))], context);
    expect(outcome).toMatchObject({ accepted: false, step: 1, rejection: { code: 'NO' } });
    expect(await snapshot(one)).toBeNull();
  });

  it('keeps what records say of a person with the name, and of one who was erased nothing', async () => {
    const personId = newEntityId('person', unit);
    const said = (at: string) => ({ positions: [{ personId, at, position: `position of ${at}` }] });
    const record = (more: Partial<WriteContext>) =>
      writer.execute(() => [add(newEntityId('tally', unit))], { ...context, ...more });
    const kept = async () => (await peopleOf(store, [personId])).get(personId);
    await record({ people: [{ _id: personId, name: 'A' }], ...said('first') });
    await record(said('second'));
    const positions = ['first', 'second'].map((at) => ({ at, position: `position of ${at}` }));
    expect(await kept()).toEqual({ _id: personId, name: 'A', positions });
    await store.models.people.deleteOne({ _id: personId });
    await record(said('third'));
    expect(await kept()).toBeUndefined();
  });

  it('answers a repeat with the same key and does nothing again', async () => {
    const [first, second] = [newEntityId('tally', unit), newEntityId('tally', unit)];
    await writer.execute(() => [add(first)], withKey('k1'));
    const repeat = await writer.execute(() => [add(second)], withKey('k1'));
    expect(repeat).toEqual({ accepted: true, ids: [first] });
    expect(await snapshot(second)).toBeNull();
  });

  it('refuses a key that is used again for something else', async () => {
    const id = newEntityId('tally', unit);
    await writer.execute(() => [add(id)], withKey('k2', 'one'));
    const other = await writer.execute(() => [add(id)], withKey('k2', 'two'));
    expect(other).toMatchObject({ accepted: false, rejection: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('carries out one key once, however many ask at the same time', async () => {
    const ids = Array.from({ length: 12 }, () => newEntityId('tally', unit));
    const outcomes = await Promise.all(ids.map((id) => writer.execute(() => [add(id)], withKey('k3'))));
    const winners = new Set(outcomes.map((outcome) => (outcome.accepted ? outcome.ids[0] : null)));
    expect(winners.size).toBe(1);
    expect(await store.snapshots('tallies').countDocuments({ _id: { $in: ids } })).toBe(1);
  });

  it('loses no increment of 64 writers on 4 aggregates', async () => {
    const ids = Array.from({ length: 4 }, () => newEntityId('tally', unit));
    const writes = Array.from({ length: 64 }, (_, n) => ids[n % ids.length] ?? '');
    const tryUntilDone = async (id: string): Promise<void> => {
      try {
        await writer.execute(() => [add(id)], context);
      } catch (error) {
        if (!(error instanceof Fault && error.code === 'CONFLICT')) throw error;
        await tryUntilDone(id);
      }
    };
    await Promise.all(writes.map(tryUntilDone));
    for (const id of ids) expect(await snapshot(id)).toMatchObject({ seq: 16, state: { sum: 16 } });
  });

  it('commits a thousand aggregates in one transaction', async () => {
    const ids = Array.from({ length: 1000 }, () => newEntityId('tally', unit));
    await writer.execute(() => ids.map(add), context);
    expect(await store.snapshots('tallies').countDocuments({ _id: { $in: ids } })).toBe(1000);
  });

  it('finds a snapshot that is not what its events say', async () => {
    expect(await findDiscrepancies(store, tally)).toEqual([]);
    const id = newEntityId('tally', unit);
    await writer.execute(() => [add(id)], context);
    await store.snapshots('tallies').updateOne({ _id: id }, { $set: { 'state.sum': 7 } });
    expect(await findDiscrepancies(store, tally)).toEqual([{ id, reason: 'STATE_DIFFERS' }]);
    await store.snapshots('tallies').deleteOne({ _id: id });
    expect(await findDiscrepancies(store, tally)).toEqual([{ id, reason: 'SNAPSHOT_MISSING' }]);
    await store.models.events.deleteMany({ aggregate: id });
  });
});
