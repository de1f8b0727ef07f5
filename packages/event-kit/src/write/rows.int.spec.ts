import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { openTestStore, uniqueName } from '@thidua/test-kit';
import { newEntityId } from '../new-id.ts';
import { rowsOf } from '../read/rows.store.ts';
import { migrateService } from '../runtime/migrate-service.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { added, noted, tally, tallyProjection, tallyService } from '../testing/tally.ts';
import { findDiscrepancies } from './fold.store.ts';
import { nationalHome } from './homes.ts';
import { step, type WriteContext, Writer } from './writer.ts';

const context: WriteContext = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
const service = tallyService(tallyProjection(uniqueName('p')));

describe('the rows of an aggregate', () => {
  let store: EventStore;
  let discard: () => Promise<void>;
  let writer: Writer;
  let id: string;

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(service));
    writer = new Writer(store, nationalHome, createClock());
  });
  afterAll(() => discard());
  beforeEach(() => void (id = newEntityId('tally', 'abcdefgh')));

  const stored = () =>
    store
      .rows('tally_rows')
      .find({ _id: { $gte: `${id}/`, $lt: `${id}0` } })
      .sort({ _id: 1 })
      .toArray();
  const write = (...steps: ReturnType<typeof step>[]) => writer.execute(() => steps, context);
  const add = (to: string, by: number) => step(tally, to, () => [added(to, by)]);
  const note = (to: string, by = 0) => step(tally, to, () => [added(to, by), noted(to)]);

  it('are written with the snapshot, changed with it, and go when they become fewer', async () => {
    await write(note(id, 2));
    expect(await stored()).toEqual([
      { _id: `${id}/0`, sum: 2 },
      { _id: `${id}/1`, note: 0 },
    ]);
    await write(add(id, 3));
    expect(await stored()).toEqual([
      { _id: `${id}/0`, sum: 5 },
      { _id: `${id}/1`, note: 0 },
    ]);
    await write(add(id, -9));
    expect(await stored()).toEqual([{ _id: `${id}/0`, note: 0 }]);
  });

  it('are stored with all of a command or with nothing of it', async () => {
    const other = newEntityId('tally', 'abcdefgh');
    await write(add(other, 1500));
    const taken = write(add(newEntityId('tally', 'abcdefgh'), 1), note(id, 1500));
    await expect(taken).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stored()).toEqual([]);
    expect(await store.snapshots('tallies').findById(id).lean()).toBeNull();
  });

  it('may give each other in one command what only one may have', async () => {
    const other = newEntityId('tally', 'abcdefgh');
    await write(add(id, 2001), add(other, 2002));
    await write(add(id, 1), add(other, -1));
    expect(await stored()).toEqual([{ _id: `${id}/0`, sum: 2002 }]);
  });

  it('of a thousand aggregates are written in a handful of round trips', async () => {
    const ids = Array.from({ length: 1000 }, () => newEntityId('tally', 'abcdefgh'));
    await write(...ids.map((each) => note(each)));
    const commands: string[] = [];
    const database = store.connection.db;
    await database?.setProfilingLevel('all');
    await write(...ids.map((each) => add(each, -1)));
    await database?.setProfilingLevel('off');
    const profiled = { ns: `${database?.databaseName}.tally_rows` };
    for await (const { op } of database?.collection('system.profile').find(profiled) ?? []) commands.push(op);
    const lost = await store
      .rows('tally_rows')
      .countDocuments({ _id: { $in: ids.map((each) => `${each}/1`) } });
    expect(lost).toBe(0);
    expect(new Set(commands)).toEqual(new Set(['remove', 'insert']));
    expect(commands.length).toBeLessThanOrEqual(4);
  });

  it('lead to their aggregates, page by page', async () => {
    const ids = [3001, 3002, 3003].map((sum) => ({ sum, id: newEntityId('tally', 'abcdefgh') }));
    await write(...ids.map((each) => add(each.id, each.sum)));
    const rows = rowsOf(store, tally);
    const filter = { sum: { $gt: 3000 } };
    const page = (after: readonly (string | number)[] | null) =>
      rows.page({ filter, order: [{ path: 'sum', direction: -1 }], first: 2, after });
    const [one, two, three] = ids.map((each) => ({ aggregate: each.id, key: [each.sum, `${each.id}/0`] }));
    expect(await page(null)).toEqual({ rows: [three, two], hasNextPage: true, totalCount: 3 });
    expect(await page(two?.key ?? [])).toEqual({ rows: [one], hasNextPage: false, totalCount: 3 });
    const rest = {
      computed: { rest: { $mod: ['$sum', 3001] } },
      order: [{ path: 'rest', direction: 1 as const }],
    };
    const keys = ids.map((each, n) => ({ aggregate: each.id, key: [n, `${each.id}/0`] }));
    expect(await rows.page({ filter, ...rest, first: 1, after: null })).toEqual({
      ...{ rows: keys.slice(0, 1), hasNextPage: true, totalCount: 3 },
    });
    expect(await rows.page({ filter, ...rest, first: 2, after: keys[0]?.key ?? [] })).toEqual({
      ...{ rows: keys.slice(1), hasNextPage: false, totalCount: 3 },
    });
    const found = await rows.find<{ sum: number }>({ sum: 3002 }, { fields: ['sum'] });
    expect(found).toEqual([{ aggregate: two?.aggregate, sum: 3002 }]);
  });

  it('are found out by the check where they differ, or have no aggregate', async () => {
    await write(note(id, 1));
    expect(await findDiscrepancies(store, tally)).toEqual([]);
    await store.rows('tally_rows').deleteOne({ _id: `${id}/0` });
    expect(await findDiscrepancies(store, tally)).toEqual([{ id, reason: 'ROWS_DIFFER' }]);
    const stray = newEntityId('tally', 'abcdefgh');
    await store.rows('tally_rows').insertMany([{ _id: `${id}/0`, sum: 1 } as never, { _id: `${stray}/0` }]);
    expect(await findDiscrepancies(store, tally)).toEqual([{ id: stray, reason: 'ROWS_DIFFER' }]);
    await store.rows('tally_rows').deleteOne({ _id: `${stray}/0` });
  });

  it('are made from the snapshots where there are none yet', async () => {
    await write(note(id, 7));
    const before = await stored();
    await store.connection.dropCollection('tally_rows');
    await migrateService(store, service);
    expect(await stored()).toEqual(before);
    expect(await findDiscrepancies(store, tally)).toEqual([]);
    expect(await store.rows('tally_rows').indexExists('sum_1')).toBe(true);
    await migrateService(store, service);
    expect(await stored()).toEqual(before);
  });
});
